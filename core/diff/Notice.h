// How much notice the change owes, from which day, and whether the printed day keeps to it.
#pragma once

#include "domain/PolicyDiff.h"

namespace ck::diff
{

// Fills notice, governing promise, stated day and re-acceptance of `diff`, from its `anyMaterial`.
// The promise of the old text governs, also where the notice itself changes. Business days count Monday to
// Friday; public holidays are unknown here.
void judgeNotice(const Compilation &oldSide, const Compilation &newSide, QDate published, PolicyDiff &diff);

} // namespace ck::diff
