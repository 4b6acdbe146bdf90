// The part of Project that reads records.
#include "store/Project.h"
#include "store/RecordMaps.h"
#include "store/RowTable.h"
#include "store/Session.h"

#include <QLatin1StringView>

namespace ck::store
{
namespace
{

template <typename T>
Result<QList<T>> select(Session &session, const QString &column, const QVariant &value)
{
    const Table &table = *recordTable(RecordMap<T>::id);
    const auto rows = selectRows(*session.database, table, column, value);
    if (!rows)
        return rows.error();
    RowSeal seal = session.seal();
    QList<T> records;
    records.reserve(rows->size());
    for (const Row &row : *rows) {
        const auto open = seal.open(table, row, RowSeal::Closed::ReadsEmpty);
        if (!open)
            return open.error();
        auto record = fromRow<T>(*open);
        if (!record) {
            const QString where
                = QLatin1StringView(table.name) + u' ' + row.id.toString(QUuid::WithoutBraces);
            return Error { ErrorCode::ProjectDamaged, { session.path }, where };
        }
        records.append(std::move(*record));
    }
    return records;
}

QVariant stored(const QVariant &value)
{
    if (value.typeId() == QMetaType::QUuid)
        return Codec<QUuid>::toSql(value.toUuid());
    if (value.typeId() == QMetaType::QDate)
        return Codec<QDate>::toSql(value.toDate());
    if (value.typeId() == QMetaType::QDateTime)
        return Codec<QDateTime>::toSql(value.toDateTime());
    if (value.typeId() == QMetaType::QString)
        return Codec<QString>::toSql(value.toString());
    if (value.typeId() == QMetaType::Bool)
        return qlonglong(value.toBool());
    return value;
}

} // namespace

template <typename T>
Result<QList<T>> Project::all() const
{
    return select<T>(*m_session, QString(), QVariant());
}

template <typename T>
Result<std::optional<T>> Project::find(const QUuid &id) const
{
    auto found = select<T>(*m_session, QStringLiteral("id"), Codec<QUuid>::toSql(id));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<T>() : std::optional<T>(std::move(found->first()));
}

template <typename T>
Result<QList<T>> Project::where(const char *column, const QVariant &value) const
{
    const Table &table = *recordTable(RecordMap<T>::id);
    const QString name = QLatin1StringView(column);
    const int index = table.indexOf(column);
    const bool clear = index >= 0 && table.columns[index].protection == Protection::Clear;
    if (!clear && name != QLatin1StringView("id"))
        return Error { ErrorCode::BadValue, { QStringLiteral("column"), name } };
    return select<T>(*m_session, name, stored(value));
}

#define CK_RECORD(T)                                                                                         \
    template Result<QList<T>> Project::all<T>() const;                                                       \
    template Result<std::optional<T>> Project::find<T>(const QUuid &) const;                                 \
    template Result<QList<T>> Project::where<T>(const char *, const QVariant &) const;
#include "store/RecordList.h"
#undef CK_RECORD

} // namespace ck::store
