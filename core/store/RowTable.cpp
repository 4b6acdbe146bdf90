#include "store/RowTable.h"

#include "store/Codec.h"
#include "store/Database.h"

namespace ck::store
{
namespace
{

constexpr int fixedColumns = 3; // position, id, rev

QStringList quotedColumns(const Table &table)
{
    QStringList names { QStringLiteral("\"position\""), QStringLiteral("\"id\""), QStringLiteral("\"rev\"") };
    for (const Column &column : table.columns)
        names.append(u'"' + QLatin1StringView(column.name) + u'"');
    return names;
}

QString quoted(const Table &table)
{
    return u'"' + QLatin1StringView(table.name) + u'"';
}

QVariantList stored(const Row &row)
{
    const QVariant position = row.position == 0 ? QVariant() : QVariant(row.position);
    return QVariantList { position, Codec<QUuid>::toSql(row.id), row.rev } + row.values;
}

Row fromStored(const QVariantList &values)
{
    return { QUuid::fromString(values[1].toString()), values[0].toLongLong(), values[2].toInt(),
        values.mid(fixedColumns) };
}

} // namespace

Result<QList<Row>> selectRows(
    Database &database, const Table &table, const QString &column, const QVariant &value)
{
    const bool all = column.isEmpty();
    const QString filter = all ? QString() : QStringLiteral(" WHERE \"%1\" IS ?").arg(column);
    const QString sql = QStringLiteral("SELECT %1 FROM %2%3 ORDER BY position")
                            .arg(quotedColumns(table).join(u','), quoted(table), filter);
    QList<Row> found;
    const auto done = database.scan(
        sql, all ? QVariantList {} : QVariantList { value }, [&found](const QVariantList &values) {
            found.append(fromStored(values));
            return true;
        });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<Row>> readRow(Database &database, const Table &table, const QUuid &id)
{
    auto found = selectRows(database, table, QStringLiteral("id"), Codec<QUuid>::toSql(id));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Row>() : std::optional<Row>(std::move(found->first()));
}

Result<void> insertRow(Database &database, const Table &table, Row &row)
{
    const QStringList names = quotedColumns(table);
    const QStringList marks(names.size(), QStringLiteral("?"));
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                            .arg(quoted(table), names.join(u','), marks.join(u','));
    if (const auto done = database.execute(sql, stored(row)); !done)
        return done;
    const auto position = database.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!position)
        return position.error();
    row.position = position->toLongLong();
    return {};
}

Result<void> updateRow(Database &database, const Table &table, const Row &row)
{
    QStringList settings;
    for (const QString &name : quotedColumns(table))
        settings.append(name + QStringLiteral(" = ?"));
    const QString sql
        = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(quoted(table), settings.join(u','));
    return database.execute(sql, stored(row) << Codec<QUuid>::toSql(row.id));
}

Result<void> eraseRow(Database &database, const Table &table, const QUuid &id)
{
    return database.execute(
        QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(table)), { Codec<QUuid>::toSql(id) });
}

QUuid caseOf(const Table &table, const Row &row)
{
    const int index = table.indexOf(table.caseColumn);
    const QUuid owner = index < 0 ? row.id : QUuid::fromString(row.values[index].toString());
    return owner.isNull() ? row.id : owner;
}

Error rowError(ErrorCode code, const Table &table, const QUuid &id)
{
    return { code, { toCode(table.object), id.toString(QUuid::WithoutBraces) }, {}, {} };
}

} // namespace ck::store
