// The words shown as evidence: a whole sentence where it is short or mostly new, else the phrase that
// changed.
#pragma once

#include "diff/HunkWords.h"
#include "domain/Commitment.h"

namespace ck::diff
{

struct Phrases {
    std::optional<Evidence> before, after;
};

// Evidence of both sides of a hunk. A longer phrase that only went or only came has no other side.
Phrases phrasesOf(const Hunk &hunk, const HunkWords &words, const Side &oldSide, const Side &newSide,
    const Matching &matching);

Evidence evidenceOf(const Side &side, TextSpan span);

} // namespace ck::diff
