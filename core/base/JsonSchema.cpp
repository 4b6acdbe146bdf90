#include "base/JsonSchema.h"

#include "base/JsonSchemaRules.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ck
{
namespace
{

// The way to a value, spelt out only when there is something to say of it.
struct Place {
    const Place *above = nullptr;
    const QString *name = nullptr;
    qsizetype index = 0;

    QString path() const
    {
        return above ? above->path() + u'/' + (name ? *name : QString::number(index)) : QString();
    }
};

unsigned typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return SchemaRule::Object;
    case QJsonValue::Array:
        return SchemaRule::Array;
    case QJsonValue::String:
        return SchemaRule::String;
    case QJsonValue::Bool:
        return SchemaRule::Boolean;
    case QJsonValue::Null:
        return SchemaRule::Null;
    case QJsonValue::Double:
        return SchemaRule::Number
            | (std::floor(value.toDouble()) == value.toDouble() ? SchemaRule::Integer : 0U);
    case QJsonValue::Undefined:
        return 0;
    }
    return 0;
}

QString shown(const QJsonValue &value)
{
    return value.toVariant().toString();
}

class Check
{
public:
    explicit Check(const std::vector<SchemaRule> &rules)
        : m_rules(rules)
    {
    }

    void against(int index, const QJsonValue &value, const Place &at)
    {
        const SchemaRule &rule = m_rules[size_t(index)];
        if (rule.forbidsAll)
            say(at, u"is not allowed"_s);
        if (rule.reference >= 0)
            against(rule.reference, value, at);
        if (rule.types != 0 && !(rule.types & typeOf(value))) {
            say(at, u"is not of type "_s + rule.typeNames);
            return;
        }
        if (rule.constant && *rule.constant != value)
            say(at, u"is not "_s + shown(*rule.constant));
        if (!rule.values.isEmpty() && !rule.values.contains(value))
            say(at, u"has an unknown value "_s + shown(value));
        choice(rule.anyOf, false, value, at);
        choice(rule.oneOf, true, value, at);
        if (value.isObject())
            object(rule, value.toObject(), at);
        else if (value.isArray())
            array(rule, value.toArray(), at);
        else if (value.isString())
            text(rule, value.toString(), at);
        else if (value.isDouble())
            number(rule, value.toDouble(), at);
    }

    QStringList found = {};

private:
    void say(const Place &at, const QString &reason) { found.append(at.path() + u": "_s + reason); }

    void choice(const std::vector<int> &schemas, bool exactlyOne, const QJsonValue &value, const Place &at)
    {
        if (schemas.empty())
            return;
        const auto fitting = std::count_if(schemas.begin(), schemas.end(), [&](int schema) {
            Check one(m_rules);
            one.against(schema, value, at);
            return one.found.isEmpty();
        });
        if (fitting == 0)
            say(at, u"fits none of the alternatives"_s);
        else if (exactlyOne && fitting > 1)
            say(at, u"fits more than one of the alternatives"_s);
    }

    void object(const SchemaRule &rule, const QJsonObject &value, const Place &at)
    {
        for (const QString &name : rule.required)
            if (!value.contains(name))
                say(at, u"lacks "_s + name);
        for (auto field = value.begin(); field != value.end(); ++field) {
            const QString name = field.key();
            const Place place { &at, &name };
            if (rule.names >= 0)
                against(rule.names, name, place);
            const auto known = rule.properties.constFind(name);
            if (known != rule.properties.constEnd())
                against(*known, field.value(), place);
            else if (rule.closed)
                say(place, u"is not a known field"_s);
            else if (rule.others >= 0)
                against(rule.others, field.value(), place);
        }
    }

    void array(const SchemaRule &rule, const QJsonArray &value, const Place &at)
    {
        if (value.size() < rule.minItems)
            say(at, u"has too few items"_s);
        if (rule.maxItems && value.size() > *rule.maxItems)
            say(at, u"has too many items"_s);
        for (qsizetype i = 0; i < value.size(); ++i) {
            const Place place { &at, nullptr, i };
            if (rule.items >= 0)
                against(rule.items, value.at(i), place);
            for (qsizetype j = 0; rule.uniqueItems && j < i; ++j)
                if (value.at(i) == value.at(j))
                    say(place, u"stands twice"_s);
        }
    }

    void text(const SchemaRule &rule, const QString &value, const Place &at)
    {
        if (value.size() < rule.minLength)
            say(at, u"is too short"_s);
        if (rule.pattern && !rule.pattern->match(value).hasMatch())
            say(at, u"\"%1\" does not match"_s.arg(value));
    }

    void number(const SchemaRule &rule, double value, const Place &at)
    {
        if (rule.minimum && value < *rule.minimum)
            say(at, u"is too small"_s);
        if (rule.maximum && value > *rule.maximum)
            say(at, u"is too large"_s);
    }

    const std::vector<SchemaRule> &m_rules;
};

} // namespace

struct JsonSchema::Rules {
    SchemaRules read;
};

JsonSchema::JsonSchema(const QJsonObject &schema)
    : m_rules(new Rules { readSchema(schema) })
{
}

JsonSchema::~JsonSchema() = default;

const QStringList &JsonSchema::problems() const
{
    return m_rules->read.problems;
}

QStringList JsonSchema::violations(const QJsonValue &value) const
{
    Check check(m_rules->read.rules);
    check.against(m_rules->read.root, value, {});
    return check.found;
}

} // namespace ck
