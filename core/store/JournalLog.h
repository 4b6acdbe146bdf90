// The journal's table: append, read, and the hash that chains its entries.
//
// hash = SHA-256(0x00 ‖ record), record = canonical byte string (store/Canonical.h) of
//   "ck-journal-v1", project id, sequence, at (as stored), actor, action, args (as stored: JSON array),
//   undoable, undoes, SHA-256(payload as stored, UTF-8), hash of the entry before (32 zero bytes for the
//   first).
// The project's row keeps sequence and hash of the newest entry, so that a cut tail shows as well.
// Whoever holds file and program can rewrite all of it: the chain makes tampering evident against any head
// that was kept elsewhere (a report's footer, a backup), it does not make it impossible.
#pragma once

#include "domain/Journal.h"
#include "store/Database.h"
#include "store/RowImage.h"

namespace ck::store
{

// An entry as it stands in the file.
struct StoredEntry {
    qint64 sequence = 0;
    QString at = {};
    QString actor = {};
    QString action = {};
    QString args = {};
    QString payload = {};
    bool undoable = true;
    qint64 undoes = 0;
    QByteArray previousHash = {};
    QByteArray hash = {};
};

QByteArray hashOf(const StoredEntry &entry, const QUuid &project);

struct JournalHead {
    qint64 sequence = 0;
    QByteArray hash = QByteArray(32, '\0');
    bool operator==(const JournalHead &) const = default;
};

class JournalLog
{
public:
    JournalLog(Database &database, const QUuid &project)
        : m_database(database)
        , m_project(project)
    {
    }

    // Fills in sequence and hashes. In the transaction of the change it describes.
    Result<qint64> append(StoredEntry entry);
    Result<JournalHead> head() const;
    // Newest first: sequence <= from (0: the newest), until `each` returns false.
    Result<void> newestFirst(qint64 from, const std::function<bool(const StoredEntry &)> &each) const;
    Result<void> oldestFirst(const std::function<bool(const StoredEntry &)> &each) const;
    JournalEntry toEntry(const StoredEntry &stored) const;

private:
    Database &m_database;
    QUuid m_project;
};

constexpr QLatin1StringView undoAction("undo");
constexpr QLatin1StringView redoAction("redo");

// What the next undo or redo would compensate (see Project::nextUndo).
Result<std::optional<StoredEntry>> findUndo(const JournalLog &journal);
Result<std::optional<StoredEntry>> findRedo(const JournalLog &journal);

} // namespace ck::store
