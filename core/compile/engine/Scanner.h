// Turns the characters of a span into tokens.
#pragma once

#include "compile/engine/Token.h"

#include <QList>
#include <QStringList>

namespace ck::compile
{

class Scanner
{
public:
    Scanner(TokenStream &stream, const WordTable &words, const QList<TextSpan> &markup);
    void scan(TextSpan span);
    // Also notes each token's folded word; for phrases of rules and catalogues.
    void collect(QStringList *folded) { m_folded = folded; }

private:
    static constexpr int bufferSize = 64;

    struct Word {
        char16_t folded[bufferSize];
        int size = 0; // of the folded word, at most bufferSize
        qsizetype start = 0, end = 0; // place in the text
        int letters = 0, upper = 0;
        bool dotted = false, capital = false, tooLong = false;
    };

    qsizetype skipMarkup(qsizetype at, bool *breaks);
    qsizetype readWord(qsizetype at, qsizetype end);
    qsizetype readNumber(qsizetype at, qsizetype end);
    qsizetype readAddress(qsizetype at, qsizetype end, TokenKind *kind) const;
    void append(Word &word, QChar c) const;
    void emitWord(Word &word);
    void emitPart(const Word &word, int from, int size, qsizetype start, qsizetype end);
    void emitToken(TokenKind kind, qsizetype start, qsizetype end, QStringView folded, quint8 flags);
    void emitPunct(qsizetype at, char16_t mark);

    TokenStream &m_stream;
    const WordTable &m_words;
    const QList<TextSpan> &m_markup;
    QStringList *m_folded = nullptr;
    qsizetype m_nextMarkup = 0;
    qsizetype m_lastEnd = -1; // end of the token before, to tell glued ones
};

} // namespace ck::compile
