#include "law/SchedulePeriods.h"

namespace ck::law
{
namespace
{

double days(const QList<RetentionStage> &stages)
{
    double sum = 0;
    for (const RetentionStage &stage : stages)
        sum += stage.period ? approximateDays(*stage.period) : 0;
    return sum;
}

} // namespace

bool hasPeriod(const QList<RetentionStage> &stages)
{
    return std::any_of(
        stages.begin(), stages.end(), [](const RetentionStage &stage) { return stage.period.has_value(); });
}

bool isLonger(const QList<RetentionStage> &schedule, const QList<RetentionStage> &promise)
{
    // A month counts 30.4 days here; half a day of difference is no difference in the words.
    constexpr double tolerance = 0.5;
    return !hasPeriod(schedule) || days(schedule) > days(promise) + tolerance;
}

QString periodWords(const QList<RetentionStage> &stages)
{
    QStringList words;
    for (const RetentionStage &stage : stages)
        if (stage.period)
            words.append(QString::number(stage.period->amount) + u' ' + toCode(stage.period->unit));
    return words.join(QStringLiteral(" + "));
}

} // namespace ck::law
