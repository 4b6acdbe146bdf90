// Bytes of a policy to its text and structure. The one door of this room.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/Document.h"

namespace ck::ingest
{

// `name` is the file's name or path: its ending helps to tell the format, and it stands in the errors.
// No file or address named in the content is ever opened.
// FileEmpty, NotText, BadEncoding, UnsupportedFormat, TooDeep, NotAPolicy, Cancelled.
// Rows of a table without a header count from 1, so that row 0 is always a header.
Result<Document> readDocument(
    const QByteArray &bytes, const QString &name, const Progress *progress = nullptr);

} // namespace ck::ingest
