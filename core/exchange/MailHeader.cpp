#include "exchange/MailHeader.h"

#include "exchange/Bytes.h"
#include "exchange/Charset.h"
#include "exchange/MailTransfer.h"

namespace ck::exchange
{

namespace
{
// No sender needs more; what goes beyond is left out.
constexpr qsizetype longestField = 64 * 1024, mostFields = 2000;

// "=?charset?B?data?=" at the start of `rest`; length 0 where there is none.
struct EncodedWord {
    QByteArray charset;
    QByteArray bytes;
    qsizetype length = 0;
};

EncodedWord encodedWord(QByteArrayView rest)
{
    if (!rest.startsWith("=?"))
        return {};
    constexpr qsizetype longest = 1000; // RFC 2047 says 75; senders do not always
    rest = midOf(rest, 0, longest);
    const qsizetype first = rest.indexOf('?', 2);
    const qsizetype second = first < 0 ? -1 : rest.indexOf('?', first + 1);
    const qsizetype end = second < 0 ? -1 : rest.indexOf("?=", second + 1);
    if (end < 0 || second != first + 2)
        return {};
    QByteArray charset = midOf(rest, 2, first - 2).toByteArray();
    if (const qsizetype language = charset.indexOf('*'); language >= 0)
        charset.truncate(language);
    QByteArray data = midOf(rest, second + 1, end - second - 1).toByteArray();
    const char encoding = char(tolower(rest[first + 1]));
    if (encoding == 'b')
        data = QByteArray::fromBase64(data);
    else if (encoding == 'q')
        data = decodeQuotedPrintable(data.replace('_', "=20"));
    else
        return {};
    return { charset, data, end + 2 };
}

bool isBlank(QByteArrayView s)
{
    return std::all_of(s.begin(), s.end(), [](char c) { return isspace(uchar(c)); });
}

// Position of `c` outside of quoted strings, from `from` on; -1 where there is none.
qsizetype unquotedIndexOf(QByteArrayView s, char c, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i < s.size(); ++i) {
        if (s[i] == '\\' && quoted)
            ++i;
        else if (s[i] == '"')
            quoted = !quoted;
        else if (s[i] == c && !quoted)
            return i;
    }
    return -1;
}

QByteArray unquoted(QByteArray s)
{
    s = s.trimmed();
    if (s.size() < 2 || !s.startsWith('"') || !s.endsWith('"'))
        return s;
    QByteArray out;
    for (qsizetype i = 1; i + 1 < s.size(); ++i) {
        if (s[i] == '\\' && i + 2 < s.size())
            ++i;
        out += s[i];
    }
    return out;
}

// RFC 2231: name*=charset'language'percent-encoded, name*0="…"; name*1*=…
QString extendedParameter(const QByteArray &value, const QByteArray &name)
{
    QByteArray joined, charset;
    for (int part = -1; part < 50; ++part) {
        bool encoded = true;
        const QByteArray key = part < 0 ? name : name + '*' + QByteArray::number(part);
        QByteArray piece;
        for (const QByteArray &candidate : { key + "*=", key + '=' }) {
            encoded = candidate.endsWith("*=");
            for (qsizetype at = unquotedIndexOf(value, ';', 0); at >= 0 && piece.isNull();) {
                const qsizetype next = unquotedIndexOf(value, ';', at + 1);
                const QByteArray item = value.mid(at + 1, next < 0 ? -1 : next - at - 1).trimmed();
                if (item.toLower().startsWith(candidate))
                    piece = unquoted(item.mid(candidate.size()));
                at = next;
            }
            if (!piece.isNull())
                break;
        }
        if (piece.isNull() && part >= 0)
            break;
        if (piece.isNull() || (part < 0 && !encoded))
            continue;
        if (encoded && charset.isEmpty() && piece.count('\'') >= 2) {
            charset = piece.left(piece.indexOf('\''));
            piece = piece.mid(piece.indexOf('\'', charset.size() + 1) + 1);
        }
        joined += encoded ? QByteArray::fromPercentEncoding(piece) : piece;
        if (part < 0)
            break;
    }
    return decodeText(joined, charset);
}

// Zones by name that RFC 5322 still allows, as offsets.
QByteArray zoneOffset(const QByteArray &zone)
{
    static const QHash<QByteArray, QByteArray> offsets { { "GMT", "+0000" }, { "UT", "+0000" },
        { "UTC", "+0000" }, { "Z", "+0000" }, { "EST", "-0500" }, { "EDT", "-0400" }, { "CST", "-0600" },
        { "CDT", "-0500" }, { "MST", "-0700" }, { "MDT", "-0600" }, { "PST", "-0800" }, { "PDT", "-0700" } };
    return offsets.value(zone.toUpper(), zone);
}
} // namespace

