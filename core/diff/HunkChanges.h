// From changed sentences to changes with a name, a direction and evidence.
#pragma once

#include "diff/Changes.h"
#include "diff/HunkWords.h"
#include "diff/Verdict.h"

namespace ck::diff
{

QList<PolicyChange> hunkChanges(
    const Sides &sides, const ChangePack &pack, const std::vector<Hunk> &hunks, const Excused &excused);

// All that the commitments on the two sides make of a changed place, the weightiest first.
QList<Verdict> verdicts(const Promises &promises, bool addressTouched);

// A change after the pack's rule; kind, materiality and direction are filled in.
PolicyChange makeChange(const QString &rule, const ChangePack &pack);
QString labelAt(const Compilation &side, qsizetype position);

} // namespace ck::diff
