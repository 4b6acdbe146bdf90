// Findings as lines for people or as JSON; exit 1 when there is one to see.
#pragma once

#include "Io.h"
#include "domain/Finding.h"

namespace ck::cli
{

int printFindings(Io &io, const QList<Finding> &findings, bool json);

} // namespace ck::cli
