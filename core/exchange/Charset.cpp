#include "exchange/Charset.h"

#include <QStringDecoder>

namespace ck::exchange
{

namespace
{
QString decodeWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[32] = {
        0x20AC,
        0xFFFD,
        0x201A,
        0x0192,
        0x201E,
        0x2026,
        0x2020,
        0x2021,
        0x02C6,
        0x2030,
        0x0160,
        0x2039,
        0x0152,
        0xFFFD,
        0x017D,
        0xFFFD,
        0xFFFD,
        0x2018,
        0x2019,
        0x201C,
        0x201D,
        0x2022,
        0x2013,
        0x2014,
        0x02DC,
        0x2122,
        0x0161,
        0x203A,
        0x0153,
        0xFFFD,
        0x017E,
        0x0178,
    };
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(upper[c.unicode() - 0x80]);
    return text;
}

bool meansWindows1252(const QByteArray &charset)
{
    static const QByteArrayList names { "windows-1252", "cp1252", "iso-8859-1", "latin1" };
    return names.contains(charset);
}
} // namespace

QString decodeText(const QByteArray &bytes, const QByteArray &charset)
{
    if (const auto mark = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*mark);
        return decoder(bytes);
    }
    const QByteArray name = charset.trimmed().toLower();
    if (meansWindows1252(name))
        return decodeWindows1252(bytes);
    if (!name.isEmpty() && name != "us-ascii" && name != "utf-8") {
        QStringDecoder decoder(name.constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() && name != "utf-8" ? decodeWindows1252(bytes) : text;
}

} // namespace ck::exchange
