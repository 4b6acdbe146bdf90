#include "report/Builders.h"
#include "report/Pieces.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::report
{

namespace
{

// A rule is dated where its stages name a length; otherwise no day follows from it.
bool isDated(const RetentionRule &rule)
{
    return std::any_of(rule.stages.begin(), rule.stages.end(),
        [](const RetentionStage &stage) { return stage.period.has_value(); });
}

bool isHeld(const RetentionRule &rule, const QList<LegalHold> &holds, QDate day)
{
    return std::any_of(holds.begin(), holds.end(), [&](const LegalHold &hold) {
        return hold.inForce(day) && (hold.rules.isEmpty() || hold.rules.contains(rule.id));
    });
}

const Commitment *promiseOf(const RetentionRule &rule, const QList<Commitment> &promises)
{
    for (const Commitment &promise : promises)
        if (!rule.promise.isNull() && promise.id == rule.promise)
            return &promise;
    return nullptr;
}

Runs marksOf(const RetentionRule &rule, bool held)
{
    Runs marks;
    if (held)
        marks += runs(translate("ck", "❚❚ on hold"), RunStyle::Hold);
    if (!rule.active)
        marks += runs((marks.isEmpty() ? QString() : QStringLiteral(" ")) + translate("ck", "not active"),
            RunStyle::Soft);
    if (!isDated(rule))
        marks += runs((marks.isEmpty() ? QString() : QStringLiteral(" ")) + translate("ck", "◆ undated"),
            RunStyle::Caution);
    return marks;
}

Cell keptCell(const RetentionRule &rule)
{
    const QString text = retentionText(RetentionTrigger::None, rule.stages, rule.kind);
    if (!rule.internalTarget)
        return cell(text);
    return cell(
        text, filled(translate("ck", "internal target %1, not promised"), { label(*rule.internalTarget) }));
}

Cell sourceCell(const RetentionRule &rule, const Commitment *promise)
{
    if (promise)
        return quoteCell(promise->evidence.quote,
            filled(translate("ck", "Clause %1"), { promise->clause })
                + (rule.citation.isEmpty() ? QString() : QStringLiteral(" · ") + rule.citation));
    if (!rule.citation.isEmpty())
        return cell(rule.citation);
    return cell(translate("ck", "our own rule, not promised"), {}, RunStyle::Soft);
}

Row rowOf(const RetentionRule &rule, const Commitment *promise, bool held)
{
    const Runs marks = marksOf(rule, held);
    Cell subject = cell(rule.subject, rule.system, RunStyle::Strong);
    return { .cells = { subject, keptCell(rule), cell(label(rule.trigger)), sourceCell(rule, promise),
                 { .runs = marks.isEmpty() ? runs(translate("ck", "active")) : marks,
                     .sub = runs(rule.owner, RunStyle::Soft) } } };
}

} // namespace

ReportDocument retentionSchedule(const ScheduleInput &input, const Clock &clock)
{
    ReportDocument report { metadataOf(input.frame, translate("ck", "Retention schedule"),
                                filled(translate("ck", "What is kept, for how long and why, as of %1"),
                                    { longDayText(clock.today()) }),
                                clock),
        {} };
    Table table { .caption = translate("ck", "Retention rules"),
        .columns = { { translate("ck", "Records"), 20, Align::Left },
            { translate("ck", "Kept"), 22, Align::Left }, { translate("ck", "Starts with"), 14, Align::Left },
            { translate("ck", "Promise or law"), 30, Align::Left },
            { translate("ck", "State"), 14, Align::Left } },
        .rows = {} };
    int promised = 0, undated = 0, held = 0;
    for (const RetentionRule &rule : input.rules) {
        const Commitment *promise = promiseOf(rule, input.promises);
        const bool onHold = isHeld(rule, input.holds, clock.today());
        promised += promise != nullptr;
        undated += !isDated(rule);
        held += onHold;
        table.rows.append(rowOf(rule, promise, onHold));
    }
    report.blocks = { KeyFigures { { figure(input.rules.size(), translate("ck", "retention rules")),
                          figure(promised, translate("ck", "carry out a promise")),
                          figure(undated, translate("ck", "undated"), Tone::Caution),
                          figure(held, translate("ck", "on hold"), Tone::Hold) } },
        Heading { 1, translate("ck", "Rules"), QStringLiteral("rules") } };
    if (table.rows.isEmpty())
        report.blocks.append(
            Paragraph { runs(translate("ck", "No retention rule is recorded."), RunStyle::Soft) });
    else
        report.blocks.append(table);
    if (undated > 0)
        report.blocks.append(Note { runs(translate("ck",
            "Undated rules rest on words without a length. No day is derived from them; an internal target "
            "is shown "
            "where one was set and binds nobody outside.")) });
    return report;
}

} // namespace ck::report
