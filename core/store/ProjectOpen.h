// Making and opening project files: everything that happens before there is a Project.
#pragma once

#include "store/Migrations.h"
#include "store/Project.h"
#include "store/Session.h"

namespace ck::store
{

// The file alone, complete or not there at all.
Result<void> createFile(const QString &path, const QList<Migration> &steps, const Clock &clock);

// Probes, locks, opens, checks and where needed upgrades. Leaves no file behind when it refuses.
Result<std::unique_ptr<Session>> openSession(
    const QString &path, const Project::Options &options, const Clock &clock, const QList<Migration> &steps);

} // namespace ck::store
