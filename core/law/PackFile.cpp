#include "law/PackFile.h"

#include "law/SchemaCheck.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace ck::law
{
namespace
{

Result<QJsonObject> readObject(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return badPack(resource, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return badPack(resource, error.errorString());
    return document.object();
}

} // namespace

Error badPack(const QString &resource, const QString &reason)
{
    return { ErrorCode::BadPack, { resource, reason }, {}, {} };
}

QStringList packFiles(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, { QStringLiteral("*.json") }, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

Result<QJsonObject> readPack(const QString &resource, const QString &schema)
{
    const auto rules = readObject(QStringLiteral(":/schemas/") + schema);
    if (!rules)
        return rules.error();
    const auto pack = readObject(resource);
    if (!pack)
        return pack.error();
    if (const QString reason = schemaViolation(*pack, *rules); !reason.isEmpty())
        return badPack(resource, reason);
    return *pack;
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

} // namespace ck::law
