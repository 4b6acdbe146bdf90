// Working days of one place. Days inside the prepared years are looked up in a bitmap; others are worked out.
#pragma once

#include "base/Period.h"
#include "law/Holidays.h"

namespace ck::law
{

// Which weekdays do not count, as bits 1 << Qt::DayOfWeek.
using Weekend = quint8;
inline constexpr Weekend SaturdayAndSunday = (1U << Qt::Saturday) | (1U << Qt::Sunday);

class Calendar
{
public:
    Calendar() = default;
    Calendar(QString id, QString name, QString confidence, std::vector<HolidayRule> rules, QDate until);

    const QString &id() const { return m_id; }
    const QString &name() const { return m_name; }
    const QString &confidence() const { return m_confidence; }
    // Last day for which decreed days are known; invalid where rules alone give every year.
    QDate until() const { return m_until; }

    bool isHoliday(QDate day) const;
    QString holidayName(QDate day) const; // empty where the day is no holiday
    bool isWorkingDay(QDate day, Weekend weekend = SaturdayAndSunday) const
    {
        return !(weekend >> day.dayOfWeek() & 1) && !isHoliday(day);
    }
    QDate workingDayFrom(QDate day, Weekend weekend = SaturdayAndSunday) const; // the day itself or the next
    QDate workingDayUntil(
        QDate day, Weekend weekend = SaturdayAndSunday) const; // the day itself or the last before
    // The event day is not counted. Precondition: count >= 0.
    QDate addBusinessDays(QDate day, int count) const;
    // day + period with every unit, business days of this calendar included.
    QDate add(QDate day, Period period) const;

private:
    QString m_id;
    QString m_name;
    QString m_confidence;
    std::vector<HolidayRule> m_rules;
    QDate m_until;
    qint64 m_days = 0;
    std::vector<quint64> m_bits; // one per day from the first of January of the first prepared year
};

} // namespace ck::law
