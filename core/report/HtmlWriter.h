// A report as one HTML file that needs nothing else: headings in order, table heads with scope, the language,
// light and dark colours, nothing loaded from outside.
#pragma once

#include "base/Result.h"
#include "report/ReportDocument.h"

namespace ck::report
{

QByteArray toHtml(const ReportDocument &report); // UTF-8

// Written whole or not at all. Errors: WriteFailed {path}.
Result<void> writeHtml(const ReportDocument &report, const QString &path);

} // namespace ck::report
