// The words of one change, as runs: what was struck, what was put in, and a little of what stands around.
#pragma once

#include "report/Inputs.h"
#include "report/ReportDocument.h"

namespace ck::report
{

// Takes the operations of the change's clause pair that touch its evidence; without such a pair the old words
// are struck and the new ones inserted as a whole. White space is simplified.
Runs redlineRuns(
    const PolicyChange &change, const PolicyDiff &diff, const QString &oldText, const QString &newText);

} // namespace ck::report
