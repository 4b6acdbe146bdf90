// Recipients in list lines and table rows.
#pragma once

#include "compile/extract/Parties.h"

namespace ck::compile
{

void readProcessorLists(const Reading &reading, Draft &draft, QSet<int> &blocksRead);

} // namespace ck::compile
