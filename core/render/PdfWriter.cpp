#include "render/PdfWriter.h"

#include "render/BlockPainter.h"
#include "render/PdfUpdate.h"

#include <QFileInfo>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryFile>

namespace ck::render
{

namespace
{

constexpr int resolution = 1200; // device units per inch

void prepare(QPdfWriter &writer, const report::Metadata &metadata, const PdfOptions &options)
{
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(options.pageSize == PageSize::Letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(metadata.title);
    writer.setCreator(QStringLiteral("Clausekeeper"));
}

int countPages(
    const report::ReportDocument &report, const Typesetter &setter, QSizeF size, QPdfWriter &writer)
{
    PageFlow flow(report.metadata, setter, size, writer, nullptr, 0, nullptr);
    paintReport(flow, report);
    return flow.page();
}

// Nothing where the person cancelled.
std::optional<PdfExtras> paint(
    const report::ReportDocument &report, QIODevice &out, const PdfOptions &options, const Progress *progress)
{
    QPdfWriter writer(&out);
    prepare(writer, report.metadata, options);
    const QSizeF size = writer.pageLayout().fullRectPixels(resolution).size();
    const Typesetter setter(&writer, resolution / 72.0);
    const int pages = countPages(report, setter, size, writer);
    QPainter painter(&writer);
    PageFlow flow(report.metadata, setter, size, writer, &painter, pages, progress);
    paintReport(flow, report);
    painter.end();
    if (flow.stopped() || (progress && progress->isCancelled()))
        return std::nullopt;
    return PdfExtras { .places = flow.places(),
        .pageHeight = size.height() * 72 / resolution,
        .language = report.metadata.language,
        .created = report.metadata.created };
}

} // namespace

PdfOptions PdfOptions::forLocale()
{
    // The countries of North and Central America and a few more print on Letter (CLDR paper size US-Letter).
    static const QList<QLocale::Territory> letter {
        QLocale::UnitedStates,
        QLocale::Canada,
        QLocale::Mexico,
        QLocale::PuertoRico,
        QLocale::Chile,
        QLocale::Colombia,
        QLocale::CostaRica,
        QLocale::ElSalvador,
        QLocale::Guatemala,
        QLocale::Nicaragua,
        QLocale::Panama,
        QLocale::Venezuela,
        QLocale::Philippines,
    };
    return { letter.contains(QLocale().territory()) ? PageSize::Letter : PageSize::A4 };
}

Result<void> writePdf(const report::ReportDocument &report, const QString &path, const PdfOptions &options,
    const Progress *progress)
{
    // Painted beside its goal, so that half a file never stands under the name people asked for.
    QTemporaryFile painted(QFileInfo(path).absolutePath() + QStringLiteral("/.report-XXXXXX"));
    QSaveFile target(path);
    if (!painted.open() || !target.open(QIODevice::WriteOnly))
        return { ErrorCode::WriteFailed, { path },
            painted.isOpen() ? target.errorString() : painted.errorString() };

    const auto extras = paint(report, painted, options, progress);
    if (!extras)
        return ErrorCode::Cancelled;

    if (!painted.flush() || !copyWithExtras(painted, target, *extras) || !target.commit())
        return { ErrorCode::WriteFailed, { path }, target.errorString() };
    return {};
}

} // namespace ck::render
