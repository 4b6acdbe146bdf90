#include "law/SchemaCheck.h"

#include <QJsonArray>

namespace ck::law
{
namespace
{

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1StringView("object"))
        return value.isObject();
    if (type == QLatin1StringView("array"))
        return value.isArray();
    if (type == QLatin1StringView("string"))
        return value.isString();
    if (type == QLatin1StringView("boolean"))
        return value.isBool();
    if (type == QLatin1StringView("null"))
        return value.isNull();
    if (type == QLatin1StringView("integer"))
        return value.isDouble() && value.toDouble() == double(qint64(value.toDouble()));
    return type == QLatin1StringView("number") && value.isDouble();
}

class Checker
{
public:
    explicit Checker(const QJsonObject &root)
        : m_definitions(root.value(u"definitions").toObject())
    {
    }

    QString check(const QJsonValue &value, const QJsonObject &schema, const QString &path) const
    {
        if (const QString reference = schema.value(u"$ref").toString(); !reference.isEmpty())
            return check(value, m_definitions.value(reference.section(u'/', -1)).toObject(), path);
        if (const QString reason = simple(value, schema); !reason.isEmpty())
            return path + QStringLiteral(": ") + reason;
        if (const QJsonArray choices = schema.value(u"anyOf").toArray();
            !choices.isEmpty() && !any(value, choices, path))
            return path + QStringLiteral(": fits none of the alternatives");
        if (value.isArray())
            return items(value.toArray(), schema, path);
        if (value.isObject())
            return members(value.toObject(), schema, path);
        return {};
    }

private:
    bool any(const QJsonValue &value, const QJsonArray &choices, const QString &path) const
    {
        return std::any_of(choices.begin(), choices.end(),
            [&](const QJsonValue &choice) { return check(value, choice.toObject(), path).isEmpty(); });
    }

    static QString simple(const QJsonValue &value, const QJsonObject &schema)
    {
        if (const QString type = schema.value(u"type").toString(); !type.isEmpty() && !hasType(value, type))
            return QStringLiteral("is not of type ") + type;
        if (schema.contains(u"const") && value != schema.value(u"const"))
            return QStringLiteral("is not ") + schema.value(u"const").toString();
        if (const QJsonArray allowed = schema.value(u"enum").toArray();
            !allowed.isEmpty() && !allowed.contains(value))
            return QStringLiteral("has an unknown value ") + value.toVariant().toString();
        if (value.isString() && value.toString().size() < schema.value(u"minLength").toInt())
            return QStringLiteral("is too short");
        if (value.isArray() && value.toArray().size() < schema.value(u"minItems").toInt())
            return QStringLiteral("has too few items");
        return {};
    }

    QString items(const QJsonArray &array, const QJsonObject &schema, const QString &path) const
    {
        const QJsonObject each = schema.value(u"items").toObject();
        if (each.isEmpty())
            return {};
        for (qsizetype i = 0; i < array.size(); ++i)
            if (const QString reason = check(array.at(i), each, path + u'/' + QString::number(i));
                !reason.isEmpty())
                return reason;
        return {};
    }

    QString members(const QJsonObject &object, const QJsonObject &schema, const QString &path) const
    {
        for (const QJsonValue &name : schema.value(u"required").toArray())
            if (!object.contains(name.toString()))
                return path + QStringLiteral(": lacks ") + name.toString();
        const QJsonObject properties = schema.value(u"properties").toObject();
        const QJsonValue others = schema.value(u"additionalProperties");
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString below = path + u'/' + it.key();
            const bool known = properties.contains(it.key());
            if (!known && others.isBool() && !others.toBool())
                return below + QStringLiteral(": is not a known field");
            const QJsonObject member = known ? properties.value(it.key()).toObject() : others.toObject();
            if (const QString reason = check(it.value(), member, below); !reason.isEmpty())
                return reason;
        }
        return {};
    }

    QJsonObject m_definitions;
};

} // namespace

QString schemaViolation(const QJsonValue &value, const QJsonObject &schema)
{
    return Checker(schema).check(value, schema, {});
}

} // namespace ck::law
