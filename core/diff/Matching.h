// Which word of the old text is which word of the new one, and which words only changed place.
#pragma once

#include "base/Progress.h"
#include "diff/ClauseAlignment.h"

namespace ck::diff
{

constexpr int unmatched = -1;

struct Matching {
    std::vector<int> toNew, toOld; // by token: its partner, or `unmatched`
    std::vector<bool> movedOld, movedNew; // by token: it stands in a sentence or list item that changed place
    std::vector<int> unitToNew,
        unitToOld; // by unit: its partner where both say the same, moved ones included

    void link(int oldToken, int newToken)
    {
        toNew[size_t(oldToken)] = newToken;
        toOld[size_t(newToken)] = oldToken;
    }
    void unlink(int oldToken)
    {
        toOld[size_t(toNew[size_t(oldToken)])] = unmatched;
        toNew[size_t(oldToken)] = unmatched;
    }
};

Matching matchWords(const Side &oldSide, const Side &newSide, const std::vector<AlignedClauses> &pairs,
    const Progress *progress);

} // namespace ck::diff
