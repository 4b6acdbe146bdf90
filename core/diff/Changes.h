// The list of changes: what a reviewer reads instead of the redline.
#pragma once

#include "diff/ChangePack.h"
#include "diff/Hunks.h"
#include "domain/PolicyDiff.h"

namespace ck::diff
{

struct Sides {
    const Compilation &oldAll;
    const Compilation &newAll;
    const Side &a;
    const Side &b;
    const std::vector<AlignedClauses> &pairs;
    const Matching &matching;
    const QList<ClausePair> &redline; // one per pair, in the same order
};

// Material changes first, within each the order of the text.
QList<PolicyChange> findChanges(const Sides &sides, const ChangePack &pack);

} // namespace ck::diff
