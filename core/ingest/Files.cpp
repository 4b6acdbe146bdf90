#include "ingest/Files.h"

#include <QFile>
#include <QFileInfo>

namespace ck::ingest
{

namespace
{
Error tooLarge(const QString &name, qint64 maxBytes)
{
    return { ErrorCode::FileTooLarge, { name, QString::number(maxBytes / (1024 * 1024)) }, {}, {} };
}
} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return { ErrorCode::FileMissing, { path } };
    if (info.isDir())
        return { ErrorCode::FileIsFolder, { path } };
    if (info.isFile() && info.size() > maxBytes)
        return tooLarge(path, maxBytes);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return { ErrorCode::FileUnreadable, { path }, file.errorString() };
    return readDevice(file, path, maxBytes);
}

Result<QByteArray> readDevice(QIODevice &device, const QString &name, qint64 maxBytes)
{
    constexpr qint64 chunk = 256 * 1024;
    QByteArray bytes;
    while (bytes.size() <= maxBytes) {
        const QByteArray piece = device.read(std::min(chunk, maxBytes + 1 - bytes.size()));
        // A pipe may hold nothing yet; it ends when waiting for more fails.
        if (piece.isEmpty() && !(device.isSequential() && device.waitForReadyRead(-1)))
            break;
        bytes += piece;
    }
    if (bytes.size() > maxBytes)
        return tooLarge(name, maxBytes);
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (file && file->error() != QFileDevice::NoError)
        return { ErrorCode::FileUnreadable, { name }, file->errorString() };
    if (bytes.isEmpty())
        return { ErrorCode::FileEmpty, { name } };
    return bytes;
}

} // namespace ck::ingest
