#include "base/JsonSchemaRules.h"

using namespace Qt::StringLiterals;

namespace ck
{
namespace
{

unsigned typeNamed(const QString &name)
{
    static const QHash<QString, unsigned> types {
        { u"object"_s, SchemaRule::Object },
        { u"array"_s, SchemaRule::Array },
        { u"string"_s, SchemaRule::String },
        { u"boolean"_s, SchemaRule::Boolean },
        { u"null"_s, SchemaRule::Null },
        { u"number"_s, SchemaRule::Number },
        { u"integer"_s, SchemaRule::Integer },
    };
    return types.value(name);
}

// Keywords that tell and do not demand.
bool onlyTells(const QString &keyword)
{
    static const QStringList keywords { u"$schema"_s, u"$id"_s, u"$defs"_s, u"definitions"_s, u"$comment"_s,
        u"title"_s, u"description"_s, u"default"_s, u"examples"_s };
    return keywords.contains(keyword);
}

class Reader
{
public:
    explicit Reader(const QJsonObject &root)
        : m_root(root)
    {
    }

    int read(const QJsonValue &schema)
    {
        const int index = place();
        SchemaRule rule
            = schema.isBool() ? SchemaRule { .forbidsAll = !schema.toBool() } : ruleOf(schema.toObject());
        m_read.rules[size_t(index)] = std::move(rule);
        return index;
    }

    SchemaRules take(int root)
    {
        m_read.root = root;
        return std::move(m_read);
    }

private:
    int place()
    {
        m_read.rules.emplace_back();
        return int(m_read.rules.size()) - 1;
    }

    // "#/$defs/name". A definition may speak of itself, so its place is known before it is read.
    int reference(const QString &name)
    {
        if (const auto known = m_references.constFind(name); known != m_references.constEnd())
            return *known;
        const QStringList way = name.split(u'/');
        const QJsonValue definition = way.size() == 3 ? m_root.value(way[1]).toObject().value(way[2])
                                                      : QJsonValue(QJsonValue::Undefined);
        if (definition.isUndefined()) {
            m_read.problems.append(u"refers to nothing: "_s + name);
            return -1;
        }
        const int index = place();
        m_references.insert(name, index);
        const int target = read(definition);
        m_read.rules[size_t(index)].reference = target;
        return index;
    }

    std::vector<int> several(const QJsonArray &schemas)
    {
        std::vector<int> read;
        for (const QJsonValue &schema : schemas)
            read.push_back(this->read(schema));
        return read;
    }

    void types(const QJsonValue &wanted, SchemaRule &rule)
    {
        QStringList names;
        for (const QJsonValue &one : wanted.isArray() ? wanted.toArray() : QJsonArray { wanted }) {
            names.append(one.toString());
            rule.types |= typeNamed(one.toString());
            if (!typeNamed(one.toString()))
                m_read.problems.append(u"no such type: "_s + one.toString());
        }
        rule.typeNames = names.join(u" or "_s);
    }

    void others(const QJsonValue &value, SchemaRule &rule)
    {
        if (value.isBool())
            rule.closed = !value.toBool();
        else
            rule.others = read(value);
    }

    SchemaRule ruleOf(const QJsonObject &schema)
    {
        SchemaRule rule;
        for (auto it = schema.begin(); it != schema.end(); ++it)
            if (!shape(it.key(), it.value(), rule) && !limit(it.key(), it.value(), rule)
                && !onlyTells(it.key()))
                m_read.problems.append(u"uses %1, which nobody checks"_s.arg(it.key()));
        return rule;
    }

    bool shape(const QString &keyword, const QJsonValue &value, SchemaRule &rule)
    {
        if (keyword == u"$ref")
            rule.reference = reference(value.toString());
        else if (keyword == u"type")
            types(value, rule);
        else if (keyword == u"anyOf")
            rule.anyOf = several(value.toArray());
        else if (keyword == u"oneOf")
            rule.oneOf = several(value.toArray());
        else if (keyword == u"required")
            rule.required = value.toVariant().toStringList();
        else if (keyword == u"additionalProperties")
            others(value, rule);
        else if (keyword == u"propertyNames")
            rule.names = read(value);
        else if (keyword == u"items")
            rule.items = read(value);
        else if (keyword == u"properties") {
            const QJsonObject properties = value.toObject();
            for (auto it = properties.begin(); it != properties.end(); ++it)
                rule.properties.insert(it.key(), read(it.value()));
        } else
            return false;
        return true;
    }

    static bool limit(const QString &keyword, const QJsonValue &value, SchemaRule &rule)
    {
        if (keyword == u"const")
            rule.constant = value;
        else if (keyword == u"enum")
            rule.values = value.toArray();
        else if (keyword == u"minItems")
            rule.minItems = value.toInteger();
        else if (keyword == u"maxItems")
            rule.maxItems = value.toInteger();
        else if (keyword == u"uniqueItems")
            rule.uniqueItems = value.toBool();
        else if (keyword == u"minLength")
            rule.minLength = value.toInteger();
        else if (keyword == u"pattern")
            rule.pattern = QRegularExpression(value.toString());
        else if (keyword == u"minimum")
            rule.minimum = value.toDouble();
        else if (keyword == u"maximum")
            rule.maximum = value.toDouble();
        else
            return false;
        return true;
    }

    QJsonObject m_root;
    SchemaRules m_read = {};
    QHash<QString, int> m_references = {};
};

} // namespace

SchemaRules readSchema(const QJsonObject &schema)
{
    Reader reader(schema);
    const int root = reader.read(schema);
    return reader.take(root);
}

} // namespace ck
