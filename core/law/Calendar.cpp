#include "law/Calendar.h"

namespace ck::law
{
namespace
{

constexpr int firstYear = 2000;
constexpr int lastYear = 2070;

qint64 firstDay()
{
    static const qint64 day = QDate(firstYear, 1, 1).toJulianDay();
    return day;
}

} // namespace

Calendar::Calendar(QString id, QString name, QString confidence, std::vector<HolidayRule> rules, QDate until)
    : m_id(std::move(id))
    , m_name(std::move(name))
    , m_confidence(std::move(confidence))
    , m_rules(std::move(rules))
    , m_until(until)
{
    m_days = QDate(lastYear + 1, 1, 1).toJulianDay() - firstDay();
    m_bits.assign(size_t(m_days + 63) / 64, 0);
    // One year on either side, because a substitute may cross the turn of the year.
    for (int year = firstYear - 1; year <= lastYear + 1; ++year)
        for (const Holiday &holiday : holidaysOf(m_rules, year))
            if (const qint64 at = holiday.day.toJulianDay() - firstDay(); at >= 0 && at < m_days)
                m_bits[size_t(at / 64)] |= quint64(1) << (at % 64);
}

bool Calendar::isHoliday(QDate day) const
{
    if (m_rules.empty())
        return false;
    const qint64 at = day.toJulianDay() - firstDay();
    if (at >= 0 && at < m_days)
        return m_bits[size_t(at / 64)] >> (at % 64) & 1;
    return !holidayName(day).isEmpty();
}

QString Calendar::holidayName(QDate day) const
{
    for (int year = day.year() - 1; year <= day.year() + 1; ++year)
        for (const Holiday &holiday : holidaysOf(m_rules, year))
            if (holiday.day == day)
                return m_rules[size_t(holiday.rule)].name;
    return {};
}

QDate Calendar::workingDayFrom(QDate day, Weekend weekend) const
{
    while (!isWorkingDay(day, weekend))
        day = day.addDays(1);
    return day;
}

QDate Calendar::workingDayUntil(QDate day, Weekend weekend) const
{
    while (!isWorkingDay(day, weekend))
        day = day.addDays(-1);
    return day;
}

QDate Calendar::addBusinessDays(QDate day, int count) const
{
    while (count > 0) {
        day = day.addDays(1);
        count -= isWorkingDay(day);
    }
    return day;
}

QDate Calendar::add(QDate day, Period period) const
{
    return period.unit == TimeUnit::BusinessDays ? addBusinessDays(day, period.amount)
                                                 : addPeriod(day, period);
}

} // namespace ck::law
