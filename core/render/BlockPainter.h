// The blocks of a report, one after the other, on the pages of a flow.
#pragma once

#include "render/PageFlow.h"

namespace ck::render
{

// The flow knows afterwards where headings, anchors and links came to stand.
void paintReport(PageFlow &flow, const report::ReportDocument &report);

} // namespace ck::render
