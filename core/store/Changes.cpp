#include "store/Changes.h"

#include "store/RecordMaps.h"
#include "store/RowTable.h"

namespace ck::store
{
namespace
{

QList<bool> differing(const Row &a, const Row &b)
{
    QList<bool> differs(a.values.size());
    for (qsizetype i = 0; i < a.values.size(); ++i)
        differs[i] = a.values[i] != b.values[i];
    return differs;
}

// Envelopes are new with every write; what counts is whether the plain text differed.
QList<bool> mergedDiffering(const RowChange &first, const RowChange &second)
{
    QList<bool> differs = differing(*first.before, *second.after);
    for (qsizetype i = 0; i < differs.size(); ++i) {
        if (first.table->columns[i].protection == Protection::Personal)
            differs[i] = first.differs.value(i, true) || second.differs.value(i, true);
    }
    return differs;
}

} // namespace

Result<std::unique_ptr<Changes>> Changes::begin(Session &session)
{
    if (session.readOnly)
        return Error { ErrorCode::ReadOnly, { session.path } };
    if (session.busy)
        return Error { ErrorCode::StateForbids, { QStringLiteral("unit_of_work"), QStringLiteral("open") } };
    if (!session.lock->isStillOurs())
        return Error { ErrorCode::ProjectLocked, { session.path, session.lock->holder() } };
    if (const auto begun = session.database->run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    session.busy = true;
    return std::unique_ptr<Changes>(new Changes(session));
}

Changes::~Changes()
{
    if (m_open)
        rollBack();
}

void Changes::rollBack()
{
    const auto undone = m_session.database->run(QStringLiteral("ROLLBACK"));
    Q_UNUSED(undone) // after a full disk SQLite has rolled back by itself
    m_session.keys.forgetCaseKeys();
    m_session.busy = false;
    m_open = false;
}

Result<Row> Changes::put(const Table &table, Row open)
{
    if (open.id.isNull())
        open.id = QUuid::createUuid();
    const auto before = readRow(*m_session.database, table, open.id);
    if (!before)
        return before.error();
    if (open.rev == 0)
        return *before ? Result<Row>(rowError(ErrorCode::Conflict, table, open.id))
                       : insert(table, std::move(open));
    if (!*before)
        return rowError(ErrorCode::NotFound, table, open.id);
    if ((*before)->rev != open.rev)
        return rowError(ErrorCode::Conflict, table, open.id);
    return update(table, **before, std::move(open));
}

Result<Row> Changes::insert(const Table &table, Row open)
{
    open.rev += 1;
    auto sealed = m_session.seal().seal(table, open);
    if (!sealed)
        return sealed;
    if (const auto done = insertRow(*m_session.database, table, *sealed); !done)
        return done.error();
    open.position = sealed->position;
    record({ &table, open.id, std::nullopt, std::move(*sealed), {} });
    return open;
}

Result<Row> Changes::update(const Table &table, const Row &before, Row open)
{
    // With a closed key the record was read without its personal values: writing it would wipe them.
    const auto current = m_session.seal().open(table, before, RowSeal::Closed::IsError);
    if (!current)
        return current.error();
    open.position = before.position;
    const QList<bool> differs = differing(*current, open);
    if (!differs.contains(true))
        return open;
    open.rev = before.rev + 1;
    auto sealed = m_session.seal().seal(table, open);
    if (!sealed)
        return sealed;
    if (const auto done = updateRow(*m_session.database, table, *sealed); !done)
        return done.error();
    record({ &table, open.id, before, std::move(*sealed), differs });
    return open;
}

Result<void> Changes::remove(const Table &table, const QUuid &id)
{
    const auto before = readRow(*m_session.database, table, id);
    if (!before)
        return before.error();
    if (!*before)
        return rowError(ErrorCode::NotFound, table, id);
    if (const auto done = eraseRow(*m_session.database, table, id); !done)
        return done;
    record({ &table, id, **before, std::nullopt, {} });
    return {};
}

Result<void> Changes::setSetting(const QString &key, const QString &value)
{
    const Table &table = *recordTable(RecordMap<Setting>::id);
    const auto found = selectRows(*m_session.database, table, QStringLiteral("name"), key);
    if (!found)
        return found.error();
    if (value.isEmpty())
        return found->isEmpty() ? Result<void>() : remove(table, found->first().id);
    Setting setting;
    if (!found->isEmpty())
        setting = fromRow<Setting>(found->first()).value_or(Setting {});
    setting.name = key;
    setting.value = value;
    const auto done = put(table, toRow(setting));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Changes::shred(const QUuid &caseId)
{
    const auto destroyed = m_session.keys.destroyCaseKey(*m_session.database, caseId);
    if (!destroyed)
        return destroyed.error();
    if (!*destroyed)
        return {};
    m_shredded = true;
    for (const Table &table : recordTables()) {
        if (!table.hasPersonal())
            continue;
        const auto rows = selectRows(
            *m_session.database, table, QLatin1StringView(table.caseColumn), Codec<QUuid>::toSql(caseId));
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            if (const auto done = removeCasePart(table, row); !done)
                return done;
        }
    }
    return {};
}

Result<void> Changes::removeCasePart(const Table &table, const Row &before)
{
    Row after = before;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].protection == Protection::Personal)
            after.values[i] = QVariant();
    }
    const QList<bool> differs = differing(before, after);
    if (!differs.contains(true))
        return {};
    after.rev += 1;
    if (const auto done = updateRow(*m_session.database, table, after); !done)
        return done;
    record({ &table, before.id, before, std::move(after), differs });
    return {};
}

