// Which lines are the title, head a clause, or head a part within one.
#pragma once

#include "ingest/Line.h"

namespace ck::ingest
{

// Sets role Title, Clause (with its level) and SubHeading. Numbered lines must have been judged before;
// `numbered` says whether they head the clauses.
void judgeHeadings(LinedText &text, bool numbered);

} // namespace ck::ingest
