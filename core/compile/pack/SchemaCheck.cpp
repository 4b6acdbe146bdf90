#include "compile/pack/SchemaCheck.h"

#include <QJsonArray>

namespace ck::compile
{
namespace
{

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == value.toInteger();
    return true;
}

QString at(const QString &path, const QString &problem)
{
    return path + QStringLiteral(": ") + problem;
}

QString objectProblem(const QJsonObject &object, const QJsonObject &schema, const QString &path)
{
    for (const QJsonValue &name : schema["required"].toArray())
        if (!object.contains(name.toString()))
            return at(path + u'/' + name.toString(), QStringLiteral("missing"));
    const QJsonObject properties = schema["properties"].toObject();
    const QJsonValue others = schema["additionalProperties"];
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = path + u'/' + it.key();
        if (properties.contains(it.key())) {
            const QString problem = schemaProblem(it.value(), properties[it.key()].toObject(), place);
            if (!problem.isEmpty())
                return problem;
        } else if (others.isBool() && !others.toBool()) {
            return at(place, QStringLiteral("unknown"));
        } else if (others.isObject()) {
            if (const QString problem = schemaProblem(it.value(), others.toObject(), place);
                !problem.isEmpty())
                return problem;
        }
    }
    return {};
}

} // namespace

QString schemaProblem(const QJsonValue &value, const QJsonObject &schema, const QString &path)
{
    const QString type = schema["type"].toString();
    if (!type.isEmpty() && !hasType(value, type))
        return at(path, QStringLiteral("not of type ") + type);
    if (schema["enum"].isArray() && !schema["enum"].toArray().contains(value))
        return at(path, QStringLiteral("not one of the allowed values"));
    if (value.isString() && value.toString().size() < schema["minLength"].toInt())
        return at(path, QStringLiteral("too short"));
    if (value.isObject())
        return objectProblem(value.toObject(), schema, path);
    if (value.isArray() && schema["items"].isObject()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString place = path + u'/' + QString::number(i);
            if (const QString problem = schemaProblem(items[i], schema["items"].toObject(), place);
                !problem.isEmpty())
                return problem;
        }
    }
    return {};
}

} // namespace ck::compile
