// One open project file: one connection, one thread. Everything a team keeps about its policies stands in it,
// with a journal of every change and personal fields under a key of their own.
//
// The first to open a project writes; whoever comes second reads only and is told who holds it.
// The Clock must outlive the Project, the Project must outlive its UnitOfWork.
#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Journal.h"
#include "store/KeySlot.h"
#include "store/UnitOfWork.h"

#include <QVariant>
#include <memory>

namespace ck::store
{

class Project
{
public:
    struct Options {
        QString actor = {}; // who the journal names
        bool readOnly = false;
        bool takeOver = false; // break the lock of somebody who cannot be asked; the journal says so
    };

    // Makes a new file; refuses one that exists (ProjectExists). Its journal starts with "project.create".
    // The project's key is random and open in memory; add a key slot before the first personal field.
    static Result<std::unique_ptr<Project>> create(
        const QString &path, const QString &organisation, const Options &options, const Clock &clock);
    // ProjectMissing, NotAProject, ProjectNewer (file untouched), ProjectDamaged, FileUnreadable, DiskFull.
    // An older file is copied beside itself and brought up to date; read only that is refused (ReadOnly).
    static Result<std::unique_ptr<Project>> open(
        const QString &path, const Options &options, const Clock &clock);
    ~Project();

    QString path() const;
    QUuid id() const;
    bool isReadOnly() const;
    QString lockedBy() const; // "name@host since 2026-05-04T10:00:00Z" of the other writer; empty where none
    QString actor() const;
    QString setting(const QString &key) const; // empty where unset

    // Reading: records in the order they were put. While the key is closed personal fields read as empty.
    // A protected value that fails its check is Tampered {object, id}.
    template <typename T>
    Result<QList<T>> all() const;
    template <typename T>
    Result<std::optional<T>> find(const QUuid &id) const;
    // Equality on "id" or a clear column of the register (store/RecordMaps.h), e.g. ("version", id.uuid()).
    // An unknown or personal column is BadValue {"column", name}.
    template <typename T>
    Result<QList<T>> where(const char *column, const QVariant &value) const;

    // Changing. One unit of work at a time (StateForbids); ReadOnly where the project is.
    // ProjectLocked where another has taken the project over in the meantime.
    Result<UnitOfWork> begin();

    // Keys. Nothing personal is accepted before the project has a slot (KeyNeeded): a key that no slot holds
    // would be gone with the program. `slotKey` is 32 bytes, from the keychain or derived from a passphrase.
    Result<void> addKeySlot(KeySlotKind kind, const QJsonObject &params, const QByteArray &slotKey);
    // The last slot stays (StateForbids).
    Result<void> removeKeySlot(const QUuid &slot);
    QList<KeySlot> keySlots() const; // in the order they were added
    // WrongKey: not the key of this slot. Tampered: the right key, but the slot was altered. NotFound.
    Result<void> unlock(const QUuid &slot, const QByteArray &slotKey);
    void lock(); // nothing while there is no slot that could open it again
    bool isUnlocked() const; // also while there is no slot

    // The journal, newest first: entries with sequence <= from (0: from the newest), at most `limit` (0:
    // all).
    Result<QList<JournalEntry>> journal(qint64 from, int limit) const;
    // What undo() and redo() would act on; nothing where there is nothing. Entries that touched no record are
    // passed over; the creation of the project is the floor. Check `undoable` before offering it.
    // For redo it is the "undo" entry to take back: args = {original action, original args…}.
    Result<std::optional<JournalEntry>> nextUndo() const;
    Result<std::optional<JournalEntry>> nextRedo() const;
    // Add a compensating entry with action "undo" or "redo" and args {original action, original args…}.
    // NothingToUndo, NotUndoable {action}, Conflict {object} where a row is not as the entry left it,
    // KeyNeeded.
    Result<Committed> undo();
    Result<Committed> redo();

    // File, chain, every row against the journal, and with an open key every protected value. Thread of the
    // project. Problems are codes "kind:detail"; Cancelled through the progress.
    Result<VerifyReport> verify(const Progress *progress = nullptr) const;
    // A consistent copy of the live project, opened and verified before it gets its name.
    // WriteFailed where the target exists already.
    Result<void> backup(const QString &target, const Progress *progress = nullptr) const;

    // Verifies a file without changing it.
    static Result<VerifyReport> check(const QString &path);
    // Checks first, then replaces `to` in one step. ProjectLocked while somebody has `to` open,
    // ProjectDamaged where `from` does not hold.
    static Result<void> restore(const QString &from, const QString &to);

private:
    explicit Project(std::unique_ptr<struct Session> session);
    std::unique_ptr<struct Session> m_session;
};

} // namespace ck::store
