// The keys of one project: the project's key (random, wrapped once per slot), and under it one key per case,
// so that what a request holds about a person can be destroyed by destroying a key.
//
// A slot keeps the project's key sealed under its slot key, bound to project, slot, kind and parameters, and
// a check value of the slot key: with it a wrong key and an altered slot are different errors. A case key is
// sealed under the project's key, bound to "ck-dek-v1", project, case, its own id and the id of the project's
// key.
#pragma once

#include "base/Result.h"
#include "store/FieldCipher.h"
#include "store/KeySlot.h"

#include <QHash>
#include <vector>

namespace ck::store
{

class Database;

struct CaseKey {
    QUuid id = {};
    QByteArrayView fields = {}; // the ring's own; stands until it is locked or forgets its case keys
};

class KeyRing
{
public:
    // Reads what the project says about its key. A project without slots can hold nothing sealed, so a key
    // made anew is as good as the one nobody kept; it is open at once.
    Result<void> load(Database &database, const QUuid &project);

    bool isUnlocked() const { return !m_key.isEmpty(); }
    bool hasSlots(Database &database) const;
    QList<KeySlot> slotList(Database &database) const;
    // In the transaction of the caller. KeyNeeded, BadValue {"slotKey"}.
    Result<void> addSlot(Database &database, KeySlotKind kind, const QJsonObject &params,
        const QByteArray &slotKey, const QDateTime &now);
    Result<void> removeSlot(Database &database, const QUuid &slot);
    Result<void> unlock(Database &database, const QUuid &slot, const QByteArray &slotKey);
    void lock();

    // The key of a case; without `make` nothing where it has none. KeyNeeded, Tampered {"case_key", case}.
    Result<std::optional<CaseKey>> caseKey(Database &database, const QUuid &caseId, bool make);
    bool hasCaseKey(Database &database, const QUuid &caseId) const; // also while locked
    Result<bool> destroyCaseKey(Database &database, const QUuid &caseId); // false where there was none
    void forgetCaseKeys(); // after a rollback: some may never have been written

private:
    QByteArray caseData(const QUuid &caseId, const QUuid &key) const;
    QByteArray slotData(const QUuid &slot, const QString &kind, const QString &params) const;
    QByteArrayView keep(const SecretBytes &key);
    Result<void> makeCaseKey(Database &database, const QUuid &caseId);

    QUuid m_project;
    QUuid m_keyId;
    QByteArray m_check; // of the project's key; empty before the first slot
    SecretBytes m_key;
    QHash<QUuid, CaseKey> m_cases;
    std::vector<SecretBytes> m_slabs; // of case keys: guarded memory comes by the page
    size_t m_lastSlabUsed = 0;
};

} // namespace ck::store
