// Copies that are proved before they count.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Journal.h"

namespace ck::store
{

struct Session;

Result<void> backupProject(Session &session, const QString &target, const Progress *progress);
Result<VerifyReport> checkFile(const QString &path);
Result<void> restoreFile(const QString &from, const QString &to);

} // namespace ck::store
