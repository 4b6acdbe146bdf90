#include "report/Builders.h"
#include "report/Pieces.h"
#include "wording/DeadlineText.h"
#include "wording/FindingText.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::report
{

namespace
{

bool isOpen(const FindingLine &line)
{
    return line.state == FindingState::Open;
}

QString headingOf(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return translate("ck", "■ High");
    case Severity::Medium:
        return translate("ck", "▲ Medium");
    case Severity::Low:
        return translate("ck", "Low");
    case Severity::Info:
        return translate("ck", "For information");
    }
    return {};
}

// The end the finding starts from: the words of the text, the record, or that the text is silent.
Cell foundCell(const FindingLine &line)
{
    const Finding &finding = line.finding;
    if (finding.evidence) {
        Cell words
            = quoteCell(finding.evidence->quote, filled(translate("ck", "Clause %1"), { finding.clause }));
        if (finding.against)
            words.runs += runs(QStringLiteral(" — ") + elided(finding.against->quote, 200), RunStyle::Quote);
        return words;
    }
    if (!line.recordName.isEmpty())
        return cell(line.recordName);
    return cell(translate("ck", "the text says nothing"), {}, RunStyle::Soft);
}

// The end it is held against: the law, or the record where a promise is.
Cell againstCell(const FindingLine &line)
{
    const Finding &finding = line.finding;
    if (finding.evidence && !line.recordName.isEmpty())
        return cell(line.recordName, finding.citation);
    return cell(finding.citation, confidenceText(finding.confidence));
}

Cell stateCell(const FindingLine &line)
{
    return cell(label(line.state), line.owner.isEmpty() ? line.note : line.owner);
}

Table tableOf(const QList<FindingLine> &findings, Severity severity)
{
    Table table { .caption = headingOf(severity),
        .columns = { { translate("ck", "Finding"), 36, Align::Left },
            { translate("ck", "What is there"), 30, Align::Left },
            { translate("ck", "Against"), 22, Align::Left }, { translate("ck", "State"), 12, Align::Left } },
        .rows = {} };
    for (const FindingLine &line : findings)
        if (line.finding.severity == severity)
            table.rows.append(
                { .cells = { cell(title(line.finding), explanation(line.finding), RunStyle::Strong),
                      foundCell(line), againstCell(line), stateCell(line) },
                    .strong = false,
                    .anchor = {} });
    return table;
}

qsizetype openOf(const QList<FindingLine> &findings, Severity severity)
{
    return std::count_if(findings.begin(), findings.end(),
        [severity](const FindingLine &line) { return isOpen(line) && line.finding.severity == severity; });
}

Table edgesTable(const QList<FindingLine> &findings)
{
    Table table { .caption = translate("ck", "Findings by kind"),
        .columns = { { translate("ck", "Between"), 52, Align::Left },
            { translate("ck", "High"), 12, Align::Right }, { translate("ck", "Medium"), 12, Align::Right },
            { translate("ck", "Low"), 12, Align::Right }, { translate("ck", "Open"), 12, Align::Right } },
        .rows = {} };
    for (const auto &entry : EnumCodes<Edge>::entries) {
        QList<FindingLine> own;
        for (const FindingLine &line : findings)
            if (line.finding.edge == entry.value && isOpen(line))
                own.append(line);
        if (!own.isEmpty())
            table.rows.append(
                { .cells = { cell(label(entry.value)), cell(number(openOf(own, Severity::High))),
                      cell(number(openOf(own, Severity::Medium))), cell(number(openOf(own, Severity::Low))),
                      cell(number(own.size())) },
                    .strong = false,
                    .anchor = {} });
    }
    return table;
}

} // namespace

ReportDocument gapReport(const GapInput &input, const Clock &clock)
{
    const QString about = input.policyTitle.isEmpty() ? input.frame.organisation : input.policyTitle;
    ReportDocument report { metadataOf(input.frame, translate("ck", "Gap report"),
                                filled(
                                    translate("ck", "Where promise, practice and law differ: %1, as of %2"),
                                    { about, longDayText(clock.today()) }),
                                clock),
        {} };
    const QList<FindingLine> &all = input.findings;
    report.blocks = { KeyFigures { { figure(openOf(all, Severity::High), translate("ck", "high, open"),
                                         Tone::Adverse),
        figure(openOf(all, Severity::Medium), translate("ck", "medium, open"), Tone::Caution),
        figure(openOf(all, Severity::Low), translate("ck", "low, open")),
        figure(std::count_if(all.begin(), all.end(), [](const FindingLine &line) { return !isOpen(line); }),
            translate("ck", "settled"), Tone::Favourable) } } };
    const Table edges = edgesTable(all);
    if (edges.rows.isEmpty())
        report.blocks.append(
            Paragraph { runs(translate("ck", "No finding is open."), RunStyle::Favourable) });
    else
        report.blocks += { Heading { 1, translate("ck", "In short"), QStringLiteral("short") }, edges };
    for (const auto &entry : EnumCodes<Severity>::entries) {
        const Table table = tableOf(all, entry.value);
        if (table.rows.isEmpty())
            continue;
        report.blocks.append(
            Heading { 1, headingOf(entry.value), QStringLiteral("severity-") + toCode(entry.value) });
        report.blocks.append(table);
    }
    report.blocks.append(Note { runs(translate("ck",
        "Findings are computed from the text, the registers and the rule packs named by their citations. "
        "They are working references for reviewers, not legal advice.")) });
    return report;
}

} // namespace ck::report
