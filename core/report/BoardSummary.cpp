#include "report/Builders.h"
#include "report/Pieces.h"
#include "report/RequestMetrics.h"
#include "wording/FindingText.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::report
{

namespace
{

constexpr int mostUrgent = 10;

QList<FindingLine> urgentOf(const QList<FindingLine> &findings)
{
    QList<FindingLine> open;
    for (const FindingLine &line : findings)
        if (line.state == FindingState::Open && line.finding.severity != Severity::Info)
            open.append(line);
    std::stable_sort(open.begin(), open.end(),
        [](const FindingLine &a, const FindingLine &b) { return a.finding.severity < b.finding.severity; });
    return open;
}

Table registersTable(const BoardInput &input, const RequestMetrics &metrics, qsizetype overdueEvents)
{
    const auto withoutContract
        = std::count_if(input.processors.begin(), input.processors.end(), [](const Processor &processor) {
              return processor.state == ProcessorState::InUse && processor.contract != ContractState::Signed
                  && processor.contract != ContractState::NotNeeded;
          });
    const auto used = std::count_if(input.processors.begin(), input.processors.end(),
        [](const Processor &processor) { return processor.state == ProcessorState::InUse; });
    const QString onTime = metrics.closed ? filled(translate("ck", "%1 of %2 answered on time"),
                               { number(metrics.onTime), number(metrics.closed) })
                                          : translate("ck", "none answered yet");
    return { .caption = translate("ck", "Registers"),
        .columns
        = { { translate("ck", "Register"), 30, Align::Left }, { translate("ck", "In all"), 15, Align::Right },
            { translate("ck", "What stands out"), 55, Align::Left } },
        .rows = { { .cells = { cell(translate("ck", "Processors")), cell(number(used)),
                        cell(filled(translate("ck", "%1 without a signed agreement"),
                            { number(withoutContract) })) } },
            { .cells
                = { cell(translate("ck", "Requests")), cell(number(input.requests.size())), cell(onTime) } },
            { .cells = { cell(translate("ck", "Disposals")), cell(number(input.events.size())),
                  cell(filled(translate("ck", "%1 overdue"), { number(overdueEvents) })) } } } };
}

} // namespace

ReportDocument boardSummary(const BoardInput &input, const Clock &clock)
{
    ReportDocument report {
        metadataOf(input.frame, translate("ck", "Privacy at a glance"),
            filled(translate("ck", "Summary for the board, as of %1"), { longDayText(clock.today()) }),
            clock),
        {}
    };
    const QList<FindingLine> urgent = urgentOf(input.findings);
    const RequestMetrics metrics = metricsOf(input.requests, clock.today());
    const auto overdue
        = std::count_if(input.events.begin(), input.events.end(), [&](const RetentionEvent &event) {
              return event.state == EventState::Due && event.due.isValid() && event.due < clock.today();
          });
    report.blocks = { KeyFigures { { figure(urgent.size(), translate("ck", "open findings"), Tone::Caution),
                          figure(metrics.open, translate("ck", "open requests")),
                          figure(metrics.overdue, translate("ck", "requests overdue"), Tone::Adverse),
                          figure(overdue, translate("ck", "disposals overdue"), Tone::Adverse) } },
        Heading { 1, translate("ck", "Registers"), QStringLiteral("registers") },
        registersTable(input, metrics, overdue),
        Heading { 1, translate("ck", "What to decide first"), QStringLiteral("findings") } };
    if (urgent.isEmpty()) {
        report.blocks.append(
            Paragraph { runs(translate("ck", "No finding is open."), RunStyle::Favourable) });
        return report;
    }
    Table table { .caption = translate("ck", "Open findings"),
        .columns = { { translate("ck", "Severity"), 14, Align::Left },
            { translate("ck", "Finding"), 62, Align::Left }, { translate("ck", "Source"), 24, Align::Left } },
        .rows = {} };
    for (const FindingLine &line : urgent.mid(0, mostUrgent))
        table.rows.append(
            { .cells = { cell(label(line.finding.severity)),
                  cell(title(line.finding), explanation(line.finding)), cell(line.finding.citation) } });
    report.blocks.append(table);
    return report;
}

} // namespace ck::report
