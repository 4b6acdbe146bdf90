// Plain text and Markdown: the text stays what it is, structure is found in it.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Document.h"

namespace ck::ingest
{

// A .txt file may be a converted web page with Markdown in it, so both are read by the same rules.
Result<Document> readText(const QString &text, const QString &name, const Progress *progress);

} // namespace ck::ingest
