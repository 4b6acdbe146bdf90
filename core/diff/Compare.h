// Two compiled versions of a policy in, what changed and what it means out.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/PolicyDiff.h"

namespace ck::diff
{

struct CompareOptions {
    QDate published = {}; // the day the new text is published; without it no earliest day is computed
};

// Clauses are aligned by content, never by number. In `pairs` of moved clauses the words are Equal: that they
// moved is said by the alignment; MoveFrom and MoveTo stand for sentences and list items that changed place.
// Errors: Cancelled, BadPack (the embedded materiality rules do not load).
Result<PolicyDiff> compare(const Compilation &oldSide, const Compilation &newSide,
    const CompareOptions &options, const Progress *progress = nullptr);

} // namespace ck::diff
