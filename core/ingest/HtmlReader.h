// A web page to what a person reads on it: the main content, without navigation, banners and scripts.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Document.h"

namespace ck::ingest
{

// No file or address is opened, whatever the page names. TooDeep {name, depth}, Cancelled.
Result<Document> readHtml(const QString &html, const QString &name, const Progress *progress);

} // namespace ck::ingest
