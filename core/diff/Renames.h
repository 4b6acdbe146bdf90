// A company or product that got another name is one change, wherever the name stands.
#pragma once

#include "diff/HunkWords.h"
#include "domain/PolicyDiff.h"

namespace ck::diff
{

struct Rename {
    QString from, to;
    TextSpan oldSpan = {}, newSpan = {}; // the first place
    int places = 0;
    bool organisation = false; // the name of who answers for the policy
};

// Names replaced everywhere; their tokens are added to `excused`. Vendors are no renames.
QList<Rename> findRenames(const Side &oldSide, const Side &newSide, const Matching &matching,
    const std::vector<Hunk> &hunks, const Compilation &oldAll, const Compilation &newAll, Excused &excused);

} // namespace ck::diff
