#include "wording/Labels.h"

#include "wording/Text.h"

#include <QRegularExpression>

namespace ck::inline wording
{

QString label(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Hours:
        return translate("ck", "hours");
    case TimeUnit::Days:
        return translate("ck", "days");
    case TimeUnit::BusinessDays:
        return translate("ck", "working days");
    case TimeUnit::Weeks:
        return translate("ck", "weeks");
    case TimeUnit::Months:
        return translate("ck", "months");
    case TimeUnit::Years:
        return translate("ck", "years");
    }
    return {};
}

QString label(Period period)
{
    switch (period.unit) {
    case TimeUnit::Hours:
        return translate("ck", "%n hour(s)", nullptr, period.amount);
    case TimeUnit::Days:
        return translate("ck", "%n day(s)", nullptr, period.amount);
    case TimeUnit::BusinessDays:
        return translate("ck", "%n working day(s)", nullptr, period.amount);
    case TimeUnit::Weeks:
        return translate("ck", "%n week(s)", nullptr, period.amount);
    case TimeUnit::Months:
        return translate("ck", "%n month(s)", nullptr, period.amount);
    case TimeUnit::Years:
        return translate("ck", "%n year(s)", nullptr, period.amount);
    }
    return {};
}

// QLocale has a long form with the weekday and a short form in digits, nothing between them: the long form
// loses its weekday here and, for tables, shortens its month.
static QString dayFormat(const QLocale &locale, bool shortMonth)
{
    static const QRegularExpression weekday(QStringLiteral("[\\s,.،]*d{3,4}(?!d)[\\s,.،]*"));
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(weekday, QStringLiteral(" "));
    if (shortMonth)
        format.replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
    return format.trimmed();
}

QString dayText(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayFormat(locale, true)) : QStringLiteral("–");
}

QString longDayText(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayFormat(locale, false)) : QStringLiteral("–");
}

QString instantText(const QDateTime &utc, const QLocale &locale)
{
    if (!utc.isValid())
        return QStringLiteral("–");
    const QDateTime instant = utc.toUTC();
    return filled(translate("ck", "%1, %2 UTC", "day, time"),
        { dayText(instant.date(), locale), instant.time().toString(QStringLiteral("HH:mm")) });
}

} // namespace ck::inline wording
