#include "architecture/JsonSchema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ck::test
{

namespace
{

class Check
{
public:
    explicit Check(const QJsonObject &root)
        : m_root(root)
    {
    }
    void against(const QJsonValue &schema, const QJsonValue &value, const QString &at);
    QStringList problems;

private:
    void type(const QJsonValue &wanted, const QJsonValue &value, const QString &at);
    void object(const QJsonObject &schema, const QJsonObject &value, const QString &at);
    void array(const QJsonObject &schema, const QJsonArray &value, const QString &at);
    void text(const QJsonObject &schema, const QString &value, const QString &at);
    void choice(const QJsonArray &schemas, bool exactlyOne, const QJsonValue &value, const QString &at);
    void say(const QString &at, const QString &what) { problems << at + u": "_s + what; }

    QJsonObject m_root;
};

bool isOfType(const QString &type, const QJsonValue &value)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"null")
        return value.isNull();
    if (type == u"number")
        return value.isDouble();
    return type == u"integer" && value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

void Check::type(const QJsonValue &wanted, const QJsonValue &value, const QString &at)
{
    const QJsonArray types = wanted.isArray() ? wanted.toArray() : QJsonArray { wanted };
    for (const QJsonValue &one : types)
        if (isOfType(one.toString(), value))
            return;
    say(at, u"wrong type"_s);
}

void Check::object(const QJsonObject &schema, const QJsonObject &value, const QString &at)
{
    for (const QJsonValue &name : schema[u"required"_s].toArray())
        if (!value.contains(name.toString()))
            say(at, u"lacks "_s + name.toString());
    const QJsonObject known = schema[u"properties"_s].toObject();
    const QJsonValue others = schema[u"additionalProperties"_s];
    for (auto field = value.begin(); field != value.end(); ++field) {
        const QString place = at + u'/' + field.key();
        if (known.contains(field.key()))
            against(known[field.key()], field.value(), place);
        else if (others.isBool() && !others.toBool())
            say(place, u"not known"_s);
        else if (others.isObject())
            against(others, field.value(), place);
        if (schema.contains(u"propertyNames"_s))
            against(schema[u"propertyNames"_s], field.key(), place);
    }
}

void Check::array(const QJsonObject &schema, const QJsonArray &value, const QString &at)
{
    if (value.size() < schema[u"minItems"_s].toInt(0))
        say(at, u"too few"_s);
    if (value.size() > schema[u"maxItems"_s].toInt(value.size()))
        say(at, u"too many"_s);
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (schema.contains(u"items"_s))
            against(schema[u"items"_s], value[i], at + u'/' + QString::number(i));
        for (qsizetype j = 0; schema[u"uniqueItems"_s].toBool() && j < i; ++j)
            if (value[i] == value[j])
                say(at + u'/' + QString::number(i), u"twice"_s);
    }
}

void Check::text(const QJsonObject &schema, const QString &value, const QString &at)
{
    if (value.size() < schema[u"minLength"_s].toInt(0))
        say(at, u"too short"_s);
    if (schema.contains(u"pattern"_s)
        && !QRegularExpression(schema[u"pattern"_s].toString()).match(value).hasMatch())
        say(at, u"\"%1\" does not match"_s.arg(value));
}

void Check::choice(const QJsonArray &schemas, bool exactlyOne, const QJsonValue &value, const QString &at)
{
    int fitting = 0;
    for (const QJsonValue &schema : schemas) {
        Check one(m_root);
        one.against(schema, value, at);
        fitting += one.problems.isEmpty() ? 1 : 0;
    }
    if (fitting == 0 || (exactlyOne && fitting > 1))
        say(at, u"fits %1 of the alternatives"_s.arg(fitting));
}

void Check::against(const QJsonValue &anySchema, const QJsonValue &value, const QString &at)
{
    static const QSet<QString> keywords {
        u"$schema"_s,
        u"$id"_s,
        u"$ref"_s,
        u"$defs"_s,
        u"$comment"_s,
        u"title"_s,
        u"description"_s,
        u"type"_s,
        u"required"_s,
        u"properties"_s,
        u"additionalProperties"_s,
        u"propertyNames"_s,
        u"items"_s,
        u"minItems"_s,
        u"maxItems"_s,
        u"uniqueItems"_s,
        u"minLength"_s,
        u"pattern"_s,
        u"enum"_s,
        u"const"_s,
        u"minimum"_s,
        u"maximum"_s,
        u"anyOf"_s,
        u"oneOf"_s,
        u"default"_s,
        u"examples"_s,
    };
    if (anySchema.isBool()) {
        if (!anySchema.toBool())
            say(at, u"not allowed"_s);
        return;
    }
    const QJsonObject schema = anySchema.toObject();
    for (const QString &keyword : schema.keys())
        if (!keywords.contains(keyword))
            say(at, u"the schema uses %1, which this check does not know"_s.arg(keyword));

    if (const QStringList ref = schema[u"$ref"_s].toString().split(u'/'); ref.size() == 3) { // "#/$defs/name"
        const QJsonValue definition = m_root[ref[1]].toObject()[ref[2]];
        if (definition.isUndefined())
            say(at, u"the schema refers to nothing: "_s + ref.join(u'/'));
        else
            against(definition, value, at);
    }
    if (schema.contains(u"type"_s))
        type(schema[u"type"_s], value, at);
    if (schema.contains(u"const"_s) && schema[u"const"_s] != value)
        say(at, u"another value"_s);
    if (schema.contains(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
        say(at, u"\"%1\" is not one of the values"_s.arg(value.toVariant().toString()));
    if (value.isDouble() && schema.contains(u"minimum"_s)
        && value.toDouble() < schema[u"minimum"_s].toDouble())
        say(at, u"too small"_s);
    if (value.isDouble() && schema.contains(u"maximum"_s)
        && value.toDouble() > schema[u"maximum"_s].toDouble())
        say(at, u"too large"_s);
    if (schema.contains(u"anyOf"_s))
        choice(schema[u"anyOf"_s].toArray(), false, value, at);
    if (schema.contains(u"oneOf"_s))
        choice(schema[u"oneOf"_s].toArray(), true, value, at);
    if (value.isObject())
        object(schema, value.toObject(), at);
    else if (value.isArray())
        array(schema, value.toArray(), at);
    else if (value.isString())
        text(schema, value.toString(), at);
}

} // namespace

QStringList violations(const QJsonObject &schema, const QJsonValue &value)
{
    Check check(schema);
    check.against(schema, value, {});
    return check.problems;
}

} // namespace ck::test
