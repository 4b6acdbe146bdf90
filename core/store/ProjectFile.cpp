#include "store/ProjectFile.h"

#include "store/Migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace ck::store
{
namespace
{

// https://www.sqlite.org/fileformat.html, section 1.3
constexpr qsizetype headerSize = 100;
constexpr auto magic = QByteArrayView("SQLite format 3\0", 16);

quint32 number(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool isShorterThanSaid(const QByteArray &header, qint64 size)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 page = stored == 1 ? 65536 : stored;
    return page < 512 || size % page != 0 || size / page < number(header, 28);
}

} // namespace

Result<int> probe(const QString &path, int known)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error { ErrorCode::ProjectMissing, { path } };
    if (info.isDir())
        return Error { ErrorCode::FileIsFolder, { path } };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, { path }, file.errorString() };
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(magic))
        return Error { ErrorCode::NotAProject, { path } };
    if (header.size() < headerSize)
        return Error { ErrorCode::ProjectDamaged, { path }, QStringLiteral("truncated") };
    if (number(header, 68) != applicationId)
        return Error { ErrorCode::NotAProject, { path } };
    const int version = int(number(header, 60));
    if (version > known)
        return Error { ErrorCode::ProjectNewer, { path, QString::number(version), QString::number(known) } };
    // With a log beside it the file may rightly be behind its header.
    if (QFileInfo(logOf(path)).size() == 0 && isShorterThanSaid(header, file.size()))
        return Error { ErrorCode::ProjectDamaged, { path }, QStringLiteral("truncated") };
    return version;
}

QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

QString logOf(const QString &path)
{
    return realPath(path) + QStringLiteral("-wal");
}

bool isWritable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

void removeWithSideFiles(const QString &path)
{
    for (const char *suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1StringView(suffix));
}

} // namespace ck::store
