#include "report/Builders.h"
#include "report/Pieces.h"
#include "wording/JournalText.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::report
{

ReportDocument journalReport(const JournalInput &input, const Clock &clock)
{
    ReportDocument report {
        metadataOf(input.frame, translate("ck", "Journal"),
            filled(translate("ck", "Who changed what, as of %1"), { longDayText(clock.today()) }), clock),
        {}
    };
    const VerifyReport &proof = input.verification;
    const Run verdict = proof.ok
        ? Run { filled(translate("ck", "✓ The chain of %1 entries holds."), { number(proof.entries) }),
              RunStyle::Favourable, {} }
        : Run { filled(translate("ck", "● The chain does not hold from entry %1 on."),
                    { number(proof.firstBad) }),
              RunStyle::Adverse, {} };
    Table table { .caption = translate("ck", "Entries"),
        .columns
        = { { translate("ck", "Entry"), 9, Align::Right }, { translate("ck", "When"), 24, Align::Left },
            { translate("ck", "Who"), 17, Align::Left }, { translate("ck", "What"), 50, Align::Left } },
        .rows = {} };
    for (const JournalEntry &entry : input.entries)
        table.rows.append(
            { .cells = { cell(number(entry.sequence)), cell(instantText(entry.at)), cell(entry.actor),
                  cell(sentence(entry),
                      entry.undoes > 0 ? filled(translate("ck", "undoes entry %1"), { number(entry.undoes) })
                                       : QString()) } });
    report.blocks
        = { Paragraph { { verdict } }, Heading { 1, translate("ck", "Entries"), QStringLiteral("entries") } };
    if (table.rows.isEmpty())
        report.blocks.append(Paragraph { runs(translate("ck", "The journal is empty."), RunStyle::Soft) });
    else
        report.blocks.append(table);
    return report;
}

} // namespace ck::report
