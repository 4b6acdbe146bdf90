// Which numbered lines head a clause and which are items of a list.
#pragma once

#include "ingest/Line.h"

namespace ck::ingest
{

// Sets role Clause (with its level), NumberedParagraph or Item on numbered lines; numbers that turn out to be
// words ("12 months …") are taken back into the words. True where the text has numbered clauses.
bool judgeNumberedLines(LinedText &text);

} // namespace ck::ingest