// Several changes of one row become one: from what it was before the first to what it is after the last.
void Changes::record(RowChange change)
{
    const auto key = std::pair(change.table->id, change.id);
    const auto known = m_index.find(key);
    if (known == m_index.end()) {
        m_index.insert(key, m_changes.size());
        m_changes.append(std::move(change));
        return;
    }
    RowChange &whole = m_changes[*known];
    const bool update = whole.before && change.after;
    whole.differs = update ? mergedDiffering(whole, change) : QList<bool>();
    whole.after = std::move(change.after);
}

QList<RowChange> Changes::effective() const
{
    QList<RowChange> kept;
    for (const RowChange &change : m_changes)
        if (change.before || change.after)
            kept.append(change);
    return kept;
}

Result<Committed> Changes::commit(const Entry &entry)
{
    const QList<RowChange> changes = effective();
    if (changes.isEmpty() && !entry.evenIfNothingChanged && !m_shredded) {
        rollBack();
        return Committed {};
    }
    const auto sequence = write(entry, changes);
    if (!sequence) {
        rollBack();
        return sequence.error();
    }
    m_session.busy = false;
    m_open = false;
    if (m_shredded) {
        // What was deleted still stands in the log until it is emptied; closing the project tries again.
        const auto emptied = m_session.database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        Q_UNUSED(emptied)
    }
    QList<RecordedChange> recorded;
    for (const RowChange &change : changes) {
        recorded.append({ change.table, change.id, change.before ? std::optional(RowImage {}) : std::nullopt,
            change.after ? std::optional(RowImage {}) : std::nullopt, {} });
    }
    return Committed { changeSet(recorded, m_session.id), *sequence };
}

Result<qint64> Changes::write(const Entry &entry, const QList<RowChange> &changes)
{
    const auto json = [](const QJsonArray &array) {
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    };
    StoredEntry stored { .at = m_session.clock->now().toUTC().toString(Qt::ISODateWithMs),
        .actor = m_session.actor };
    stored.action = entry.action;
    stored.args = json(QJsonArray::fromStringList(entry.args));
    stored.payload = json(toPayload(changes));
    stored.undoable = entry.undoable && !m_shredded;
    stored.undoes = entry.undoes;
    const auto sequence = m_session.journal().append(stored);
    if (!sequence)
        return sequence;
    if (const auto done = m_session.database->run(QStringLiteral("COMMIT")); !done)
        return done.error();
    return sequence;
}

} // namespace ck::store
