// Changed places: the sentences of the old text and those of the new one that took their stead.
#pragma once

#include "diff/Matching.h"

namespace ck::diff
{

struct Hunk {
    int pair = -1; // index into the aligned clauses
    std::vector<int> oldUnits, newUnits; // one of them empty where something was only added or removed
};

// In text order. Unchanged and merely moved sentences are in none; added and removed clauses are left out.
std::vector<Hunk> findHunks(const Side &oldSide, const Side &newSide,
    const std::vector<AlignedClauses> &pairs, const Matching &matching);

} // namespace ck::diff
