#include "ui/widgets/Days.h"

#include "wording/Labels.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ck::ui::day
{

namespace
{

QString format(const char *pattern)
{
    return QCoreApplication::translate("ck::ui::Days", pattern, "QLocale date format");
}

} // namespace

QString full(QDate day)
{
    return wording::dayText(day);
}

QString brief(QDate day, QDate today)
{
    static const char *pattern = QT_TRANSLATE_NOOP("ck::ui::Days", "d MMM");
    if (!day.isValid() || day.year() != today.year())
        return full(day);
    return QLocale().toString(day, format(pattern));
}

QString weekday(QDate day)
{
    static const char *pattern = QT_TRANSLATE_NOOP("ck::ui::Days", "ddd d MMM");
    return day.isValid() ? QLocale().toString(day, format(pattern)) : QStringLiteral("–");
}

QString month(QDate day)
{
    static const char *pattern = QT_TRANSLATE_NOOP("ck::ui::Days", "MMMM yyyy");
    return QLocale().toString(day, format(pattern));
}

QString at(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return full(local.date()) + QLatin1Char(' ') + QLocale().toString(local.time(), QStringLiteral("HH:mm"));
}

} // namespace ck::ui::day
