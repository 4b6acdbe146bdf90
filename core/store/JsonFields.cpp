#include "store/JsonFields.h"

#include "domain/CommitmentJson.h"

namespace ck::store
{
namespace
{

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

bool day(const QJsonValue &json, QDate &v)
{
    const QString text = json.toString();
    v = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || v.isValid();
}

} // namespace

QJsonValue JsonFields::item(const Evidence &v)
{
    return QJsonObject { { QStringLiteral("start"), qint64(v.span.start) },
        { QStringLiteral("length"), qint64(v.span.length) }, { QStringLiteral("quote"), v.quote } };
}

QJsonValue JsonFields::item(const RetentionStage &v)
{
    QJsonObject json = periodToJson(v.period);
    json[QStringLiteral("action")] = toCode(v.action);
    return json;
}

QJsonValue JsonFields::item(const Pause &v)
{
    return QJsonObject { { QStringLiteral("kind"), toCode(v.kind) },
        { QStringLiteral("from"), isoDay(v.from) }, { QStringLiteral("to"), isoDay(v.to) } };
}

bool JsonFields::item(const QJsonValue &json, QString &v)
{
    v = json.toString();
    return json.isString();
}

bool JsonFields::item(const QJsonValue &json, Evidence &v)
{
    v.span.start = json[QStringLiteral("start")].toInteger();
    v.span.length = json[QStringLiteral("length")].toInteger();
    v.quote = json[QStringLiteral("quote")].toString();
    return json.isObject();
}

bool JsonFields::item(const QJsonValue &json, RetentionStage &v)
{
    v.period = periodFromJson(json.toObject());
    return item(json[QStringLiteral("action")], v.action);
}

bool JsonFields::item(const QJsonValue &json, Pause &v)
{
    return item(json[QStringLiteral("kind")], v.kind) && day(json[QStringLiteral("from")], v.from)
        && day(json[QStringLiteral("to")], v.to);
}

QString JsonFields::text(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QString JsonFields::write(const CommitmentBody &v)
{
    return text(QJsonDocument(QJsonObject { { QStringLiteral("kind"), toCode(CommitmentKind(v.index())) },
        { QStringLiteral("fields"), bodyToJson(v) } }));
}

QString JsonFields::write(const std::optional<Period> &v)
{
    return v ? text(QJsonDocument(periodToJson(v))) : QString();
}

bool JsonFields::read(const QString &text, CommitmentBody &v)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto kind = fromCode<CommitmentKind>(json[QStringLiteral("kind")].toString());
    if (!kind)
        return false;
    auto body = bodyFromJson(*kind, json[QStringLiteral("fields")].toObject());
    if (!body)
        return false;
    v = std::move(*body);
    return true;
}

bool JsonFields::read(const QString &text, std::optional<Period> &v)
{
    v = periodFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    return v.has_value();
}

} // namespace ck::store
