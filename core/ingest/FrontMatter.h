// The YAML block that static sites put before a page.
#pragma once

#include "ingest/Line.h"

namespace ck::ingest
{

// Appends its rows as lines of kind Meta and takes its title; returns where the text goes on, 0 where there
// is none.
qsizetype readFrontMatter(QStringView text, LinedText *out);

} // namespace ck::ingest
