// The part of JSON Schema that the schemas in resources/schemas use.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace ck::test
{

// What does not hold, each with its place ("/vendors/3/key: not a string"); empty where all holds.
// An unknown keyword is reported too, so that a schema cannot promise what nobody checks.
QStringList violations(const QJsonObject &schema, const QJsonValue &value);

} // namespace ck::test
