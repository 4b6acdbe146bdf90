// Changes of whole clauses: added, removed, moved, renumbered; and those of mere appearance.
#pragma once

#include "diff/Changes.h"

namespace ck::diff
{

// A moved, added or removed clause speaks for its subclauses.
QList<PolicyChange> clauseChanges(const Sides &sides, const ChangePack &pack);
// Sentences and list items that changed place within or between clauses, word for word.
QList<PolicyChange> movedSentences(const Sides &sides, const ChangePack &pack);
// Quotes, dashes, bullets, case. White space counts only where nothing else changed.
std::optional<PolicyChange> typographyChange(
    const Sides &sides, const ChangePack &pack, const QList<PolicyChange> &others);

} // namespace ck::diff
