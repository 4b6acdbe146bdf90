#include "ingest/InlineMarks.h"

#include <QString>

namespace ck::ingest
{

namespace
{
constexpr qsizetype longestTag = 600, longestAddress = 2000;

class Scanner
{
public:
    Scanner(QStringView text, TextSpan range, QList<TextSpan> *marks)
        : m_text(text)
        , m_start(range.start)
        , m_end(range.end())
        , m_marks(marks)
    {
    }
    void run()
    {
        for (m_at = m_start; m_at < m_end;)
            m_at += step();
        // A bracket found late may stand before marks that were found early.
        std::sort(m_marks->begin() + m_firstMark, m_marks->end());
    }

private:
    QChar at(qsizetype i) const { return i >= m_start && i < m_end ? m_text[i] : QChar(); }
    void mark(qsizetype start, qsizetype length) { m_marks->append({ start, length }); }
    qsizetype markHere(qsizetype length)
    {
        mark(m_at, length);
        return length;
    }
    qsizetype runLength(QChar c) const
    {
        qsizetype end = m_at;
        while (end < m_end && m_text[end] == c)
            ++end;
        return end - m_at;
    }

    // Length of what stands at m_at, marked or not.
    qsizetype step()
    {
        const QChar c = m_text[m_at];
        switch (c.unicode()) {
        case u'*':
            return stars();
        case u'_':
            return underscores();
        case u'`':
            return markHere(runLength(c));
        case u'~':
            return runLength(c) == 2 ? markHere(2) : runLength(c);
        case u'\\':
            return QStringView(u"\\`*_{}[]()#+-.!|<>~").contains(at(m_at + 1)) && m_at + 1 < m_end
                ? (mark(m_at, 1), 2)
                : 1;
        case u'[':
            m_bracket = m_at;
            return 1;
        case u']':
            return link();
        case u'<':
            return tag();
        case u'{':
            return anchor();
        case u'&':
            return m_text.mid(m_at, std::min<qsizetype>(6, m_end - m_at)) == u"&nbsp;" ? markHere(6) : 1;
        default:
            return isInvisible(c) ? markHere(1) : 1;
        }
    }

    qsizetype stars()
    {
        const qsizetype run = runLength(u'*');
        if (run == 2 || run == 3)
            return markHere(run);
        if (run > 3)
            return run;
        if (m_closingStar == m_at)
            return markHere(1);
        if (m_at + 1 >= m_end || at(m_at + 1).isSpace() || at(m_at - 1).isLetterOrNumber())
            return 1;
        const qsizetype next = m_text.left(m_end).indexOf(u'*', m_at + 1);
        if (next < 0 || at(next - 1).isSpace() || at(next + 1) == u'*')
            return next < 0 ? 1 : next - m_at;
        m_closingStar = next;
        return markHere(1);
    }

    qsizetype underscores()
    {
        const qsizetype run = runLength(u'_');
        if (run > 2)
            return run; // a blank to fill in
        const bool opens = !at(m_at - 1).isLetterOrNumber() && at(m_at + run).isLetterOrNumber();
        const bool closes = m_open[run - 1] && !at(m_at - 1).isSpace() && !at(m_at + run).isLetterOrNumber();
        if (!opens && !closes)
            return run;
        m_open[run - 1] = opens;
        return markHere(run);
    }

    // "[words](address)": the words stay.
    qsizetype link()
    {
        const qsizetype bracket = std::exchange(m_bracket, -1);
        const QChar opener = at(m_at + 1);
        if (bracket < 0 || (opener != u'(' && opener != u'['))
            return 1;
        const QChar closer = opener == u'(' ? u')' : u']';
        const qsizetype limit = std::min(m_end, m_at + longestAddress);
        qsizetype end = m_at + 2;
        for (int nested = 0; end < limit && !QStringView(u"[]<>\n").contains(m_text[end]); ++end) {
            nested += (m_text[end] == u'(') - (m_text[end] == u')');
            if (nested < 0)
                break;
        }
        if (end >= limit || m_text[end] != closer)
            return 1;
        const bool image = at(bracket - 1) == u'!';
        mark(bracket - (image ? 1 : 0), image ? 2 : 1);
        return markHere(end + 1 - m_at);
    }

    // A tag goes, an address in angle brackets stays without them.
    qsizetype tag()
    {
        if (m_text.mid(m_at, 4) == u"<!--" && m_at + 4 < m_end) {
            return comment();
        }
        const QChar first = at(m_at + 1) == u'/' ? at(m_at + 2) : at(m_at + 1);
        const qsizetype limit = std::min(m_end, m_at + longestTag);
        qsizetype end = m_at + 1;
        while (end < limit && m_text[end] != u'>' && m_text[end] != u'<')
            ++end;
        if (!first.isLetter() || end >= limit || m_text[end] != u'>')
            return 1;
        const QStringView inner = m_text.mid(m_at + 1, end - m_at - 1);
        if (inner.contains(u'@') || inner.startsWith(u"http")) {
            mark(m_at, 1);
            mark(end, 1);
            return end + 1 - m_at;
        }
        return markHere(end + 1 - m_at);
    }

    qsizetype comment()
    {
        const qsizetype limit = std::min(m_end, m_at + longestAddress);
        const qsizetype end = m_text.left(limit).indexOf(u"-->", std::max(m_at, m_noCommentEndBefore));
        if (end >= 0)
            return markHere(end + 3 - m_at);
        m_noCommentEndBefore = std::max(m_at, limit - 2);
        return 4;
    }

    // "{#id}" after a heading
    qsizetype anchor()
    {
        if (at(m_at + 1) != u'#')
            return 1;
        const qsizetype end = m_text.left(std::min(m_end, m_at + longestTag)).indexOf(u'}', m_at);
        return end < 0 ? 2 : markHere(end + 1 - m_at);
    }

    QStringView m_text;
    qsizetype m_start, m_end, m_at = 0;
    QList<TextSpan> *m_marks;
    qsizetype m_firstMark = m_marks->size();
    qsizetype m_bracket = -1, m_closingStar = -1, m_noCommentEndBefore = 0;
    bool m_open[2] = { false, false };
};
} // namespace

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x2069) || (u >= 0xE000 && u <= 0xF8FF) || u == 0xFEFF;
}

qsizetype boldLead(QStringView words)
{
    constexpr qsizetype longest = 90;
    if (!words.startsWith(u"**"))
        return 0;
    const qsizetype close = words.left(longest).indexOf(u"**", 2);
    return close > 2 && close + 2 < words.size() ? close + 2 : 0;
}

void findInlineMarks(QStringView text, TextSpan range, QList<TextSpan> *marks)
{
    Scanner(text, range, marks).run();
}

QString withoutMarks(QStringView text, TextSpan span, const QList<TextSpan> &marks)
{
    QString words;
    auto mark = std::lower_bound(marks.begin(), marks.end(), span.start,
        [](const TextSpan &m, qsizetype position) { return m.end() <= position; });
    for (qsizetype at = span.start; at < span.end() && at < text.size();) {
        while (mark != marks.end() && mark->end() <= at)
            ++mark;
        if (mark != marks.end() && mark->contains(at)) {
            if (text[at] == u'<')
                words += u' '; // a line break in a cell parts words
            at = mark->end();
            continue;
        }
        words += text[at++];
    }
    return words.simplified();
}

} // namespace ck::ingest
