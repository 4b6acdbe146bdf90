// Public holidays as rules: fixed days, days around Easter, weekdays of a month, and single decreed days.
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace ck::law
{

// Western Easter Sunday (Meeus, Astronomical Algorithms, chapter 8); Gregorian years.
QDate easterSunday(int year);

enum class HolidayShift {
    None,
    NextFreeWeekday, // United Kingdom: a holiday on a weekend is kept on the next weekday that is none
    NearestWeekday, // United States: Saturday to Friday, Sunday to Monday
    SundayToMonday,
    WeekendToMonday,
    SundayToSaturday,
};

struct HolidayRule {
    enum class Kind { Fixed, Easter, NthWeekday, OnOrAfter, OnOrBefore, Range, Days };
    Kind kind = Kind::Fixed;
    QString name = {};
    int month = 1, day = 1; // Fixed, OnOrAfter, OnOrBefore, first day of a Range
    int endMonth = 1, endDay = 1; // last day of a Range, in the next year where it lies before the first
    int offset = 0; // days from Easter Sunday; days added to an NthWeekday
    int weekday = 1; // Qt::DayOfWeek
    int nth = 1; // -1: the last
    HolidayShift shift = HolidayShift::None;
    int fromYear = 0, toYear = 9999;
    std::vector<int> except = {};
    std::vector<QDate> days = {};
};

struct Holiday {
    QDate day = {};
    int rule = 0; // index into the rules
};

// Everything that falls into `year` by its nominal day; a shifted day may lie in the neighbouring year.
std::vector<Holiday> holidaysOf(const std::vector<HolidayRule> &rules, int year);

// The "holidays" array of a calendar file that has passed its schema. Errors: BadPack for a date that is
// none.
Result<std::vector<HolidayRule>> holidayRules(const QJsonObject &calendar, const QString &resource);

} // namespace ck::law
