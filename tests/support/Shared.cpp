#include "support/Shared.h"

#include <QDir>
#include <QFile>

namespace ck::test
{

QString sharedFile(const QString &root, const QString &relative)
{
    const QString path = QDir(root).filePath(relative);
    return QFile::exists(path) ? path : QString();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace ck::test
