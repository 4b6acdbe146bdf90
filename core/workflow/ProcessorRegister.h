// The processor inventory in and out of files.
#pragma once

#include "workflow/Records.h"

namespace ck::workflow
{

// Rows with a known name update that processor, others are added; all or nothing. How many rows were read.
Result<int> importProcessors(Session &session, const QByteArray &csv, const QString &name);
// `format`: csv, fides, dpv.
Result<QByteArray> exportProcessors(const Session &session, const QString &format);

} // namespace ck::workflow
