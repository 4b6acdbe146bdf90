#include "report/ReportDocument.h"

#include "report/Pieces.h"
#include "wording/Text.h"

namespace ck::report
{

Table stepsTable(const Steps &steps)
{
    Table table { .caption = translate("ck", "Steps of the computation"),
        .columns
        = { { translate("ck", "Step"), 6, Align::Left }, { translate("ck", "Rule"), 46, Align::Left },
            { translate("ck", "Source"), 32, Align::Left }, { translate("ck", "Day"), 16, Align::Right } },
        .rows = {} };
    int count = 0;
    for (const Step &step : steps.steps) {
        const QString place = step.binding ? QString() : QString::number(++count);
        table.rows.append(
            { .cells = { { runs(place), {} }, cell(step.rule), { runs(step.source), {} }, cell(step.day) },
                .strong = step.binding,
                .anchor = {} });
    }
    return table;
}

QString pageText(int page, int pages)
{
    return filled(translate("ck", "Page %1 of %2"), { number(page), number(pages) });
}

} // namespace ck::report
