// Whether a project holds: the file, the chain of its journal, each row against the journal, each protected
// value.
//
// Problems: "integrity:…" (the database's words), "foreign_key:table", "gap:N", "chain:N" (entry N does not
// follow the one before, or was altered), "payload:N", "head" (the newest entry is not the one the project
// knows), "row:table:id" (a row is not as its last entry left it, or is missing), "orphan:table:id" (a row no
// entry made), "cipher:table:id". firstBad is the first entry that does not hold; for a row the entry that
// last wrote it; for an orphan or a cut tail the entry that should be there, one after the newest.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Journal.h"

namespace ck::store
{

struct Session;

Result<VerifyReport> verifyProject(Session &session, const Progress *progress);

} // namespace ck::store
