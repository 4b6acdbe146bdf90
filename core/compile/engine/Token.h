// The words of a document with their exact places, and the sentences they make.
#pragma once

#include "base/Period.h"
#include "base/TextSpan.h"
#include "compile/engine/WordTable.h"

#include <QStringView>
#include <vector>

namespace ck::compile
{

enum class TokenKind : quint8 { Word, Number, Punct, Email, Url };

namespace TokenFlag
{
enum : quint8 {
    Capital = 1, // first letter is upper case
    AllCaps = 2, // more than one letter, all upper case
    Glued = 4, // no space before it: "24h", "30-day"
    Dotted = 8, // has an inner dot: "example.com"
    Period = 16, // a length of time starts here
    Phrase = 32, // a phrase of the lexicon starts here
};
}

struct Token {
    quint32 start = 0;
    quint16 length = 0;
    WordId word = 0;
    WordId stem = 0;
    TokenKind kind = TokenKind::Word;
    quint8 flags = 0;

    bool has(quint8 flag) const { return flags & flag; }
    quint32 end() const { return start + length; }
};

// Half-open range of token indices.
struct TokenRange {
    int from = 0, to = 0;
    bool isEmpty() const { return from >= to; }
    int size() const { return to - from; }
    bool contains(TokenRange other) const { return other.from >= from && other.to <= to; }
    bool operator==(const TokenRange &) const = default;
};

struct Sentence {
    TokenRange tokens;
    int block = 0;
};

// A phrase of a lexicon class, or a vendor of the catalogue, that starts at a token.
struct PhraseHit {
    int at = 0;
    quint16 phraseClass = 0;
    quint16 length = 0; // tokens
    quint16 payload = 0; // of a vendor: its index + 1
};

struct PeriodHit {
    int at = 0;
    int length = 0; // tokens
    ck::Period period;
};

struct TokenStream {
    QStringView text;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<TokenRange> blockTokens; // one per block of the document
    std::vector<TokenRange> blockSentences; // indices into sentences
    std::vector<PhraseHit> phrases; // sorted by token, longest first
    std::vector<quint32> firstPhrase; // by token, valid where its Phrase flag is set: index into phrases
    std::vector<PeriodHit> periods; // sorted by token

    QStringView view(int token) const
    {
        return text.mid(tokens[size_t(token)].start, tokens[size_t(token)].length);
    }
    TextSpan span(TokenRange range) const
    {
        if (range.isEmpty())
            return {};
        return TextSpan::between(tokens[size_t(range.from)].start, tokens[size_t(range.to - 1)].end());
    }
    const PeriodHit *periodAt(int token) const;
    // First hit of that class at a token, the longest; nullptr where there is none.
    const PhraseHit *phraseAt(int token, int phraseClass) const;
    // All hits at a token: [first, last) in `phrases`.
    std::pair<const PhraseHit *, const PhraseHit *> phrasesAt(int token) const;
};

} // namespace ck::compile
