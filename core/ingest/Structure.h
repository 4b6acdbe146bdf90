// Lines to the blocks and the clause tree of a document.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Document.h"
#include "ingest/Line.h"

namespace ck::ingest
{

// Judges the lines and builds the document; format, encoding and digest are the caller's. Cancelled.
Result<Document> buildDocument(LinedText text, const Progress *progress);

} // namespace ck::ingest
