#include "workflow/Maintenance.h"

#include "base/Clock.h"
#include "store/Project.h"

namespace ck::workflow
{

Result<VerifyReport> verifyProject(const QString &path, const Progress *progress)
{
    const SystemClock clock;
    const auto project = store::Project::open(path, { .readOnly = true }, clock);
    return project ? (*project)->verify(progress) : Result<VerifyReport>(project.error());
}

Result<void> backupProject(const QString &path, const QString &target, const Progress *progress)
{
    const SystemClock clock;
    const auto project = store::Project::open(path, { .readOnly = true }, clock);
    return project ? (*project)->backup(target, progress) : Result<void>(project.error());
}

Result<void> restoreProject(const QString &from, const QString &target)
{
    return store::Project::restore(from, target);
}

} // namespace ck::workflow
