#include "law/PackFile.h"

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

Result<JsonSchema> readSchema(const QString &schema)
{
    const auto rules = readObject(QStringLiteral(":/schemas/") + schema);
    if (!rules)
        return rules.error();
    return JsonSchema(*rules);
}

Result<QJsonObject> readPack(const QString &resource, const JsonSchema &schema)
{
    auto pack = readObject(resource);
    if (!pack)
        return pack.error();
    if (const QStringList reasons = schema.violations(*pack); !reasons.isEmpty())
        return badPack(resource, reasons.first());
    return pack;
}

Result<QJsonObject> readPack(const QString &resource, const QString &schema)
{
    const auto rules = readSchema(schema);
    if (!rules)
        return rules.error();
    return readPack(resource, *rules);
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

} // namespace ck::law
