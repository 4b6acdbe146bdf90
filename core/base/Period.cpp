#include "base/Period.h"

namespace ck
{

QDate addPeriod(QDate day, Period period)
{
    switch (period.unit) {
    case TimeUnit::Hours:
        return day.addDays((period.amount + 23) / 24);
    case TimeUnit::Days:
        return day.addDays(period.amount);
    case TimeUnit::Weeks:
        return day.addDays(7 * qint64(period.amount));
    case TimeUnit::Months:
        return day.addMonths(period.amount);
    case TimeUnit::Years:
        return day.addYears(period.amount);
    case TimeUnit::BusinessDays:
        break;
    }
    return {};
}

double approximateDays(Period period)
{
    switch (period.unit) {
    case TimeUnit::Hours:
        return period.amount / 24.0;
    case TimeUnit::Days:
        return period.amount;
    case TimeUnit::BusinessDays:
        return period.amount * 7.0 / 5.0;
    case TimeUnit::Weeks:
        return period.amount * 7.0;
    case TimeUnit::Months:
        return period.amount * 365.25 / 12.0;
    case TimeUnit::Years:
        return period.amount * 365.25;
    }
    return 0;
}

} // namespace ck
