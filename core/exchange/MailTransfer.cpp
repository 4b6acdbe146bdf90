#include "exchange/MailTransfer.h"

namespace ck::exchange
{

namespace
{
int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The few references that mail programs write; others stay as they are.
QString characterFor(QStringView name)
{
    static const QHash<QString, QString> named { { QStringLiteral("amp"), QStringLiteral("&") },
        { QStringLiteral("lt"), QStringLiteral("<") }, { QStringLiteral("gt"), QStringLiteral(">") },
        { QStringLiteral("quot"), QStringLiteral("\"") }, { QStringLiteral("apos"), QStringLiteral("'") },
        { QStringLiteral("nbsp"), QStringLiteral(" ") }, { QStringLiteral("ndash"), QStringLiteral("–") },
        { QStringLiteral("mdash"), QStringLiteral("—") }, { QStringLiteral("lsquo"), QStringLiteral("‘") },
        { QStringLiteral("rsquo"), QStringLiteral("’") }, { QStringLiteral("ldquo"), QStringLiteral("“") },
        { QStringLiteral("rdquo"), QStringLiteral("”") }, { QStringLiteral("hellip"), QStringLiteral("…") },
        { QStringLiteral("auml"), QStringLiteral("ä") }, { QStringLiteral("ouml"), QStringLiteral("ö") },
        { QStringLiteral("uuml"), QStringLiteral("ü") }, { QStringLiteral("Auml"), QStringLiteral("Ä") },
        { QStringLiteral("Ouml"), QStringLiteral("Ö") }, { QStringLiteral("Uuml"), QStringLiteral("Ü") },
        { QStringLiteral("szlig"), QStringLiteral("ß") }, { QStringLiteral("eacute"), QStringLiteral("é") },
        { QStringLiteral("egrave"), QStringLiteral("è") }, { QStringLiteral("euro"), QStringLiteral("€") } };
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool ok = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    const bool character = ok && code >= 0x20 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
    return character ? QStringView(QChar::fromUcs4(char32_t(code))).toString() : QString();
}

class HtmlStripper
{
public:
    explicit HtmlStripper(QStringView html)
        : m_html(html)
    {
    }

    QString run()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == u'<')
                tag();
            else
                character();
        }
        return m_out.trimmed();
    }

private:
    void newLine(int atMost)
    {
        while (m_out.endsWith(u' '))
            m_out.chop(1);
        int ends = 0;
        while (ends < atMost && ends < m_out.size() && m_out[m_out.size() - 1 - ends] == u'\n')
            ++ends;
        if (!m_out.isEmpty())
            m_out += QString(atMost - ends, u'\n');
    }

    void put(const QString &text)
    {
        for (const QChar c : text) {
            if (!c.isSpace())
                m_out += c;
            else if (!m_out.isEmpty() && !m_out.back().isSpace())
                m_out += u' ';
        }
    }

    void character()
    {
        if (m_html[m_at] == u'&') {
            const qsizetype end = m_html.mid(m_at, 12).indexOf(u';');
            const QString c = end > 1 ? characterFor(m_html.mid(m_at + 1, end - 1)) : QString();
            if (!c.isEmpty()) {
                put(c);
                m_at += end + 1;
                return;
            }
        }
        put(m_html[m_at++]);
    }

    // Moves behind `mark`; to the end where there is none.
    void skipBehind(QStringView mark)
    {
        const qsizetype found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + mark.size();
    }

    void tag()
    {
        if (m_html.mid(m_at, 4) == u"<!--")
            return skipBehind(u"-->");
        qsizetype name = m_at + 1;
        const bool closes = name < m_html.size() && m_html[name] == u'/';
        name += closes;
        if (name >= m_html.size()
            || !(m_html[name].isLetter() || m_html[name] == u'!' || m_html[name] == u'?')) {
            put(m_html[m_at++]);
            return;
        }
        qsizetype end = name;
        while (end < m_html.size() && end - name < 16 && m_html[end].isLetterOrNumber())
            ++end;
        const QString element = m_html.mid(name, end - name).toString().toLower();
        skipBehind(u">");
        if (!closes
            && (element == u"script" || element == u"style" || element == u"head" || element == u"title")) {
            skipBehind(QString(QStringLiteral("</") + element));
            return skipBehind(u">");
        }
        breakLine(element);
    }

    void breakLine(const QString &element)
    {
        static const QStringList lines { QStringLiteral("div"), QStringLiteral("tr"), QStringLiteral("li"),
            QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("blockquote"),
            QStringLiteral("table") };
        const bool heading = element.size() == 2 && element[0] == u'h' && element[1].isDigit();
        if (element == u"br")
            m_out += u'\n';
        else if (element == u"p" || heading)
            newLine(2);
        else if (lines.contains(element))
            newLine(1);
        else if (element == u"td" || element == u"th")
            put(QStringLiteral(" "));
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_out;
};
} // namespace

QByteArray decodeQuotedPrintable(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '=') {
            out += bytes[at];
            continue;
        }
        const int high = at + 2 < bytes.size() ? hexDigit(bytes[at + 1]) : -1;
        const int low = at + 2 < bytes.size() ? hexDigit(bytes[at + 2]) : -1;
        if (high >= 0 && low >= 0) {
            out += char(high << 4 | low);
            at += 2;
            continue;
        }
        // "=" and spaces at the end of a line join it with the next.
        qsizetype end = at + 1;
        while (end < bytes.size() && (bytes[end] == ' ' || bytes[end] == '\t' || bytes[end] == '\r'))
            ++end;
        if (end >= bytes.size() || bytes[end] == '\n')
            at = end;
        else
            out += '=';
    }
    return out;
}

QByteArray decodeTransfer(const QByteArray &bytes, const QByteArray &encoding)
{
    if (encoding == "base64")
        return QByteArray::fromBase64(bytes);
    return encoding == "quoted-printable" ? decodeQuotedPrintable(bytes) : bytes;
}

QString textOfHtml(const QString &html)
{
    return HtmlStripper(html).run();
}

} // namespace ck::exchange
