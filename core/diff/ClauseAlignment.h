// Which clause of the new text is which clause of the old one: by content, never by number.
#pragma once

#include "diff/Units.h"
#include "domain/PolicyDiff.h"

namespace ck::diff
{

// A pair and the units it covers; a split or merged clause has its units spread over several pairs.
struct AlignedClauses {
    Alignment alignment = Alignment::Same;
    int oldClause = -1;
    int newClause = -1;
    std::vector<int> oldUnits, newUnits; // in text order; every unit of both sides is in exactly one pair
};

// In order of the new text; removed clauses stand after what they followed in the old text.
std::vector<AlignedClauses> alignClauses(const Side &oldSide, const Side &newSide);

} // namespace ck::diff
