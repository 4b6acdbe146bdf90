#include "compile/engine/Scanner.h"

#include "compile/engine/Stem.h"

namespace ck::compile
{
namespace
{

// Straight forms of quotes, dashes and bullets; 0 for characters that are no mark.
char16_t foldMark(char16_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
    case 0x60:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB:
        return u'"';
    case 0x2010:
    case 0x2011:
        return u'-';
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return 0x2014;
    default:
        return c;
    }
}

bool isZeroWidth(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF
        || (c >= 0xE000 && c <= 0xF8FF);
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}
bool isAddressChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-' || c == u'+' || c == u'%';
}

} // namespace

Scanner::Scanner(TokenStream &stream, const WordTable &words, const QList<TextSpan> &markup)
    : m_stream(stream)
    , m_words(words)
    , m_markup(markup)
{
}

// Emphasis and link marks join what stands around them; row and break marks part it.
qsizetype Scanner::skipMarkup(qsizetype at, bool *breaks)
{
    while (m_nextMarkup < m_markup.size() && m_markup[m_nextMarkup].end() <= at)
        ++m_nextMarkup;
    if (m_nextMarkup >= m_markup.size() || m_markup[m_nextMarkup].start > at)
        return at;
    const TextSpan mark = m_markup[m_nextMarkup];
    for (const QChar c : mark.in(m_stream.text))
        *breaks |= c == u'|' || c == u'<' || c == u'#' || c.isSpace();
    return mark.end();
}

void Scanner::scan(TextSpan span)
{
    qsizetype at = span.start;
    const qsizetype end = qMin(span.end(), m_stream.text.size());
    m_lastEnd = -1;
    while (at < end) {
        bool breaks = false;
        const qsizetype past = skipMarkup(at, &breaks);
        if (past > at) {
            // A line break inside a table cell parts the items of a list.
            if (m_stream.text.mid(at, past - at).startsWith(u"<br"))
                emitToken(TokenKind::Punct, at, past, u";", 0);
            at = past;
            continue;
        }
        const QChar c = m_stream.text[at];
        const char16_t mark = foldMark(c.unicode());
        if (c.isSpace() || isZeroWidth(mark)) {
            ++at;
            continue;
        }
        TokenKind kind = TokenKind::Email;
        if (isWordChar(c)) {
            if (const qsizetype stop = readAddress(at, end, &kind); stop > at) {
                emitToken(kind, at, stop, {}, 0);
                at = stop;
            } else {
                at = c.isDigit() ? readNumber(at, end) : readWord(at, end);
            }
            continue;
        }
        const bool hyphenInside
            = mark == u'-' && m_lastEnd == at && at + 1 < end && isWordChar(m_stream.text[at + 1]);
        if (!hyphenInside)
            emitPunct(at, mark);
        else
            ++m_lastEnd;
        ++at;
    }
}

qsizetype Scanner::readAddress(qsizetype at, qsizetype end, TokenKind *kind) const
{
    const QStringView rest = m_stream.text.mid(at, end - at);
    if (rest.startsWith(u"http://") || rest.startsWith(u"https://") || rest.startsWith(u"www.")) {
        qsizetype stop = at;
        while (stop < end && !m_stream.text[stop].isSpace()
            && !QStringView(u"<>\")]|,").contains(m_stream.text[stop]))
            ++stop;
        while (stop > at && QStringView(u".;:!?").contains(m_stream.text[stop - 1]))
            --stop;
        *kind = TokenKind::Url;
        return stop;
    }
    if (m_lastEnd == at)
        return at;
    const qsizetype limit = qMin(end, at + 80);
    qsizetype stop = at;
    while (stop < limit && isAddressChar(m_stream.text[stop]))
        ++stop;
    if (stop >= end || m_stream.text[stop] != u'@' || stop == at)
        return at;
    qsizetype host = stop + 1;
    bool dot = false;
    while (host < end && host < stop + 200 && isAddressChar(m_stream.text[host])) {
        dot |= m_stream.text[host] == u'.' && host + 1 < end && m_stream.text[host + 1].isLetter();
        ++host;
    }
    while (host > stop && !m_stream.text[host - 1].isLetterOrNumber())
        --host;
    *kind = TokenKind::Email;
    return dot ? host : at;
}

void Scanner::append(Word &word, QChar c) const
{
    if (c.isLetter()) {
        ++word.letters;
        word.upper += c.isUpper();
    }
    if (word.size >= bufferSize - 1) {
        word.tooLong = true;
        return;
    }
    word.folded[word.size++]
        = c.unicode() < 128 ? char16_t(c.unicode() | (c.isUpper() ? 32 : 0)) : c.toCaseFolded().unicode();
}

