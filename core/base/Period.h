// A length of time as policies and statutes write it: an amount and a unit, never a number of seconds.
#pragma once

#include "base/EnumCode.h"

#include <QDate>
#include <QString>
#include <optional>

namespace ck
{

enum class TimeUnit { Hours, Days, BusinessDays, Weeks, Months, Years };

struct Period {
    int amount = 0;
    TimeUnit unit = TimeUnit::Days;

    bool operator==(const Period &) const = default;
};

// Adds a period to a civil day. Months and years keep the day of the month, else end on the last day of
// that month (2028-02-29 + 12 months = 2029-02-28); the event day itself is not counted.
// Hours are rounded up to whole days; business days need a calendar and are refused here (invalid date).
QDate addPeriod(QDate day, Period period);

// Rough length in days, for ordering and comparing promises only, never for a due date.
double approximateDays(Period period);

template <>
struct EnumCodes<TimeUnit> {
    static constexpr EnumCode<TimeUnit> entries[] = {
        { TimeUnit::Hours, "hours" }, { TimeUnit::Days, "days" }, { TimeUnit::BusinessDays, "business_days" },
        { TimeUnit::Weeks, "weeks" }, { TimeUnit::Months, "months" }, { TimeUnit::Years, "years" },
    };
};

} // namespace ck
