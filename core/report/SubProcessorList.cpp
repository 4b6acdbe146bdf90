#include "report/Builders.h"
#include "report/Pieces.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::report
{

namespace
{

QList<Processor> inState(const QList<Processor> &all, ProcessorState state)
{
    QList<Processor> found;
    for (const Processor &processor : all)
        if (processor.state == state)
            found.append(processor);
    std::sort(found.begin(), found.end(),
        [](const Processor &a, const Processor &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return found;
}

Table tableOf(const QList<Processor> &processors, const QString &caption)
{
    Table table { .caption = caption,
        .columns
        = { { translate("ck", "Name"), 24, Align::Left }, { translate("ck", "Purpose"), 30, Align::Left },
            { translate("ck", "Data"), 22, Align::Left }, { translate("ck", "Location"), 24, Align::Left } },
        .rows = {} };
    for (const Processor &processor : processors) {
        const QString purposes = listed(processor.purposes);
        const QString what = processor.service.isEmpty() ? purposes : processor.service;
        const QString legal = processor.legalName == processor.name ? QString() : processor.legalName;
        table.rows.append(
            { .cells = { cell(processor.name, legal, RunStyle::Strong),
                  cell(what, processor.service.isEmpty() ? QString() : purposes),
                  cell(listed(processor.dataCategories)),
                  cell(processor.country.isEmpty() ? QString() : countryText(processor.country),
                      processor.transferTool.isEmpty() ? QString()
                                                       : transferToolText(processor.transferTool)) } });
    }
    return table;
}

} // namespace

ReportDocument subProcessorList(const SubProcessorInput &input, const Clock &clock)
{
    const QDate day = input.updated.isValid() ? input.updated : clock.today();
    ReportDocument report { metadataOf(input.frame, translate("ck", "Sub-processors"),
                                filled(
                                    translate("ck", "Who processes personal data for %1. Last changed on %2"),
                                    { input.frame.organisation, longDayText(day) }),
                                clock),
        {} };
    // A list for the public shows neither the state of our journal nor a mark of confidentiality.
    report.metadata.footerMark.clear();
    report.metadata.confidentiality.clear();
    const QList<Processor> used = inState(input.processors, ProcessorState::InUse);
    const QList<Processor> planned = inState(input.processors, ProcessorState::Planned);
    if (used.isEmpty())
        report.blocks.append(
            Paragraph { runs(translate("ck", "No sub-processor is in use."), RunStyle::Soft) });
    else
        report.blocks.append(tableOf(used, translate("ck", "Sub-processors in use")));
    if (!planned.isEmpty()) {
        report.blocks.append(Heading { 1, translate("ck", "Announced"), QStringLiteral("announced") });
        report.blocks.append(tableOf(planned, translate("ck", "Sub-processors announced")));
    }
    return report;
}

} // namespace ck::report
