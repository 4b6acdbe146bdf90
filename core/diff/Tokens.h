// The words and marks of a document. White space, list bullets, clause numbers and markup are no tokens:
// they are the gaps between them, so that re-wrapping and renumbering cannot look like a change of words.
#pragma once

#include "domain/Document.h"

#include <vector>

namespace ck::diff
{

enum class TokenKind : quint8 { Word, Number, Mark };

struct Token {
    quint32 start = 0; // UTF-16 code units
    quint32 length = 0;
    quint64 key = 0; // equal for tokens that differ only in case, quotes, dashes or invisible characters
    quint32 block = 0; // running number of the stretch of text it stands in
    TokenKind kind = TokenKind::Word;

    qsizetype end() const { return qsizetype(start) + length; }
    bool isMark() const { return kind == TokenKind::Mark; }
};

// Tokens in text order. Words hold inner hyphens, apostrophes and dots ("opt-in", "we'll", "fal.ai").
std::vector<Token> tokenise(const Document &document);
// Tokens of a stretch of plain text.
std::vector<Token> tokenise(QStringView text);

// The key a word has, for looking words up in lists.
quint64 wordKey(QStringView word);

// Order-sensitive combination of keys.
constexpr quint64 mixKeys(quint64 seed, quint64 key)
{
    quint64 h = (seed ^ key) * 0x9E3779B97F4A7C15ull;
    return h ^ (h >> 29);
}

} // namespace ck::diff
