#include "diff/Notice.h"

#include "diff/Readable.h"

namespace ck::diff
{
namespace
{

const Commitment *promisedNotice(const Compilation &side)
{
    const Commitment *first = nullptr;
    for (const Commitment &commitment : side.commitments) {
        const auto *notice = commitment.as<ChangeNotice>();
        if (!notice || !counts(commitment))
            continue;
        if (notice->period)
            return &commitment;
        if (!first)
            first = &commitment;
    }
    return first;
}

QDate dateOf(const Compilation &side, MetaField field)
{
    for (const Commitment &commitment : side.commitments)
        if (const auto *fact = commitment.as<MetaFact>(); fact && fact->field == field && counts(commitment))
            return QDate::fromString(fact->value, Qt::ISODate);
    return {};
}

bool datesAtTop(const Commitment *notice)
{
    return notice && notice->as<ChangeNotice>()->channels.contains(QStringLiteral("date_at_top"));
}

// A day left as it was belongs to the old text. "Last updated" says when a text was written. It states the
// day of effect only where the policy itself announces its changes by the date at the top.
QDate statedDay(const Compilation &oldSide, const Compilation &newSide)
{
    const QDate effective = dateOf(newSide, MetaField::EffectiveDate);
    if (effective.isValid() && effective != dateOf(oldSide, MetaField::EffectiveDate))
        return effective;
    const bool top = datesAtTop(promisedNotice(oldSide)) || datesAtTop(promisedNotice(newSide));
    const QDate updated = dateOf(newSide, MetaField::LastUpdated);
    return top && updated != dateOf(oldSide, MetaField::LastUpdated) ? updated : QDate();
}

QDate addNotice(QDate day, Period period)
{
    if (period.unit != TimeUnit::BusinessDays)
        return addPeriod(day, period);
    for (int left = period.amount; left > 0;) {
        day = day.addDays(1);
        left -= day.dayOfWeek() <= Qt::Friday;
    }
    return day;
}

} // namespace

void judgeNotice(const Compilation &oldSide, const Compilation &newSide, QDate published, PolicyDiff &diff)
{
    const Commitment *promise = promisedNotice(oldSide);
    const ChangeNotice *notice = promise ? promise->as<ChangeNotice>() : nullptr;
    if (promise) {
        diff.governingClause = promise->clause;
        if (!promise->evidence.quote.isEmpty())
            diff.governingNotice = promise->evidence;
    }
    diff.mustReaccept = diff.anyMaterial && notice && notice->reaccept == Reaccept::Yes;
    diff.statedEffective = statedDay(oldSide, newSide);
    if (!published.isValid())
        return;

    QDate day = published;
    QList<DateStep> steps { { .code = StepCode::Published, .day = day } };
    if (diff.anyMaterial && notice && notice->period) {
        day = addNotice(published, *notice->period);
        steps.append({ .code = StepCode::Notice,
            .args
            = { promise->clause, QString::number(notice->period->amount), toCode(notice->period->unit) },
            .day = day,
            .evidence = diff.governingNotice });
    } else if (diff.anyMaterial) {
        steps.append({ .code = StepCode::NoNotice, .day = day, .evidence = diff.governingNotice });
    }
    if (diff.statedEffective.isValid())
        steps.append({ .code = StepCode::Stated, .day = diff.statedEffective });
    const bool promised = steps.size() > 1 && steps[1].code == StepCode::Notice;
    if (promised)
        steps.append({ .code = StepCode::Binding,
            .args = { QStringLiteral("promise") },
            .day = day,
            .binding = true });
    else
        steps.first().binding = true;
    diff.notice.due = day;
    diff.notice.promisedBy = promised ? day : QDate();
    diff.notice.promiseBinds = promised;
    diff.notice.steps = steps;
    diff.statedTooEarly = diff.statedEffective.isValid() && diff.statedEffective < day;
}

} // namespace ck::diff
