// The words that came and went in a changed place.
#pragma once

#include "diff/Hunks.h"

#include <QSet>

namespace ck::diff
{

// Names that were replaced all through the text; their words say nothing about a single sentence.
struct Excused {
    QSet<int> oldTokens, newTokens;
};

struct HunkWords {
    std::vector<int> gone, come; // tokens (no marks) without a partner
    int oldWords = 0, newWords = 0; // all words of the sentences
    bool marksDiffer = false;

    bool isEmpty() const { return gone.empty() && come.empty(); }
};

HunkWords wordsOf(const Hunk &hunk, const Side &oldSide, const Side &newSide, const Matching &matching,
    const Excused &excused);

} // namespace ck::diff
