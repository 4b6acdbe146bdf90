// One document, read: tokens, what each section and list is about, labels, and the rules that match.
// Extractors see nothing else.
#pragma once

#include "compile/pack/Pack.h"
#include "domain/Commitment.h"

#include <array>

namespace ck::compile
{

struct BlockInfo {
    quint32 topics = 0; // what its section is about, as topic mask
    quint32 list
        = 0; // of a list item or cell: what its lead-in says the list holds; else the section's topics
    int lead = -1; // sentence that introduces the list this block belongs to; -1 for none
    int leadBlock = -1; // block of that sentence, also where it is a bare heading
    TokenRange label; // "Account data" of "Account data: name, e-mail"; empty where there is none
    TokenRange body; // the tokens after label and its mark
    int parentItem = -1; // of a nested list item: the item above it
};

class Reading
{
public:
    Reading(const Document &document, const Pack &pack);

    const Document &document() const { return m_document; }
    const Pack &pack() const { return m_pack; }
    const TokenStream &stream() const { return m_stream; }
    const Token &token(int at) const { return m_stream.tokens[size_t(at)]; }
    const BlockInfo &info(int block) const { return m_info[size_t(block)]; }
    const std::vector<RuleHit> &hits(RuleKind kind) const { return m_hits[size_t(kind)]; }
    // Hits of a kind that lie in a sentence.
    QList<const RuleHit *> hitsIn(RuleKind kind, int sentence) const;
    const Sentence &sentence(int index) const { return m_stream.sentences[size_t(index)]; }
    int sentenceCount() const { return int(m_stream.sentences.size()); }

    bool isTopic(quint32 mask, QLatin1StringView topic) const
    {
        return mask != 0 && (mask & m_pack.topicMask(QString(topic)));
    }
    QString words(TokenRange range) const; // text, white space simplified, markup dropped
    QStringView view(int token) const { return m_stream.view(token); }
    bool isMark(int at, QStringView mark) const
    {
        return at >= 0 && at < int(m_stream.tokens.size()) && m_stream.view(at) == mark;
    }
    bool isDash(int at) const;
    // A phrase of the class starts at the token; its length in tokens, else 0.
    int phraseLength(int at, QLatin1StringView phraseClass) const;
    bool holdsPhrase(TokenRange range, QLatin1StringView phraseClass) const;
    // Without leading and trailing marks and without the sentence's full stop.
    TokenRange trimmed(TokenRange range) const;
    Matcher &matcher() const { return m_matcher; }
    // Of a table cell: the header cell above it; -1 where the table has none.
    int headerOf(int block) const;
    QList<int> rowOf(int block) const; // blocks of the same row, by column

private:
    void matchBlock(int block);
    void readTopics();
    void readLists();
    bool opensList(int sentence) const;
    void readLabel(int block);
    int labelEnd(int block) const;
    TokenRange boldLabel(int block) const;
    quint32 matchTopics(TokenRange range, bool heading);
    void match(int sentence);

    const Document &m_document;
    const Pack &m_pack;
    TokenStream m_stream;
    std::vector<BlockInfo> m_info;
    std::array<std::vector<RuleHit>, ruleKindCount> m_hits;
    mutable Matcher m_matcher;
    std::vector<int> m_candidates;
    Presence m_presence;
    QHash<int, int> m_headers; // table * 1000 + column -> block
};

} // namespace ck::compile
