// Word operations of the aligned clauses: together they cover both texts, character by character.
#pragma once

#include "diff/Matching.h"

namespace ck::diff
{

// Equal operations hold the same characters on both sides; Typographic ones the same words in other clothes
// (quotes, dashes, white space, bullets, clause numbers, case), where one of the two spans may be empty.
QList<ClausePair> redline(const Side &oldSide, const Side &newSide, const std::vector<AlignedClauses> &pairs,
    const Matching &matching);

// Words per kind of operation; a moved word counts once. Typographic: words (between white space) of the new
// text that look different, bullets and clause numbers included, white space alone not.
struct WordCounts {
    int deleted = 0, inserted = 0, moved = 0, typographic = 0;
};
WordCounts countWords(
    const Side &oldSide, const Side &newSide, const Matching &matching, const QList<ClausePair> &pairs);

} // namespace ck::diff
