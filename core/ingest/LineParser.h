// Plain text and Markdown to lines: marked headings, bullets, numbers, pipe tables, front matter.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "ingest/Line.h"

namespace ck::ingest
{

// Cancelled; NotAPolicy {name} for a text of more lines than any policy has.
Result<LinedText> parseLines(const QString &text, const QString &name, const Progress *progress);

} // namespace ck::ingest
