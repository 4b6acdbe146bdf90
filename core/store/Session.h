// What an open project consists of; shared by Project and its unit of work.
#pragma once

#include "base/Clock.h"
#include "store/Database.h"
#include "store/JournalLog.h"
#include "store/KeyRing.h"
#include "store/ProjectLock.h"
#include "store/RowSeal.h"

namespace ck::store
{

struct Session {
    QString path;
    QString actor;
    QString lockedBy;
    const Clock *clock = nullptr;
    QUuid id;
    bool readOnly = false;
    bool busy = false; // a unit of work is open
    std::unique_ptr<ProjectLock> lock; // outlives the connection: given back when the file is closed
    std::unique_ptr<Database> database;
    KeyRing keys;

    RowSeal seal() { return { *database, keys, id }; }
    JournalLog journal() { return { *database, id }; }
};

} // namespace ck::store
