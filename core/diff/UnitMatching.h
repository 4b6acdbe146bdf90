// First passes of the matching: sentences that are the same, in place or moved.
#pragma once

#include "diff/Matching.h"

namespace ck::diff
{

// Sentences of a pair that say the same, in order; of two that swapped places the longer one stays.
void matchEqualUnits(const Side &a, const Side &b, const AlignedClauses &pair, Matching &matching);
// Sentences and list items found again anywhere else, word for word.
void matchMovedUnits(const Side &a, const Side &b, Matching &matching);
// The same for those that were edited on the way. Runs last: only what found no partner in its place moves.
void matchEditedMoves(const Side &a, const Side &b, Matching &matching);

} // namespace ck::diff
