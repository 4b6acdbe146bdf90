#include "report/Builders.h"
#include "report/Pieces.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::report
{

static Row rowOf(const RetentionEvent &event, const RetentionRule *rule)
{
    const bool late = event.due.isValid() && event.doneOn > event.due;
    return { .cells = { cell(event.subjectRef, rule ? rule->subject : QString(), RunStyle::Strong),
                 cell(label(event.action), rule ? rule->system : QString()), dayCell(event.triggerDay),
                 dayCell(event.due),
                 late ? cell(dayText(event.doneOn), translate("ck", "late"), RunStyle::Adverse)
                      : dayCell(event.doneOn),
                 cell(event.doneBy, event.note) } };
}

ReportDocument disposalCertificate(const DisposalInput &input, const Clock &clock)
{
    ReportDocument report { metadataOf(input.frame, translate("ck", "Certificate of disposal"),
                                filled(translate("ck", "What was disposed of from %1 to %2"),
                                    { longDayText(input.from), longDayText(input.to) }),
                                clock),
        {} };
    QHash<RuleId, const RetentionRule *> rules;
    for (const RetentionRule &rule : input.rules)
        rules.insert(rule.id, &rule);
    Table table { .caption = translate("ck", "Disposals"),
        .columns
        = { { translate("ck", "Records"), 23, Align::Left }, { translate("ck", "Action"), 14, Align::Left },
            { translate("ck", "Start"), 16, Align::Right }, { translate("ck", "Due"), 16, Align::Right },
            { translate("ck", "Done"), 16, Align::Right }, { translate("ck", "By"), 15, Align::Left } },
        .rows = {} };
    int late = 0;
    for (const RetentionEvent &event : input.events) {
        if (event.state != EventState::Done || event.doneOn < input.from || event.doneOn > input.to)
            continue;
        late += event.due.isValid() && event.doneOn > event.due;
        table.rows.append(rowOf(event, rules.value(event.rule)));
    }
    const auto held = std::count_if(input.holds.begin(), input.holds.end(),
        [&](const LegalHold &hold) { return hold.inForce(input.to); });
    report.blocks = { KeyFigures { { figure(table.rows.size(), translate("ck", "disposals")),
                          figure(late, translate("ck", "after the due day"), Tone::Adverse),
                          figure(held, translate("ck", "legal holds in force"), Tone::Hold) } },
        Heading { 1, translate("ck", "Disposals"), QStringLiteral("disposals") } };
    if (table.rows.isEmpty())
        report.blocks.append(
            Paragraph { runs(translate("ck", "Nothing was disposed of in this time."), RunStyle::Soft) });
    else
        report.blocks.append(table);
    return report;
}

} // namespace ck::report
