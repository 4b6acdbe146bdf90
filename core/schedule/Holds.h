// Holds over the events of the schedule. The rule is the law's; the schedule only applies it.
#pragma once

#include "law/LegalHolds.h"

namespace ck::schedule
{

using law::effectiveDue;
using law::holdOn;

} // namespace ck::schedule
