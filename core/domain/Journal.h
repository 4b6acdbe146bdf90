// Who changed what, when; and the set of things a change touched.
#pragma once

#include "domain/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace ck
{

enum class ChangeType { Inserted, Updated, Removed };

struct ObjectChange {
    ObjectRef object = {};
    ChangeType type = ChangeType::Updated;
    bool operator==(const ObjectChange &) const = default;
};

// The one signal of a project: what a committed action touched.
struct ChangeSet {
    QList<ObjectChange> changes = {};

    bool touches(ObjectType type) const
    {
        for (const ObjectChange &change : changes)
            if (change.object.type == type)
                return true;
        return false;
    }
    bool operator==(const ChangeSet &) const = default;
};

// One committed action. `action` is a code ("request.open"); the sentence is made by wording/JournalText.h.
struct JournalEntry {
    qint64 sequence = 0; // 1, 2, …
    QDateTime at = {}; // UTC
    QString actor = {};
    QString action = {};
    QStringList args = {}; // case numbers, names of rules; never personal data
    QList<ObjectChange> changes = {};
    qint64 undoes = 0; // sequence of the entry this one compensates, 0 otherwise
    bool undoable = true;
    QByteArray previousHash = {}; // 32 bytes
    QByteArray hash = {}; // 32 bytes
    bool operator==(const JournalEntry &) const = default;
};

struct VerifyReport {
    bool ok = true;
    qint64 entries = 0;
    qint64 firstBad = 0; // sequence of the first entry that does not hold, 0 when all do
    QStringList problems = {}; // codes: integrity, chain, gap, payload, cipher …
    QByteArray head = {}; // hash of the last entry
};

} // namespace ck