MailHeader MailHeader::parse(QByteArrayView bytes, qsizetype *bodyStart)
{
    MailHeader header;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = midOf(bytes, at, end - at);
        at = next;
        if (isBlank(line))
            break;
        if ((line[0] == ' ' || line[0] == '\t') && !header.m_fields.isEmpty()) {
            QByteArray &value = header.m_fields.last().value;
            if (value.size() + line.size() < longestField)
                value += ' ' + line.toByteArray().trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && midOf(line, 0, colon).indexOf(' ') < 0 && header.m_fields.size() < mostFields)
            header.m_fields.append({ midOf(line, 0, colon).toByteArray().toLower(),
                midOf(line, colon + 1, longestField).toByteArray().trimmed() });
    }
    *bodyStart = at;
    return header;
}

QByteArray MailHeader::value(const char *name) const
{
    for (const Field &field : m_fields)
        if (field.name == name)
            return field.value;
    return {};
}

bool MailHeader::has(const char *name) const
{
    return std::any_of(
        m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.name == name; });
}

QString decodeWords(const QByteArray &value)
{
    QString out;
    QByteArray plain, joined, charset;
    const auto flushPlain = [&] { out += decodeText(std::exchange(plain, {})); };
    const auto flushWords = [&] {
        if (!joined.isEmpty())
            out += decodeText(std::exchange(joined, {}), charset);
    };
    for (qsizetype at = 0; at < value.size();) {
        const EncodedWord word = value[at] == '=' ? encodedWord(midOf(value, at)) : EncodedWord();
        if (word.length == 0) {
            plain += value[at++];
            continue;
        }
        // Space between two encoded words is not part of the text; a character may be split between them.
        const bool goesOn = !joined.isEmpty() && isBlank(plain);
        if (goesOn)
            plain.clear();
        if (!goesOn || charset != word.charset) {
            flushWords();
            flushPlain();
        }
        charset = word.charset;
        joined += word.bytes;
        at += word.length;
    }
    flushWords();
    flushPlain();
    out.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
    return out.trimmed();
}

QByteArray mainValue(const QByteArray &value)
{
    return value.left(std::max<qsizetype>(0, value.indexOf(';') < 0 ? value.size() : value.indexOf(';')))
        .trimmed()
        .toLower();
}

QString parameter(const QByteArray &value, const QByteArray &name)
{
    for (qsizetype at = unquotedIndexOf(value, ';', 0); at >= 0;) {
        const qsizetype next = unquotedIndexOf(value, ';', at + 1);
        const QByteArray item = value.mid(at + 1, next < 0 ? -1 : next - at - 1).trimmed();
        if (item.toLower().startsWith(name + '='))
            return decodeWords(unquoted(item.mid(name.size() + 1)));
        at = next;
    }
    return value.contains('*') ? extendedParameter(value, name) : QString();
}

MailAddress firstAddress(const QByteArray &value)
{
    const qsizetype open = unquotedIndexOf(value, '<', 0);
    const qsizetype comma = unquotedIndexOf(value, ',', 0);
    // Some senders leave a comma in the encoded name before the address.
    const bool addressFirst = comma >= 0 && comma < open && value.left(comma).contains('@');
    if (open >= 0 && !addressFirst) {
        const qsizetype close = value.indexOf('>', open);
        return { decodeWords(unquoted(value.left(open))),
            QString::fromUtf8(value.mid(open + 1, close < 0 ? -1 : close - open - 1).trimmed()) };
    }
    const QByteArray one = (comma < 0 ? value : value.left(comma)).trimmed();
    // "anna@example.org (Anna)", the older form
    const qsizetype comment = one.indexOf('(');
    if (comment >= 0)
        return { decodeWords(one.mid(comment + 1).chopped(one.endsWith(')') ? 1 : 0)),
            QString::fromUtf8(one.left(comment).trimmed()) };
    return { {}, QString::fromUtf8(one) };
}

QDateTime mailDate(QByteArray value)
{
    const qsizetype comment = value.indexOf('(');
    value = (comment < 0 ? value : value.left(comment)).simplified();
    const qsizetype space = value.lastIndexOf(' ');
    if (space > 0)
        value = value.left(space + 1) + zoneOffset(value.mid(space + 1));
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    return date.isValid() ? date.toUTC() : QDateTime();
}

} // namespace ck::exchange
