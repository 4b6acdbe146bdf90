// Clauses that were cut in two, and clauses that became one.
#pragma once

#include "diff/ClauseAlignment.h"

namespace ck::diff
{

// An added clause whose sentences stood in a paired old one was split off, a removed one found in a paired
// new one was merged: both pairs are marked and the sentences shared out between them.
void findSplitsAndMerges(const Side &oldSide, const Side &newSide, std::vector<AlignedClauses> &pairs);

} // namespace ck::diff
