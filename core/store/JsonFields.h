// Fields that are lists or small structures, as compact JSON text (keys sorted, so the text is canonical).
#pragma once

#include "domain/Commitment.h"
#include "domain/Request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ck::store
{

struct JsonFields {
    static QJsonValue item(const QString &v) { return v; }
    static QJsonValue item(const Evidence &v);
    static QJsonValue item(const RetentionStage &v);
    static QJsonValue item(const Pause &v);
    template <typename Tag>
    static QJsonValue item(const Id<Tag> &v)
    {
        return v.toString();
    }
    template <Coded E>
    static QJsonValue item(E v)
    {
        return toCode(v);
    }

    static bool item(const QJsonValue &json, QString &v);
    static bool item(const QJsonValue &json, Evidence &v);
    static bool item(const QJsonValue &json, RetentionStage &v);
    static bool item(const QJsonValue &json, Pause &v);
    template <typename Tag>
    static bool item(const QJsonValue &json, Id<Tag> &v)
    {
        v = Id<Tag>::fromString(json.toString());
        return !v.isNull();
    }
    template <Coded E>
    static bool item(const QJsonValue &json, E &v)
    {
        const auto known = fromCode<E>(json.toString());
        v = known.value_or(E {});
        return known.has_value();
    }

    // Empty text for an empty value.
    static QString write(const CommitmentBody &v);
    static QString write(const std::optional<Period> &v);
    template <typename X>
    static QString write(const QList<X> &list)
    {
        QJsonArray array;
        for (const X &v : list)
            array.append(item(v));
        return array.isEmpty() ? QString() : text(QJsonDocument(array));
    }

    static bool read(const QString &text, CommitmentBody &v);
    static bool read(const QString &text, std::optional<Period> &v);
    template <typename X>
    static bool read(const QString &text, QList<X> &list)
    {
        const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
        for (const QJsonValue &value : json.array()) {
            X v {};
            if (!item(value, v))
                return false;
            list.append(std::move(v));
        }
        return json.isArray();
    }

private:
    static QString text(const QJsonDocument &json);
};

template <typename F>
concept JsonField = requires(const F &v, F &w)
{
    JsonFields::write(v);
    JsonFields::read(QString(), w);
};

} // namespace ck::store
