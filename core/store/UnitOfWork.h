// The one way to change a project: a transaction that ends in one journal entry. Rolls back unless committed.
#pragma once

#include "base/Result.h"
#include "domain/Journal.h"

#include <memory>

namespace ck::store
{

class Changes;

struct Committed {
    ChangeSet changes = {};
    qint64 sequence = 0; // of the journal entry; 0 where nothing had changed and so none was written
    bool operator==(const Committed &) const = default;
};

class UnitOfWork
{
public:
    UnitOfWork(UnitOfWork &&) noexcept;
    UnitOfWork &operator=(UnitOfWork &&) noexcept;
    ~UnitOfWork();

    // rev 0 inserts (the id is made where null), any other updates the row of that rev; sets record.rev.
    // A record equal to its row is left alone. Conflict {object}: the row is of another rev, or exists
    // already; NotFound {object}: there is no such row any more. KeyNeeded: the record has or had personal
    // values and the key is closed, or the project has no key slot. After commit() everything here is
    // StateForbids.
    template <typename T>
    Result<void> put(T &record);
    template <typename T>
    Result<void> remove(const QUuid &id); // NotFound

    Result<void> setSetting(const QString &key, const QString &value); // empty unsets

    // Destroys the key of one case: personal fields of the request and its tasks are gone from the rows, and
    // what the journal and this file's history hold of them can never be read again. The entry cannot be
    // undone. Older backups still hold the wrapped key. Nothing happens to a case that has no key.
    Result<void> shred(const RequestId &request);

    // Writes the entry and ends the transaction; after an error everything is rolled back.
    // `args` are never personal. Conflict: a rule of the schema was broken (an owner is missing or still
    // needed, a case number is taken). The unit of work is over either way.
    Result<Committed> commit(const QString &action, const QStringList &args = {}, bool undoable = true);

private:
    friend class Project;
    explicit UnitOfWork(std::unique_ptr<Changes> changes);
    static Result<void> over();
    std::unique_ptr<Changes> m_changes; // nothing once it is over
};

} // namespace ck::store
