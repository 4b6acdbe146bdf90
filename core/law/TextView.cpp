#include "law/TextView.h"

namespace ck::law
{
namespace
{

constexpr QChar wall(0x1e); // between two blocks: no sentence runs across it

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x02bc:
        return u'\'';
    case 0x201c:
    case 0x201d:
        return u'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return u'-';
    case 0x200b:
    case 0x200c:
    case 0x200d:
    case 0xfeff:
        return u' ';
    default:
        return c.isSpace() ? QChar(u' ') : c;
    }
}

bool endsSentence(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    return c == wall
        || ((c == u'.' || c == u'!' || c == u'?') && at + 1 < text.size()
            && (text.at(at + 1) == u' ' || text.at(at + 1) == wall));
}

} // namespace

QString folded(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), out.begin(), plain);
    return out;
}

TextView::TextView(const Document &document)
    : m_document(document)
    , m_folded(folded(document.text))
{
    const auto blank = [this](TextSpan span, QChar with) {
        for (qsizetype i = std::max<qsizetype>(0, span.start); i < std::min(span.end(), m_folded.size()); ++i)
            m_folded[i] = with;
    };
    for (const TextSpan &mark : document.markup)
        blank(mark, u' ');
    // Without blocks every line stands alone; with blocks a line may be wrapped.
    qsizetype at = 0;
    const auto wallsUntil = [&](qsizetype end) {
        for (; at < end; ++at)
            if (document.text.at(at) == u'\n')
                m_folded[at] = wall;
    };
    for (const Block &block : document.blocks) {
        wallsUntil(std::min(block.span.start, m_folded.size()));
        if (block.span.start > 0 && block.span.start <= m_folded.size()
            && m_folded.at(block.span.start - 1) == u' ')
            m_folded[block.span.start - 1] = wall;
        at = std::max(at, std::min(block.span.end(), m_folded.size()));
    }
    wallsUntil(m_folded.size());
}

TextSpan TextView::bounds(TextSpan match) const
{
    qsizetype start = match.start, end = match.end();
    while (start > 0 && !endsSentence(m_folded, start - 1))
        --start;
    while (end < m_folded.size() && !(end > match.start && endsSentence(m_folded, end - 1))
        && m_folded.at(end) != wall)
        ++end;
    const auto isFrame = [this](qsizetype i) {
        const QChar c = m_folded.at(i);
        return c == u' ' || c == wall || c == u'-' || c == QChar(0x2022);
    };
    while (start < match.start && isFrame(start))
        ++start;
    while (end > match.end() && isFrame(end - 1))
        --end;
    return TextSpan::between(start, end);
}

Evidence TextView::sentence(TextSpan match) const
{
    const TextSpan span = bounds(match);
    return { span, span.in(m_document.text).toString() };
}

QString TextView::clauseAt(qsizetype position) const
{
    if (m_document.clauses.isEmpty())
        return {};
    return m_document.clauses.at(m_document.clauseAt(position)).label();
}

} // namespace ck::law
