#include "store/RowSeal.h"

#include "store/RowTable.h"

namespace ck::store
{

RowSeal::RowSeal(Database &database, KeyRing &keys, const QUuid &project)
    : m_database(database)
    , m_keys(keys)
    , m_project(project)
{
}

FieldPlace RowSeal::place(const Table &table, const Row &row, qsizetype column, const QUuid &key) const
{
    return { m_project, table.id, table.columns[column].id, row.id, caseOf(table, row), key, row.rev };
}

Result<Row> RowSeal::seal(const Table &table, Row open)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        QVariant &value = open.values[i];
        if (table.columns[i].protection != Protection::Personal || value.isNull())
            continue;
        const auto key = m_keys.caseKey(m_database, caseOf(table, open), true);
        if (!key)
            return key.error();
        const QByteArray data = associatedData(place(table, open, i, (*key)->id));
        QByteArray plain = value.toString().toUtf8();
        value = store::seal(plain, data, (*key)->fields);
        wipe(plain);
    }
    return open;
}

Result<Row> RowSeal::open(const Table &table, Row sealed, Closed closed)
{
    if (!table.hasPersonal())
        return sealed;
    Row row = sealed;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].protection != Protection::Personal || sealed.values[i].isNull())
            continue;
        if (!m_keys.isUnlocked() && closed == Closed::ReadsEmpty) {
            row.values[i] = QVariant();
            continue;
        }
        const auto value = openValue(table, sealed, i, sealed.values[i]);
        if (!value)
            return value.error();
        row.values[i] = *value;
    }
    return row;
}

Result<QVariant> RowSeal::openValue(
    const Table &table, const Row &row, qsizetype column, const QVariant &envelope)
{
    if (envelope.isNull())
        return QVariant();
    const auto key = m_keys.caseKey(m_database, caseOf(table, row), false);
    if (!key)
        return key.error();
    if (!*key)
        return rowError(ErrorCode::Tampered, table, row.id);
    const QByteArray data = associatedData(place(table, row, column, (*key)->id));
    auto plain = unseal(envelope.toByteArray(), data, (*key)->fields);
    if (!plain)
        return rowError(ErrorCode::Tampered, table, row.id);
    const QString text = QString::fromUtf8(*plain);
    wipe(*plain);
    return QVariant(text);
}

} // namespace ck::store
