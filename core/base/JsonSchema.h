// The part of JSON Schema that the schemas of our data use: type, required, properties, additionalProperties,
// propertyNames, items, minItems, maxItems, uniqueItems, minLength, pattern, enum, const, minimum, maximum,
// anyOf, oneOf, and $ref into "$defs" or "definitions".
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <memory>

namespace ck
{

// A schema read once, to hold many values against. Cheap to copy; may be shared by threads.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &schema);
    ~JsonSchema();

    // What is wrong with the schema itself: a keyword that nobody checks, a reference to nothing. A schema
    // must not promise what does not happen.
    const QStringList &problems() const;
    // What does not hold, each as "/path: reason", in the order of the value; empty where it fits.
    QStringList violations(const QJsonValue &value) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> m_rules;
};

} // namespace ck
