// How a field of a record stands in a column. Empty values (no text, no date, no id, no list) are NULL.
#pragma once

#include "base/EnumCode.h"
#include "base/Id.h"
#include "store/ColumnRegister.h"
#include "store/JsonFields.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

namespace ck::store
{

// type; toSql(field) -> stored value; fromSql(stored, field) -> false where the stored value makes no sense.
template <typename F>
struct Codec;

template <>
struct Codec<QString> {
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant toSql(const QString &v) { return v.isEmpty() ? QVariant() : QVariant(v); }
    static bool fromSql(const QVariant &s, QString &v)
    {
        v = s.toString();
        return true;
    }
};
template <>
struct Codec<QByteArray> {
    static constexpr ColumnType type = ColumnType::Blob;
    static QVariant toSql(const QByteArray &v) { return v.isEmpty() ? QVariant() : QVariant(v); }
    static bool fromSql(const QVariant &s, QByteArray &v)
    {
        v = s.toByteArray();
        return true;
    }
};
template <std::integral N>
struct Codec<N> {
    static constexpr ColumnType type = ColumnType::Integer;
    static QVariant toSql(N v) { return QVariant(qlonglong(v)); }
    static bool fromSql(const QVariant &s, N &v)
    {
        v = N(s.toLongLong());
        return true;
    }
};
template <>
struct Codec<QDate> {
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant toSql(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
    static bool fromSql(const QVariant &s, QDate &v)
    {
        v = s.isNull() ? QDate() : QDate::fromString(s.toString(), Qt::ISODate);
        return s.isNull() || v.isValid();
    }
};
template <>
struct Codec<QDateTime> {
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant toSql(const QDateTime &v)
    {
        return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
    }
    static bool fromSql(const QVariant &s, QDateTime &v)
    {
        v = s.isNull() ? QDateTime() : QDateTime::fromString(s.toString(), Qt::ISODateWithMs);
        return s.isNull() || v.isValid();
    }
};
template <>
struct Codec<QUuid> {
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant toSql(const QUuid &v)
    {
        return v.isNull() ? QVariant() : QVariant(v.toString(QUuid::WithoutBraces));
    }
    static bool fromSql(const QVariant &s, QUuid &v)
    {
        v = s.isNull() ? QUuid() : QUuid::fromString(s.toString());
        return s.isNull() || !v.isNull();
    }
};
template <typename Tag>
struct Codec<Id<Tag>> {
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant toSql(const Id<Tag> &v) { return Codec<QUuid>::toSql(v.uuid()); }
    static bool fromSql(const QVariant &s, Id<Tag> &v)
    {
        QUuid uuid;
        const bool fine = Codec<QUuid>::fromSql(s, uuid);
        v = Id<Tag>(uuid);
        return fine;
    }
};
template <Coded E>
struct Codec<E> {
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant toSql(E v) { return QVariant(toCode(v)); }
    static bool fromSql(const QVariant &s, E &v)
    {
        const auto known = s.isNull() ? std::optional<E>(E {}) : fromCode<E>(s.toString());
        v = known.value_or(E {});
        return known.has_value();
    }
};
// Lists and small structures: JSON text.
template <JsonField F>
struct Codec<F> {
    static constexpr ColumnType type = ColumnType::Text;
    static QVariant toSql(const F &v)
    {
        const QString text = JsonFields::write(v);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    static bool fromSql(const QVariant &s, F &v)
    {
        v = F {};
        return s.isNull() || JsonFields::read(s.toString(), v);
    }
};

} // namespace ck::store
