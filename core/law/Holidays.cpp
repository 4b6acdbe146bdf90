#include "law/Holidays.h"

namespace ck::law
{
namespace
{

QDate nthWeekday(int year, const HolidayRule &rule)
{
    if (rule.nth < 0) {
        const QDate last(year, rule.month, QDate(year, rule.month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - rule.weekday + 7) % 7) + rule.offset);
    }
    const QDate first(year, rule.month, 1);
    return first.addDays((rule.weekday - first.dayOfWeek() + 7) % 7 + 7 * (rule.nth - 1) + rule.offset);
}

bool applies(const HolidayRule &rule, int year)
{
    return year >= rule.fromYear && year <= rule.toYear
        && std::find(rule.except.begin(), rule.except.end(), year) == rule.except.end();
}

void append(const HolidayRule &rule, int index, int year, std::vector<Holiday> &found)
{
    switch (rule.kind) {
    case HolidayRule::Kind::Fixed:
        found.push_back({ QDate(year, rule.month, rule.day), index });
        return;
    case HolidayRule::Kind::Easter:
        found.push_back({ easterSunday(year).addDays(rule.offset), index });
        return;
    case HolidayRule::Kind::NthWeekday:
        found.push_back({ nthWeekday(year, rule), index });
        return;
    case HolidayRule::Kind::OnOrAfter: {
        const QDate from(year, rule.month, rule.day);
        found.push_back({ from.addDays((rule.weekday - from.dayOfWeek() + 7) % 7), index });
        return;
    }
    case HolidayRule::Kind::OnOrBefore: {
        const QDate until(year, rule.month, rule.day);
        found.push_back({ until.addDays(-((until.dayOfWeek() - rule.weekday + 7) % 7)), index });
        return;
    }
    case HolidayRule::Kind::Range: {
        QDate last(year, rule.endMonth, rule.endDay);
        const QDate first(year, rule.month, rule.day);
        if (last < first)
            last = last.addYears(1);
        for (QDate day = first; day <= last; day = day.addDays(1))
            found.push_back({ day, index });
        return;
    }
    case HolidayRule::Kind::Days:
        for (const QDate day : rule.days)
            if (day.year() == year)
                found.push_back({ day, index });
        return;
    }
}

bool isTaken(const std::vector<Holiday> &found, QDate day)
{
    return day.dayOfWeek() > Qt::Friday
        || std::any_of(
            found.begin(), found.end(), [day](const Holiday &holiday) { return holiday.day == day; });
}

QDate shifted(QDate day, HolidayShift shift, const std::vector<Holiday> &found)
{
    const bool saturday = day.dayOfWeek() == Qt::Saturday;
    const bool sunday = day.dayOfWeek() == Qt::Sunday;
    switch (shift) {
    case HolidayShift::None:
        return day;
    case HolidayShift::NextFreeWeekday:
        if (saturday || sunday)
            while (isTaken(found, day))
                day = day.addDays(1);
        return day;
    case HolidayShift::NearestWeekday:
        return day.addDays(saturday ? -1 : sunday ? 1 : 0);
    case HolidayShift::SundayToMonday:
        return day.addDays(sunday ? 1 : 0);
    case HolidayShift::WeekendToMonday:
        return day.addDays(saturday ? 2 : sunday ? 1 : 0);
    case HolidayShift::SundayToSaturday:
        return day.addDays(sunday ? -1 : 0);
    }
    return day;
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

std::vector<Holiday> holidaysOf(const std::vector<HolidayRule> &rules, int year)
{
    std::vector<Holiday> found;
    for (int i = 0; i < int(rules.size()); ++i)
        if (applies(rules[size_t(i)], year))
            append(rules[size_t(i)], i, year, found);
    // The nominal days stay, so that a substitute never lands on another holiday.
    const size_t nominal = found.size();
    for (size_t i = 0; i < nominal; ++i)
        if (const QDate day = shifted(found[i].day, rules[size_t(found[i].rule)].shift, found);
            day != found[i].day)
            found.push_back({ day, found[i].rule });
    return found;
}

} // namespace ck::law