qsizetype Scanner::readWord(qsizetype at, qsizetype end)
{
    Word word;
    word.start = at;
    word.capital = m_stream.text[at].isUpper();
    const qsizetype limit = qMin(end, at + 2000);
    while (at < limit) {
        bool breaks = false;
        const qsizetype past = skipMarkup(at, &breaks);
        if (breaks)
            break;
        if (past > at) {
            at = past;
            continue;
        }
        const QChar c = m_stream.text[at];
        const char16_t mark = foldMark(c.unicode());
        const bool before = at + 1 < end && m_stream.text[at + 1].isLetterOrNumber();
        if (isWordChar(c)) {
            append(word, c);
            word.end = at + 1;
        } else if (mark == u'\'' && before) {
            append(word, QChar(u'\''));
        } else if (mark == u'.' && before && !(m_stream.text[at + 1].isUpper() && at - word.start > 1)) {
            word.dotted = true;
            append(word, c);
        } else if (mark == u'-' && before && word.size == 1 && word.folded[0] == u'e') {
            // "e-mail" is "email"
        } else if (!isZeroWidth(mark)) {
            break;
        }
        ++at;
    }
    emitWord(word);
    return qMax(word.end, word.start + 1);
}

qsizetype Scanner::readNumber(qsizetype at, qsizetype end)
{
    const qsizetype start = at;
    while (at < end && at - start < 40) {
        const QChar c = m_stream.text[at];
        const bool digitNext = at + 1 < end && m_stream.text[at + 1].isDigit();
        if (!c.isDigit() && !((c == u'.' || c == u',') && digitNext))
            break;
        ++at;
    }
    emitToken(TokenKind::Number, start, at, m_stream.text.mid(start, at - start), 0);
    return at;
}

void Scanner::emitPart(const Word &word, int from, int size, qsizetype start, qsizetype end)
{
    quint8 flags = 0;
    if (word.capital && from == 0)
        flags |= TokenFlag::Capital;
    if (word.letters > 1 && word.upper == word.letters)
        flags |= TokenFlag::AllCaps;
    if (word.dotted)
        flags |= TokenFlag::Dotted;
    const auto *chars = reinterpret_cast<const QChar *>(word.folded + from);
    emitToken(TokenKind::Word, start, end, word.tooLong ? QStringView() : QStringView(chars, size), flags);
}

// Contractions become the words they stand for, so that a rule needs only "do not".
void Scanner::emitWord(Word &word)
{
    static constexpr std::u16string_view not_ = u"not", will = u"will", have = u"have", are = u"are",
                                         is = u"is";
    const std::u16string_view folded(word.folded, size_t(word.size));
    const auto second = [&](std::u16string_view full, int cut) {
        const qsizetype border = qMax(word.start + 1, word.end - cut);
        emitToken(TokenKind::Word, border, word.end,
            QStringView(reinterpret_cast<const QChar *>(full.data()), qsizetype(full.size())), 0);
    };
    const auto first = [&](int size, int cut) {
        const int kept = qMax(1, size);
        emitPart(word, 0, kept, word.start, qMax(word.start + 1, word.end - cut));
    };
    if (folded == u"cannot") {
        first(3, 3);
        second(not_, 3);
    } else if (folded == u"won't") {
        emitToken(TokenKind::Word, word.start, word.start + 2,
            QStringView(reinterpret_cast<const QChar *>(will.data()), qsizetype(will.size())), 0);
        second(not_, 3);
    } else if (folded == u"can't") {
        first(3, 2);
        second(not_, 2);
    } else if (folded.ends_with(u"n't") && folded.size() > 3) {
        first(word.size - 3, 3);
        second(not_, 3);
    } else if (folded.ends_with(u"'ll")) {
        first(word.size - 3, 3);
        second(will, 3);
    } else if (folded.ends_with(u"'ve")) {
        first(word.size - 3, 3);
        second(have, 3);
    } else if (folded.ends_with(u"'re")) {
        first(word.size - 3, 3);
        second(are, 3);
    } else if (folded == u"it's" || folded == u"that's" || folded == u"here's") {
        first(word.size - 2, 2);
        second(is, 2);
    } else if (folded.ends_with(u"'s")) {
        emitPart(word, 0, word.size - 2, word.start, word.end);
    } else {
        emitPart(word, 0, word.size, word.start, word.end);
    }
}

void Scanner::emitPunct(qsizetype at, char16_t mark)
{
    if (mark == 0x2014 || mark == 0x2022)
        mark = u'-';
    const QChar folded(mark);
    emitToken(TokenKind::Punct, at, at + 1, QStringView(&folded, 1), 0);
}

void Scanner::emitToken(TokenKind kind, qsizetype start, qsizetype end, QStringView folded, quint8 flags)
{
    Token token;
    token.start = quint32(start);
    token.length = quint16(qMin<qsizetype>(end - start, 65535));
    token.kind = kind;
    token.flags = flags | (m_lastEnd == start ? TokenFlag::Glued : 0);
    m_lastEnd = end;
    if (!folded.isEmpty())
        token.word = m_words.find(folded);
    if (kind == TokenKind::Word && !folded.isEmpty() && folded.size() < bufferSize - 1) {
        char16_t buffer[bufferSize];
        std::copy_n(reinterpret_cast<const char16_t *>(folded.data()), folded.size(), buffer);
        int size = stemLength(buffer, int(folded.size()));
        buffer[size++] = u'~'; // stems and words are told apart in the one table
        token.stem = m_words.find(QStringView(reinterpret_cast<const QChar *>(buffer), size));
    }
    m_stream.tokens.push_back(token);
    if (m_folded)
        m_folded->append(folded.toString());
}

} // namespace ck::compile
