// The file as a file. All of these open their own connection and may run on any thread.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Journal.h"

namespace ck::workflow
{

Result<VerifyReport> verifyProject(const QString &path, const Progress *progress = nullptr);
Result<void> backupProject(const QString &path, const QString &target, const Progress *progress = nullptr);
Result<void> restoreProject(const QString &from, const QString &target);

} // namespace ck::workflow
