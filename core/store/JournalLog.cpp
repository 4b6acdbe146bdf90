#include "store/JournalLog.h"

#include "store/Canonical.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

namespace ck::store
{
namespace
{

constexpr auto columns
    = "SELECT sequence, at, actor, action, args, payload, undoable, undoes, previous_hash, hash "
      "FROM journal ";

StoredEntry fromStored(const QVariantList &row)
{
    return { row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toString(), row[4].toString(),
        row[5].toString(), row[6].toBool(), row[7].toLongLong(), row[8].toByteArray(), row[9].toByteArray() };
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool touchedNothing(const StoredEntry &entry)
{
    return entry.undoable && entry.undoes == 0 && entry.payload == QLatin1StringView("[]");
}

} // namespace

QByteArray hashOf(const StoredEntry &entry, const QUuid &project)
{
    const QByteArray record = Canonical()
                                  .add(QByteArrayView("ck-journal-v1"))
                                  .add(project)
                                  .add(entry.sequence)
                                  .add(entry.at)
                                  .add(entry.actor)
                                  .add(entry.action)
                                  .add(entry.args)
                                  .add(qint64(entry.undoable))
                                  .add(entry.undoes)
                                  .add(QByteArrayView(sha256(entry.payload.toUtf8())))
                                  .add(QByteArrayView(entry.previousHash))
                                  .bytes();
    return sha256(QByteArray(1, '\0') + record);
}

Result<JournalHead> JournalLog::head() const
{
    const auto rows = m_database.rows(QStringLiteral("SELECT head_sequence, head_hash FROM project"));
    if (!rows)
        return rows.error();
    JournalHead head;
    head.sequence = rows->value(0).value(0).toLongLong();
    if (head.sequence > 0)
        head.hash = rows->value(0).value(1).toByteArray();
    return head;
}

Result<qint64> JournalLog::append(StoredEntry entry)
{
    const auto last = head();
    if (!last)
        return last.error();
    entry.sequence = last->sequence + 1;
    entry.previousHash = last->hash;
    entry.hash = hashOf(entry, m_project);
    const auto added = m_database.execute(
        QStringLiteral("INSERT INTO journal (sequence, at, actor, action, args, payload, undoable, undoes, "
                       "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { entry.sequence, entry.at, entry.actor.isNull() ? QStringLiteral("") : entry.actor, entry.action,
            entry.args, entry.payload, qlonglong(entry.undoable), entry.undoes, entry.previousHash,
            entry.hash });
    if (!added)
        return added.error();
    const auto moved
        = m_database.execute(QStringLiteral("UPDATE project SET head_sequence = ?, head_hash = ?"),
            { entry.sequence, entry.hash });
    if (!moved)
        return moved.error();
    return entry.sequence;
}

Result<void> JournalLog::newestFirst(qint64 from, const std::function<bool(const StoredEntry &)> &each) const
{
    const qint64 newest = from > 0 ? from : std::numeric_limits<qint64>::max();
    return m_database.scan(
        QLatin1StringView(columns) + QStringLiteral("WHERE sequence <= ? ORDER BY sequence DESC"), { newest },
        [&](const QVariantList &row) { return each(fromStored(row)); });
}

Result<void> JournalLog::oldestFirst(const std::function<bool(const StoredEntry &)> &each) const
{
    return m_database.scan(QLatin1StringView(columns) + QStringLiteral("ORDER BY sequence"), {},
        [&](const QVariantList &row) { return each(fromStored(row)); });
}

JournalEntry JournalLog::toEntry(const StoredEntry &stored) const
{
    JournalEntry entry { .sequence = stored.sequence, .actor = stored.actor, .action = stored.action };
    entry.at = QDateTime::fromString(stored.at, Qt::ISODateWithMs);
    for (const QJsonValue &arg : QJsonDocument::fromJson(stored.args.toUtf8()).array())
        entry.args.append(arg.toString());
    entry.changes
        = changeSet(fromPayload(stored.payload.toUtf8()).value_or(QList<RecordedChange>()), m_project)
              .changes;
    entry.undoes = stored.undoes;
    entry.undoable = stored.undoable;
    entry.previousHash = stored.previousHash;
    entry.hash = stored.hash;
    return entry;
}

Result<std::optional<StoredEntry>> findUndo(const JournalLog &journal)
{
    std::optional<StoredEntry> found;
    QSet<qint64> cancelled;
    const auto done = journal.newestFirst(0, [&](const StoredEntry &entry) {
        if (entry.sequence == 1)
            return false; // the project's creation
        if (cancelled.contains(entry.sequence) || touchedNothing(entry))
            return true;
        if (entry.action == undoAction) {
            cancelled.insert(entry.undoes);
            return true;
        }
        found = entry;
        return false;
    });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<StoredEntry>> findRedo(const JournalLog &journal)
{
    std::optional<StoredEntry> found;
    QSet<qint64> cancelled;
    const auto done = journal.newestFirst(0, [&](const StoredEntry &entry) {
        if (cancelled.contains(entry.sequence) || touchedNothing(entry))
            return true;
        if (entry.action == redoAction) {
            cancelled.insert(entry.undoes);
            return true;
        }
        if (entry.action == undoAction)
            found = entry;
        return false; // whatever was done anew since ends what could be done again
    });
    if (!done)
        return done.error();
    return found;
}

} // namespace ck::store
