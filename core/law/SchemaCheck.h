// Checks a JSON value against the part of JSON Schema our packs use: type, required, properties,
// additionalProperties, items, enum, const, minItems, minLength, anyOf, and $ref into "definitions".
#pragma once

#include <QJsonObject>
#include <QString>

namespace ck::law
{

// The first thing that does not hold, as "/path: reason"; empty where the value fits.
QString schemaViolation(const QJsonValue &value, const QJsonObject &schema);

} // namespace ck::law
