#include "report/Builders.h"
#include "report/Pieces.h"
#include "report/RedlineRuns.h"
#include "wording/ChangeText.h"
#include "wording/DeadlineText.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::report
{

namespace
{

constexpr int sentencesInShort = 6;

QList<PolicyChange> materialOf(const PolicyDiff &diff)
{
    QList<PolicyChange> material;
    for (const PolicyChange &change : diff.changes)
        if (change.material)
            material.append(change);
    return material;
}

Run directionRun(Direction direction)
{
    const QString text = mark(direction) + u' ' + label(direction);
    switch (direction) {
    case Direction::Favourable:
        return { .text = text, .style = RunStyle::Favourable };
    case Direction::Adverse:
        return { .text = text, .style = RunStyle::Adverse };
    case Direction::Neutral:
        return { .text = text, .style = RunStyle::Normal };
    }
    return {};
}

QString subtitleOf(const ChangeMemoInput &input, QDate today)
{
    if (input.oldEffective.isValid())
        return filled(translate("ck", "Change memo of %1, comparing %2 (in force since %3) with %4"),
            { longDayText(today), input.oldLabel, longDayText(input.oldEffective), input.newLabel });
    return filled(translate("ck", "Change memo of %1, comparing %2 with %3"),
        { longDayText(today), input.oldLabel, input.newLabel });
}

KeyFigures figuresOf(const ChangeMemoInput &input, const QList<PolicyChange> &material)
{
    const auto adverse = std::count_if(material.begin(), material.end(),
        [](const PolicyChange &change) { return change.direction == Direction::Adverse; });
    const QDate due = input.diff.notice.due;
    const KeyFigure accept = !input.diff.mustReaccept
        ? KeyFigure { translate("ck", "no"), translate("ck", "new acceptance needed"), Tone::Plain }
        : KeyFigure { input.peopleToReaccept ? number(*input.peopleToReaccept) : translate("ck", "all"),
              translate("ck", "people must accept again"), Tone::Plain };
    return { { figure(material.size(), translate("ck", "material change(s)", nullptr, int(material.size()))),
        figure(adverse, translate("ck", "to people’s disadvantage"), Tone::Adverse),
        { due.isValid() ? dayText(due) : QStringLiteral("–"), translate("ck", "earliest day in force"),
            Tone::Plain },
        accept } };
}

QString sentenceOf(const PolicyChange &change)
{
    const QString what = detail(change);
    const QString about = subject(change);
    if (what.isEmpty() && about.isEmpty())
        return reason(change) + u'.';
    const QString both
        = what.isEmpty() || about.isEmpty() ? about + what : about + QStringLiteral(": ") + what;
    return filled(QStringLiteral("%1 (%2)."), { reason(change), both });
}

Runs noticeRuns(const PolicyDiff &diff)
{
    Runs out;
    for (const DateStep &step : diff.notice.steps)
        if (step.code == StepCode::Notice || step.code == StepCode::NoNotice
            || step.code == StepCode::LawNotice)
            out += runs(QStringLiteral(" ") + stepText(step) + u'.');
    if (!diff.statedTooEarly || !diff.notice.due.isValid())
        return out;
    const int days = int(diff.statedEffective.daysTo(diff.notice.due));
    out += runs(QStringLiteral(" ")
        + filled(translate("ck", "The date printed in the new text, %1, is "),
            { longDayText(diff.statedEffective) }));
    out += runs(translate("ck", "%n day(s) too early", nullptr, days), RunStyle::Adverse);
    out += runs(QStringLiteral("."));
    return out;
}

Paragraph inShort(const PolicyDiff &diff, const QList<PolicyChange> &material)
{
    if (material.isEmpty())
        return { runs(
            translate("ck", "Nothing of substance changes: no promise is made, dropped or altered.")) };
    QStringList sentences;
    for (const PolicyChange &change : material.mid(0, sentencesInShort)) {
        const QString text = sentenceOf(change);
        if (!sentences.contains(text))
            sentences.append(text);
    }
    const int more = int(material.size()) - sentencesInShort;
    if (more > 0)
        sentences.append(translate("ck", "%n further change(s): see the table below.", nullptr, more));
    return { runs(sentences.join(u' ')) + noticeRuns(diff) };
}

Table changesTable(const ChangeMemoInput &input, const QList<PolicyChange> &material)
{
    // Clauses without numbers are named by their headings, which need room.
    const bool named = std::any_of(material.begin(), material.end(),
        [](const PolicyChange &change) { return clauseText(change).size() > 8; });
    Table table { .caption = translate("ck", "Material changes"),
        .columns = { { translate("ck", "Clause"), named ? 16.0 : 8.0, Align::Left },
            { translate("ck", "Change"), 25, Align::Left },
            { translate("ck", "Words"), named ? 44.0 : 52.0, Align::Left },
            { translate("ck", "Direction"), 15, Align::Left } },
        .rows = {} };
    for (const PolicyChange &change : material) {
        const Runs words = redlineRuns(change, input.diff, input.oldText, input.newText);
        table.rows.append({ .cells = { cell(clauseText(change)), cell(title(change), detail(change)),
                                words.isEmpty() ? cell(QString()) : Cell { words, {} },
                                { .runs = { directionRun(change.direction) }, .sub = {} } },
            .strong = false,
            .anchor = {} });
    }
    return table;
}

Steps noticeSteps(const Deadline &notice)
{
    Steps steps;
    for (const DateStep &step : notice.steps) {
        if (step.code == StepCode::Binding)
            continue;
        steps.steps.append({ .rule = stepText(step),
            .source = sourceText(step),
            .day = step.day.isValid() ? dayText(step.day) : QString(),
            .binding = false });
    }
    if (notice.due.isValid())
        steps.steps.append({ .rule = translate("ck", "Binding: the latest"),
            .source = {},
            .day = dayText(notice.due),
            .binding = true });
    return steps;
}

// What is not material is counted, not listed: nobody reads two hundred changed commas.
Table otherChanges(const PolicyDiff &diff)
{
    Table table { .caption = translate("ck", "Changes without substance"),
        .columns
        = { { translate("ck", "Kind"), 30, Align::Left }, { translate("ck", "Clauses"), 54, Align::Left },
            { translate("ck", "Number"), 16, Align::Right } },
        .rows = {} };
    for (const auto &entry : EnumCodes<ChangeKind>::entries) {
        QStringList clauses;
        int count = 0;
        for (const PolicyChange &change : diff.changes) {
            if (change.material || change.kind != entry.value)
                continue;
            ++count;
            if (!clauses.contains(clauseText(change)))
                clauses.append(clauseText(change));
        }
        if (count > 0)
            table.rows.append(
                { .cells = { cell(label(entry.value)), cell(elided(clauses.join(QStringLiteral(", ")), 160)),
                      cell(number(count)) },
                    .strong = false,
                    .anchor = {} });
    }
    return table;
}

} // namespace

ReportDocument changeMemo(const ChangeMemoInput &input, const Clock &clock)
{
    const QString heading = filled(translate("ck", "%1: what %2 changes", "policy, version"),
        { input.policyTitle.isEmpty() ? translate("ck", "Privacy policy") : input.policyTitle,
            input.newLabel });
    ReportDocument report { metadataOf(input.frame, heading, subtitleOf(input, clock.today()), clock), {} };
    const QList<PolicyChange> material = materialOf(input.diff);
    report.blocks = { figuresOf(input, material),
        Heading { 1, translate("ck", "In short"), QStringLiteral("short") }, inShort(input.diff, material) };
    if (!material.isEmpty()) {
        report.blocks.append(Heading { 1, translate("ck", "Material changes"), QStringLiteral("changes") });
        report.blocks.append(changesTable(input, material));
    }
    const Steps steps = noticeSteps(input.diff.notice);
    if (!steps.steps.isEmpty()) {
        report.blocks.append(
            Heading { 1, translate("ck", "Earliest day in force"), QStringLiteral("notice") });
        report.blocks.append(steps);
    }
    if (input.diff.governingNotice)
        report.blocks.append(Quote { input.diff.governingNotice->quote.simplified(),
            filled(translate("ck", "Clause %1, version in force"), { input.diff.governingClause }) });
    const Table others = otherChanges(input.diff);
    if (!others.rows.isEmpty()) {
        report.blocks.append(Heading { 1, translate("ck", "Other changes"), QStringLiteral("others") });
        report.blocks.append(others);
    }
    return report;
}

} // namespace ck::report
