// A report as a PDF file: painted page by page with QPdfWriter (QTextDocument::print is superlinear in long
// tables), with links, an outline of its headings and its language.
//
// Needs a QGuiApplication, for fonts. Without a display start it with the platform "offscreen"
// (QT_QPA_PLATFORM=offscreen). May run on any thread.
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "report/ReportDocument.h"

namespace ck::render
{

enum class PageSize { A4, Letter };

struct PdfOptions {
    PageSize pageSize = PageSize::A4;

    // Letter where the locale's country prints on it, else A4.
    static PdfOptions forLocale();
};

// Written whole or not at all: on any error, and when `progress` is cancelled between two pages, nothing is
// left behind and a file that stood there stays. The same report gives the same bytes on the same computer.
// Errors: WriteFailed {path}, Cancelled.
Result<void> writePdf(const report::ReportDocument &report, const QString &path,
    const PdfOptions &options = {}, const Progress *progress = nullptr);

} // namespace ck::render
