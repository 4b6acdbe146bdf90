#include "ingest/Encoding.h"

#include "base/Windows1252.h"

#include <QStringDecoder>

namespace ck::ingest
{

namespace
{
struct Utf8Check {
    qsizetype firstBad = -1;
    qsizetype good = 0; // well-formed sequences of more than one byte
    qsizetype bad = 0; // bytes that belong to none
};

// Length of the well-formed sequence at `at` by RFC 3629 (no overlong forms, no surrogates); 0 where there is
// none.
int sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : 0u; };
    const auto tail = [&](qsizetype i) { return (byte(i) & 0xC0) == 0x80; };
    const unsigned lead = byte(at), second = byte(at + 1);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return tail(at + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool strict = (lead != 0xE0 || second >= 0xA0) && (lead != 0xED || second < 0xA0);
        return strict && tail(at + 1) && tail(at + 2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool strict = (lead != 0xF0 || second >= 0x90) && (lead != 0xF4 || second < 0x90);
        return strict && tail(at + 1) && tail(at + 2) && tail(at + 3) ? 4 : 0;
    }
    return 0;
}

Utf8Check checkUtf8(const QByteArray &bytes)
{
    Utf8Check check;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = sequenceLength(bytes, at);
        if (length > 1)
            ++check.good;
        if (length == 0) {
            ++check.bad;
            if (check.firstBad < 0)
                check.firstBad = at;
        }
        at += std::max(length, 1);
    }
    return check;
}

bool isBinary(const QByteArray &bytes)
{
    qsizetype controls = 0;
    for (const char c : bytes) {
        const uchar byte = uchar(c);
        if (byte == 0)
            return true;
        controls
            += (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') || byte == 0x7F;
    }
    return controls * 200 > bytes.size();
}

// Western text has a few high bytes among letters, and never the undefined ones.
bool looksLikeWindows1252(const QByteArray &bytes)
{
    qsizetype high = 0;
    for (const char c : bytes) {
        const uchar byte = uchar(c);
        if (byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D)
            return false;
        high += byte >= 0x80;
    }
    return high * 3 <= bytes.size();
}

QString cleaned(QString text)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (text.contains(u'\r')) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

Error badEncoding(const QString &name, qsizetype offset)
{
    return { ErrorCode::BadEncoding, { name }, QString::number(offset), {} };
}

// `skip` bytes of byte order mark come before the text.
Result<Decoded> decodeUtf16(const QByteArray &bytes, const QString &name, bool bigEndian, int skip)
{
    const auto unit = [&](qsizetype i) {
        const uchar a = uchar(bytes[i]), b = uchar(bytes[i + 1]);
        return bigEndian ? char16_t(a << 8 | b) : char16_t(b << 8 | a);
    };
    QString text;
    text.reserve(bytes.size() / 2);
    for (qsizetype i = skip; i + 1 < bytes.size(); i += 2) {
        const char16_t c = unit(i);
        if (c == 0)
            return { ErrorCode::NotText, { name } };
        if (QChar::isHighSurrogate(c) && i + 3 < bytes.size() && QChar::isLowSurrogate(unit(i + 2))) {
            text += QChar(c);
            i += 2;
            text += QChar(unit(i));
        } else if (QChar::isSurrogate(c)) {
            return badEncoding(name, i);
        } else {
            text += QChar(c);
        }
    }
    if ((bytes.size() - skip) % 2 != 0)
        return badEncoding(name, bytes.size() - 1);
    return Decoded { cleaned(text), bigEndian ? QStringLiteral("UTF-16BE") : QStringLiteral("UTF-16LE") };
}

Result<Decoded> decodeUtf32(const QByteArray &bytes, const QString &name, bool bigEndian)
{
    QStringDecoder decoder(bigEndian ? QStringConverter::Utf32BE : QStringConverter::Utf32LE);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 4 != 0)
        return badEncoding(name, bytes.size());
    return Decoded { cleaned(text), bigEndian ? QStringLiteral("UTF-32BE") : QStringLiteral("UTF-32LE") };
}

// Latin text in UTF-16 has a NUL in nearly every second byte. 0: no; 1: little, 2: big endian.
int utf16WithoutMark(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 4096) / 2;
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += bytes[2 * i] == '\0';
        odd += bytes[2 * i + 1] == '\0';
    }
    if (pairs < 4)
        return 0;
    if (odd * 2 > pairs && even * 20 < pairs)
        return 1;
    return even * 2 > pairs && odd * 20 < pairs ? 2 : 0;
}

bool namesWindows1252(const QByteArray &charset)
{
    static const QByteArrayList names { "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "latin1",
        "us-ascii" };
    return names.contains(charset.toLower());
}
} // namespace

QByteArray declaredCharset(const QByteArray &html)
{
    const QByteArray head = html.left(4096).toLower();
    qsizetype at = head.indexOf("charset=");
    qsizetype length = 8;
    if (at < 0 && head.startsWith("<?xml")) {
        at = head.left(head.indexOf("?>")).indexOf("encoding=");
        length = 9;
    }
    if (at < 0)
        return {};
    at += length;
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' '))
        ++at;
    qsizetype end = at;
    while (end < head.size() && (isalnum(uchar(head[end])) || head[end] == '-' || head[end] == '_'))
        ++end;
    return head.mid(at, end - at);
}

Result<Decoded> decode(const QByteArray &bytes, const QString &name, const QByteArray &declared)
{
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return decodeUtf32(bytes, name, bytes[0] == '\0');
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(bytes, name, uchar(bytes[0]) == 0xFE, 2);
    if (const int order = utf16WithoutMark(bytes))
        return decodeUtf16(bytes, name, order == 2, 0);
    if (isBinary(bytes))
        return { ErrorCode::NotText, { name } };

    // Text that is valid UTF-8 by accident is so rare that it wins over a declaration.
    const Utf8Check check = checkUtf8(bytes);
    if (check.bad == 0)
        return Decoded { cleaned(QString::fromUtf8(bytes)), QStringLiteral("UTF-8") };
    if (!declared.isEmpty() && !declared.startsWith("utf") && !namesWindows1252(declared)) {
        QStringDecoder decoder(declared.constData());
        const QString text = decoder.isValid() ? decoder(bytes) : QString();
        if (!decoder.isValid() || decoder.hasError())
            return badEncoding(name, check.firstBad);
        return Decoded { cleaned(text), QString::fromLatin1(declared) };
    }
    // Damage in a text that is UTF-8 elsewhere is damage, not another encoding.
    if (check.good >= check.bad || !looksLikeWindows1252(bytes))
        return badEncoding(name, check.firstBad);
    return Decoded { cleaned(fromWindows1252(bytes)), QStringLiteral("windows-1252") };
}

} // namespace ck::ingest
