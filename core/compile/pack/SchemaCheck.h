// The part of JSON Schema the packs need: type, required, properties, additionalProperties, items, enum,
// minLength.
#pragma once

#include <QJsonObject>
#include <QString>

namespace ck::compile
{

// Empty when `value` fits, else where and what is wrong: "rules/3/id: missing".
QString schemaProblem(const QJsonValue &value, const QJsonObject &schema, const QString &path = {});

} // namespace ck::compile
