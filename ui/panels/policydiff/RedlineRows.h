// The rows of a side-by-side redline: stretches of both texts that stand next to each other, paragraph by
// paragraph.
#pragma once

#include "domain/Document.h"
#include "domain/PolicyDiff.h"

namespace ck::ui
{

struct Run {
    QString text = {};
    OpKind kind = OpKind::Equal;
    bool operator==(const Run &) const = default;
};

struct RedlineRow {
    int pair = -1; // index into PolicyDiff::pairs
    QString label = {}; // of the clause, on its first row only
    bool heading = false;
    bool listItem = false;
    bool changed = false;
    QString movedFrom = {}; // label of the old place, on the first row of a moved clause
    QList<Run> left = {}, right = {}, both = {}; // both: for one column
    TextSpan oldSpan = {}, newSpan = {}; // what the row covers
    int folded = 0; // > 0: a row that stands for so many clauses without a change

    // "Clause 5.2. … deleted: 30 inserted: 90 …": what a screen reader and a copy as text say.
    QString spoken() const;
    bool operator==(const RedlineRow &) const = default;
};

// Rows of the whole comparison; with `fold`, unchanged paragraphs give way to one closing row that counts
// clauses.
QList<RedlineRow> redlineRows(
    const Document &oldText, const Document &newText, const PolicyDiff &diff, bool fold);

} // namespace ck::ui
