// Undo and redo: putting rows back as an entry of the journal found them. Revs go on growing, so personal
// values are sealed anew; a row that is not as the entry left it is a conflict.
#include "store/Changes.h"

#include "store/RowTable.h"

namespace ck::store
{

Result<void> Changes::compensate(const QList<RecordedChange> &changes)
{
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        if (const auto done = compensate(*change); !done)
            return done;
    }
    return {};
}

Result<void> Changes::compensate(const RecordedChange &change)
{
    const Table &table = *change.table;
    const auto sealed = readRow(*m_session.database, table, change.id);
    if (!sealed)
        return sealed.error();
    if (sealed->has_value() != change.after.has_value())
        return rowError(ErrorCode::Conflict, table, change.id);
    if (!*sealed)
        return restoreRow(change);

    const auto current = m_session.seal().open(table, **sealed, RowSeal::Closed::IsError);
    if (!current)
        return current.error();
    const auto left = overlay(table, *current, **sealed, *change.after);
    if (!left)
        return left.error();
    if (left->values != current->values)
        return rowError(ErrorCode::Conflict, table, change.id);
    if (!change.before)
        return remove(table, change.id);
    auto found = overlay(table, *current, **sealed, *change.before);
    if (!found)
        return found.error();
    const auto done = update(table, **sealed, std::move(*found));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Changes::restoreRow(const RecordedChange &change)
{
    const Table &table = *change.table;
    Row row { change.id, change.before->position, change.before->rev, QVariantList(table.columns.size()) };
    auto open = overlay(table, row, row, *change.before);
    if (!open)
        return open.error();
    const auto done = insert(table, std::move(*open));
    return done ? Result<void>() : Result<void>(done.error());
}

// The open row with the values of an image, opened as they were when they were written.
Result<Row> Changes::overlay(const Table &table, Row open, const Row &sealed, const RowImage &image)
{
    Row then = sealed;
    then.rev = image.rev;
    for (auto value = image.values.begin(); value != image.values.end(); ++value)
        then.values[value.key()] = value.value();
    for (auto value = image.values.begin(); value != image.values.end(); ++value) {
        const bool personal = table.columns[value.key()].protection == Protection::Personal;
        auto plain = personal ? m_session.seal().openValue(table, then, value.key(), value.value())
                              : Result<QVariant>(value.value());
        if (!plain)
            return plain.error();
        open.values[value.key()] = *plain;
    }
    return open;
}

} // namespace ck::store
