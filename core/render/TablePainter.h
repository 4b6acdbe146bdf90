// Tables and records: lines below rows only, the head repeated on every page, rows kept whole while a page
// can hold them.
#pragma once

#include "render/PageFlow.h"

namespace ck::render
{

void paintTable(PageFlow &flow, const report::Table &table);
void paintFields(PageFlow &flow, const report::Fields &fields);

} // namespace ck::render
