// Reads a changed sentence without the help of the compiler: numbers, addresses, "not", "only", and what the
// sentence speaks of. The second pair of eyes where commitments say nothing, or the same on both sides.
#pragma once

#include "diff/HunkWords.h"
#include "diff/Verdict.h"

namespace ck::diff
{

struct Judgement {
    QString rule = {};
    ChangeKind kind = ChangeKind::Reworded;
    QStringList args = {};
};

class SentenceJudge
{
public:
    SentenceJudge(const Side &oldSide, const Side &newSide, const ChangePack &pack)
        : m_a(oldSide)
        , m_b(newSide)
        , m_pack(pack)
        , m_words(pack.words)
    {
    }
    // Precondition: `words` belongs to `hunk`, `promises` are those of its sentences.
    Judgement judge(const Hunk &hunk, const HunkWords &words, const Promises &promises) const;
    // Whether an e-mail address is among the words that came or went.
    bool touchesAddress(const HunkWords &words) const;
    // Whom the words that came and went favour, by the words that protect people and those that bind them.
    Direction leaning(const HunkWords &words) const;
    // A verdict the compiler gave, sharpened by the words: a list of names instead of classes, a time to
    // delete in a clause on retention.
    QString sharpened(const QString &rule, const Hunk &hunk, const HunkWords &words) const;
    // Weight of the topic of a kind: 3 where its words leave no doubt.
    int weightOf(ChangeKind kind) const;

private:
    // What is left when filler, synonyms and words that only changed place are taken away.
    struct Rest {
        std::vector<int> gone, come;
        bool isEmpty() const { return gone.empty() && come.empty(); }
    };
    Rest rest(const HunkWords &words) const;
    quint64 folded(quint64 key) const { return m_words.synonym.value(key, key); }
    bool isDateWord(const Side &side, int token) const;
    bool isAddress(const Side &side, int token) const;
    bool followsReference(const Side &side, int token) const;
    Judgement contact(const HunkWords &words) const;
    std::optional<Judgement> dateOrVersion(const Hunk &hunk, const Rest &rest) const;
    std::optional<Judgement> smallWords(const Rest &rest) const;
    const Topic *nearestTopic(const Side &side, int token) const;
    const Topic *topicOf(const Hunk &hunk, const Rest &rest, const Promises &promises) const;
    bool headingSpeaksOf(const Side &side, const std::vector<int> &units, ChangeKind kind) const;
    int names(const Side &side, const std::vector<int> &tokens) const;
    bool figuresDiffer(const Hunk &hunk, const Rest &rest) const;
    bool tellsApart(const Rest &rest) const;
    QString lengthRule(const Hunk &hunk, const Rest &rest, const Topic &topic) const;
    QString vendorRule(const Hunk &hunk, const HunkWords &words) const;
    QList<double> lengths(const Side &side, const std::vector<int> &units) const;

    const Side &m_a;
    const Side &m_b;
    const ChangePack &m_pack;
    const ChangeWords &m_words;
};

} // namespace ck::diff
