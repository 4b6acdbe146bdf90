#include "exchange/Charset.h"

#include "base/Windows1252.h"

#include <QStringDecoder>

namespace ck::exchange
{

namespace
{
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
        return fromWindows1252(bytes);
    if (!name.isEmpty() && name != "us-ascii" && name != "utf-8") {
        QStringDecoder decoder(name.constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() && name != "utf-8" ? fromWindows1252(bytes) : text;
}

} // namespace ck::exchange
