// Texts without headings whose paragraphs are numbered.
#pragma once

#include "ingest/Line.h"

namespace ck::ingest
{

// A text of nothing but numbered paragraphs is cited by their numbers: gives them role NumberedParagraph.
// False, and nothing done, for any other text.
bool judgeNumberedParagraphs(LinedText &text);

} // namespace ck::ingest
