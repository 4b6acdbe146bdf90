// Reads one embedded data file and holds it against its schema. Readers after it need not doubt the shape.
#pragma once

#include "base/JsonSchema.h"
#include "base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace ck::law
{

// Names of the embedded files under `folder` (":/packs/law/…") that end in .json, with all folders below it.
QStringList packFiles(const QString &folder);

// `schema` is the name of a file in :/schemas. Errors: BadPack {resource, reason}.
Result<JsonSchema> readSchema(const QString &schema);
Result<QJsonObject> readPack(const QString &resource, const JsonSchema &schema);
Result<QJsonObject> readPack(const QString &resource, const QString &schema);

QStringList strings(const QJsonValue &array);
Error badPack(const QString &resource, const QString &reason);

} // namespace ck::law
