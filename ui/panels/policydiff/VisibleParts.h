// The words of a stretch of text as a person sees them, paragraph by paragraph.
#pragma once

#include "domain/Document.h"

namespace ck::ui
{

struct VisiblePart {
    QString text = {}; // marks of the source left out, its line ends as spaces
    TextSpan span = {}; // what of the stored text it shows
};

// Never empty: at least one part. A new part begins where a new block does.
QList<VisiblePart> visibleParts(const Document &document, TextSpan span);

// Index into Document::blocks of the block that holds a position; -1 before the first.
int blockAt(const Document &document, qsizetype position);

} // namespace ck::ui
