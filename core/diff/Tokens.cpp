#include "diff/Tokens.h"

#include "diff/Characters.h"

namespace ck::diff
{
namespace
{

constexpr qsizetype shortMarker = 16; // longer stretches outside blocks are text the reader missed

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

quint64 finish(quint64 h)
{
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93ull;
    return h ^ (h >> 32);
}

quint64 step(quint64 h, char16_t c)
{
    return (h ^ c) * 0x100000001B3ull;
}

constexpr quint64 start = 0xCBF29CE484222325ull;

// Letters beyond ASCII: ligatures and composed forms count as their letters.
quint64 slowKey(QStringView word)
{
    quint64 h = start;
    const QString folded = word.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar ch : folded)
        if (!isInvisible(ch.unicode()))
            h = step(h, foldMark(ch.unicode()));
    return finish(h);
}

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    void scan(qsizetype from, qsizetype to, const QList<TextSpan> &markup)
    {
        ++m_block;
        for (qsizetype at = from; at < to;) {
            while (m_markup < markup.size() && markup[m_markup].end() <= at)
                ++m_markup;
            const bool marked = m_markup < markup.size() && markup[m_markup].start <= at;
            if (marked) {
                at = markup[m_markup].end();
                continue;
            }
            const qsizetype stop = m_markup < markup.size() ? qMin(to, markup[m_markup].start) : to;
            at = token(at, stop);
        }
    }
    std::vector<Token> tokens;

private:
    // Reads one token or one gap character and returns where it ends.
    qsizetype token(qsizetype at, qsizetype stop)
    {
        const char16_t c = m_text[at].unicode();
        switch (classify(c)) {
        case CharClass::Gap:
        case CharClass::Invisible:
            return at + 1;
        case CharClass::Word:
            return word(at, stop);
        case CharClass::Mark:
            break;
        }
        qsizetype end = at + 1;
        const char16_t folded = foldMark(c);
        if (folded == u'-' || folded == u'.') // "--" is a dash, "..." one mark
            while (end < stop && foldMark(m_text[end].unicode()) == folded)
                ++end;
        const bool ellipsis = folded == u'.' && end - at >= 3;
        add(at, end, finish(step(start, ellipsis ? u'\u2026' : folded)), TokenKind::Mark);
        return end;
    }

    qsizetype word(qsizetype from, qsizetype stop)
    {
        quint64 h = start;
        bool ascii = true;
        bool letters = false;
        qsizetype at = from;
        qsizetype end = from;
        for (; at < stop; ++at) {
            const char16_t c = m_text[at].unicode();
            const CharClass kind = classify(c);
            if (kind == CharClass::Invisible) {
                continue;
            } else if (kind == CharClass::Word) {
                ascii = ascii && c < 0x80;
                letters = letters || !isDigit(c);
                h = step(h, c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c);
                end = at + 1;
            } else if (kind == CharClass::Mark && joins(at, stop)) {
                h = step(h, foldMark(c));
            } else {
                break;
            }
        }
        const QStringView view = m_text.mid(from, end - from);
        add(from, end, ascii ? finish(h) : slowKey(view), letters ? TokenKind::Word : TokenKind::Number);
        return end;
    }

    // Whether a mark between two word characters belongs to the word. A full stop before a capital ends a
    // sentence even where the space after it is missing.
    bool joins(qsizetype at, qsizetype stop) const
    {
        if (at == 0 || at + 1 >= stop)
            return false;
        const char16_t c = foldMark(m_text[at].unicode());
        const QChar before = m_text[at - 1];
        const QChar after = m_text[at + 1];
        if (classify(after.unicode()) != CharClass::Word || classify(before.unicode()) != CharClass::Word)
            return false;
        switch (c) {
        case u'-': {
            const char16_t raw = m_text[at].unicode();
            return raw == u'-' || raw == u'\u2010' || raw == u'\u2011';
        }
        case u'\'':
        case u'@':
        case u'&':
        case u'+':
            return true;
        case u'.':
            return !after.isUpper() || before.isUpper();
        case u',':
        case u':':
            return isDigit(before.unicode()) && isDigit(after.unicode());
        }
        return false;
    }

    void add(qsizetype from, qsizetype end, quint64 key, TokenKind kind)
    {
        tokens.push_back({ quint32(from), quint32(end - from), key, m_block, kind });
    }

    QStringView m_text;
    qsizetype m_markup = 0;
    quint32 m_block = 0;
};

bool isMarkerOnly(QStringView between)
{
    qsizetype solid = 0;
    for (const QChar ch : between)
        solid += !ch.isSpace();
    return solid <= shortMarker;
}

} // namespace

std::vector<Token> tokenise(const Document &document)
{
    const QStringView text(document.text);
    Scanner scanner(text);
    scanner.tokens.reserve(size_t(text.size() / 5));
    qsizetype done = 0;
    const auto outside = [&](qsizetype to) {
        if (to > done && !isMarkerOnly(text.mid(done, to - done)))
            scanner.scan(done, to, document.markup);
    };
    for (const Block &block : document.blocks) {
        if (block.span.start < done || block.span.end() > text.size())
            continue;
        outside(block.span.start);
        scanner.scan(block.span.start, block.span.end(), document.markup);
        done = block.span.end();
    }
    outside(text.size());
    return std::move(scanner.tokens);
}

std::vector<Token> tokenise(QStringView text)
{
    Scanner scanner(text);
    scanner.scan(0, text.size(), {});
    return std::move(scanner.tokens);
}

quint64 wordKey(QStringView word)
{
    const std::vector<Token> tokens = tokenise(word);
    return tokens.empty() ? 0 : tokens.front().key;
}

} // namespace ck::diff
