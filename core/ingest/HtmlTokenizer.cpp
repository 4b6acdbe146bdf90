#include "ingest/HtmlTokenizer.h"

#include "ingest/HtmlEntities.h"

namespace ck::ingest
{

namespace
{
bool isRawText(const QString &name)
{
    static const QStringList names { QStringLiteral("script"), QStringLiteral("style"),
        QStringLiteral("title"), QStringLiteral("textarea"), QStringLiteral("xmp"), QStringLiteral("iframe"),
        QStringLiteral("noembed"), QStringLiteral("noframes") };
    return names.contains(name);
}

bool endsName(QChar c)
{
    return c.isSpace() || c == u'/' || c == u'>';
}
} // namespace

HtmlToken HtmlTokenizer::next()
{
    if (m_at >= m_html.size())
        return {};
    if (!m_rawName.isEmpty()) {
        const QString closer = QStringLiteral("</") + std::exchange(m_rawName, QString());
        const qsizetype found = m_html.indexOf(closer, m_at, Qt::CaseInsensitive);
        const qsizetype end = found < 0 ? m_html.size() : found;
        const HtmlToken text { HtmlToken::Text, {}, m_html.mid(m_at, end - m_at), m_at };
        m_at = end;
        return text.body.isEmpty() ? next() : text;
    }
    if (m_html[m_at] == u'<' && m_at + 1 < m_html.size()) {
        const QChar second = m_html[m_at + 1];
        if (second == u'!' || second == u'?') {
            const qsizetype start = m_at;
            skipDeclaration();
            return { HtmlToken::Text, {}, {}, start };
        }
        const QChar first = second == u'/' && m_at + 2 < m_html.size() ? m_html[m_at + 2] : second;
        if (first.isLetter())
            return tag();
    }
    qsizetype end = m_html.indexOf(u'<', m_at + 1);
    if (end < 0)
        end = m_html.size();
    const HtmlToken text { HtmlToken::Text, {}, m_html.mid(m_at, end - m_at), m_at };
    m_at = end;
    return text;
}

HtmlToken HtmlTokenizer::tag()
{
    HtmlToken token { HtmlToken::Start, {}, {}, m_at };
    qsizetype at = m_at + 1;
    if (m_html[at] == u'/') {
        token.kind = HtmlToken::End;
        ++at;
    }
    const qsizetype nameStart = at;
    while (at < m_html.size() && at - nameStart < 64 && !endsName(m_html[at]))
        ++at;
    token.name = m_html.mid(nameStart, at - nameStart).toString().toLower();
    const qsizetype end = endOfTag(at);
    token.body = m_html.mid(at, end - at);
    m_at = std::min(end + 1, m_html.size());
    if (token.kind == HtmlToken::Start && isRawText(token.name))
        m_rawName = token.name;
    return token;
}

// Position of the ">" that ends a tag; one within a quoted value does not.
qsizetype HtmlTokenizer::endOfTag(qsizetype from)
{
    bool value = false; // a quote only opens a value behind "="
    for (qsizetype at = from; at < m_html.size(); ++at) {
        const QChar c = m_html[at];
        if (c == u'>')
            return at;
        const bool quote = c == u'"' || c == u'\'';
        bool &none = m_noQuote[c == u'"'];
        if (quote && value && !none) {
            const qsizetype close = m_html.indexOf(c, at + 1);
            none = close < 0;
            at = none ? at : close;
        }
        value = c == u'=' || (value && c.isSpace());
    }
    return m_html.size();
}

void HtmlTokenizer::skipDeclaration()
{
    if (m_html.mid(m_at, 4) == u"<!--" && !m_noComment) {
        const qsizetype end = m_html.indexOf(u"-->", m_at + 2);
        m_noComment = end < 0;
        if (!m_noComment) {
            m_at = end + 3;
            return;
        }
    }
    const qsizetype end = m_html.indexOf(u'>', m_at);
    m_at = end < 0 ? m_html.size() : end + 1;
}

QString attribute(QStringView body, QStringView wanted, bool *found)
{
    qsizetype at = 0;
    while (at < body.size()) {
        while (at < body.size() && (body[at].isSpace() || body[at] == u'/'))
            ++at;
        const qsizetype start = at;
        while (at < body.size() && !body[at].isSpace() && body[at] != u'=')
            ++at;
        const QStringView name = body.mid(start, at - start);
        while (at < body.size() && body[at].isSpace())
            ++at;
        QStringView value;
        if (at < body.size() && body[at] == u'=') {
            ++at;
            while (at < body.size() && body[at].isSpace())
                ++at;
            const QChar quote = at < body.size() ? body[at] : QChar();
            const bool quoted = quote == u'"' || quote == u'\'';
            const qsizetype from = quoted ? at + 1 : at;
            qsizetype to = from;
            while (to < body.size() && (quoted ? body[to] != quote : !body[to].isSpace()))
                ++to;
            value = body.mid(from, to - from);
            at = quoted ? to + 1 : to;
        }
        if (name.compare(wanted, Qt::CaseInsensitive) == 0) {
            if (found)
                *found = true;
            return decodeEntities(value);
        }
        if (at == start)
            ++at;
    }
    if (found)
        *found = false;
    return {};
}

} // namespace ck::ingest
