#include "workflow/Reports.h"

#include "render/PdfWriter.h"
#include "report/Builders.h"
#include "report/HtmlWriter.h"
#include "workflow/ReportInputs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ck::workflow
{
namespace
{

using Document = report::ReportDocument;
using Build = Result<Document> (*)(const Session &, const Clock &, const ReportOptions &);

struct Entry {
    const char *id;
    const char *title;
    Build build;
};

// The one list: a report is a builder and a line here.
const Entry entries[] = {
    { "ropa", QT_TRANSLATE_NOOP("ck", "Record of processing"),
      [](const Session &s, const Clock &c, const ReportOptions &) -> Result<Document> { return report::recordOfProcessing(recordInput(s), c); } },
    { "subprocessors", QT_TRANSLATE_NOOP("ck", "Sub-processor list"),
      [](const Session &s, const Clock &c, const ReportOptions &) -> Result<Document> { return report::subProcessorList(subProcessorInput(s), c); } },
    { "retention", QT_TRANSLATE_NOOP("ck", "Retention schedule"),
      [](const Session &s, const Clock &c, const ReportOptions &) -> Result<Document> { return report::retentionSchedule(scheduleInput(s), c); } },
    { "disposal", QT_TRANSLATE_NOOP("ck", "Disposal certificate"),
      [](const Session &s, const Clock &c, const ReportOptions &) -> Result<Document> { return report::disposalCertificate(disposalInput(s), c); } },
    { "dsar-register", QT_TRANSLATE_NOOP("ck", "DSAR register"),
      [](const Session &s, const Clock &c, const ReportOptions &options) -> Result<Document> {
          return report::requestRegister(registerInput(s, options.withNames), c);
      } },
    { "dsar-case", QT_TRANSLATE_NOOP("ck", "DSAR case file"),
      [](const Session &s, const Clock &c, const ReportOptions &options) -> Result<Document> {
          const auto input = caseInput(s, options.caseNumber, options.withNames);
          return input ? Result(report::caseFile(*input, c)) : input.error();
      } },
    { "change-memo", QT_TRANSLATE_NOOP("ck", "Change memo"),
      [](const Session &s, const Clock &c, const ReportOptions &) -> Result<Document> {
          const auto input = changeMemoInput(s);
          return input ? Result(report::changeMemo(*input, c)) : input.error();
      } },
    { "gap", QT_TRANSLATE_NOOP("ck", "Gap report"),
      [](const Session &s, const Clock &c, const ReportOptions &) -> Result<Document> { return report::gapReport(gapInput(s), c); } },
    { "board", QT_TRANSLATE_NOOP("ck", "Board summary"),
      [](const Session &s, const Clock &c, const ReportOptions &) -> Result<Document> { return report::boardSummary(boardInput(s), c); } },
    { "journal", QT_TRANSLATE_NOOP("ck", "Journal"),
      [](const Session &s, const Clock &c, const ReportOptions &) -> Result<Document> { return report::journalReport(journalInput(s), c); } },
};

Result<void> write(const report::ReportDocument &document, const QString &file, const Progress *progress)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"pdf")
        return render::writePdf(document, file, render::PdfOptions::forLocale(), progress);
    if (ending == u"html" || ending == u"htm")
        return report::writeHtml(document, file);
    if (ending == u"docx")
        return Error { ErrorCode::NotYet, { QStringLiteral("report --out .docx") } };
    return Error { ErrorCode::UnsupportedFormat, { QFileInfo(file).fileName(), ending } };
}

} // namespace

QList<ReportKind> reportKinds()
{
    QList<ReportKind> kinds;
    for (const Entry &entry : entries) {
        const QString id = QLatin1StringView(entry.id);
        kinds.append({ id, QCoreApplication::translate("ck", entry.title), id == u"dsar-case" });
    }
    return kinds;
}

Result<ReportWriter> prepareReport(const Session &session, const QString &kind, const ReportOptions &options)
{
    if (options.withNames && session.vault() == VaultState::Locked)
        return Error { ErrorCode::KeyNeeded };
    for (const Entry &entry : entries) {
        if (kind != QLatin1StringView(entry.id))
            continue;
        auto document = entry.build(session, *session.environment().clock, options);
        if (!document)
            return document.error();
        return ReportWriter([built = std::move(*document)](const QString &file, const Progress *progress) {
            return write(built, file, progress);
        });
    }
    return Error { ErrorCode::NotFound, { kind } };
}

Result<void> exportReport(const Session &session, const QString &kind, const QString &file, const ReportOptions &options)
{
    const auto writer = prepareReport(session, kind, options);
    return writer ? (*writer)(file, nullptr) : Result<void>(writer.error());
}

Result<void> exportChangeMemo(const Compilation &oldSide, const Compilation &newSide, const PolicyDiff &diff, const QString &file)
{
    const SystemClock clock;
    const report::ChangeMemoInput input { .frame = { .organisation = newSide.meta(MetaField::Organisation) },
                                          .policyTitle = newSide.document.title,
                                          .oldLabel = QCoreApplication::translate("ck", "the text in force"),
                                          .newLabel = QCoreApplication::translate("ck", "the new text"),
                                          .oldText = oldSide.document.text,
                                          .newText = newSide.document.text,
                                          .diff = diff };
    return write(report::changeMemo(input, clock), file, nullptr);
}

Result<void> exportGapReport(const Compilation &text, const QList<Finding> &findings, const QString &file)
{
    const SystemClock clock;
    report::GapInput input { .frame = { .organisation = text.meta(MetaField::Organisation) }, .policyTitle = text.document.title };
    for (const Finding &finding : findings)
        input.findings.append({ .finding = finding });
    return write(report::gapReport(input, clock), file, nullptr);
}

} // namespace ck::workflow
