// A kept version as a Compilation: its bytes read again, its commitments as reviewed.
#pragma once

#include "base/Result.h"
#include "domain/Compilation.h"
#include "domain/Policy.h"

namespace ck::store
{
class Project;
}

namespace ck::workflow
{

// ProjectDamaged where a stored commitment's words are no longer those of the text.
Result<Compilation> compilationOf(const store::Project &project, VersionId version);

} // namespace ck::workflow
