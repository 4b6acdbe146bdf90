#include "law/Holidays.h"

#include "law/PackFile.h"

#include <QJsonArray>

namespace ck::law
{
namespace
{

int weekdayOf(const QString &name)
{
    static const QStringList names { QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun") };
    return int(names.indexOf(name)) + 1;
}

HolidayShift shiftOf(const QString &name)
{
    static const QHash<QString, HolidayShift> shifts {
        { QStringLiteral("next_free_weekday"), HolidayShift::NextFreeWeekday },
        { QStringLiteral("nearest_weekday"), HolidayShift::NearestWeekday },
        { QStringLiteral("sunday_to_monday"), HolidayShift::SundayToMonday },
        { QStringLiteral("weekend_to_monday"), HolidayShift::WeekendToMonday },
        { QStringLiteral("sunday_to_saturday"), HolidayShift::SundayToSaturday },
    };
    return shifts.value(name, HolidayShift::None);
}

bool readMonthDay(const QString &text, int &month, int &day)
{
    month = text.left(2).toInt();
    day = text.mid(3).toInt();
    return text.size() == 5 && QDate::isValid(2024, month, day);
}

bool readPlace(const QJsonObject &json, HolidayRule &rule)
{
    using Kind = HolidayRule::Kind;
    rule.weekday = weekdayOf(json.value(u"weekday").toString());
    if (json.contains(u"easter")) {
        rule.kind = Kind::Easter;
        rule.offset = json.value(u"easter").toInt();
        return true;
    }
    if (json.contains(u"nth")) {
        rule.kind = Kind::NthWeekday;
        rule.nth = json.value(u"nth").toInt();
        rule.month = json.value(u"month").toInt();
        rule.offset = json.value(u"plus_days").toInt();
        return rule.weekday > 0 && rule.month >= 1 && rule.month <= 12;
    }
    if (json.contains(u"range")) {
        rule.kind = Kind::Range;
        const QStringList ends = strings(json.value(u"range"));
        return ends.size() == 2 && readMonthDay(ends[0], rule.month, rule.day)
            && readMonthDay(ends[1], rule.endMonth, rule.endDay);
    }
    if (json.contains(u"days")) {
        rule.kind = Kind::Days;
        for (const QString &text : strings(json.value(u"days")))
            rule.days.push_back(QDate::fromString(text, Qt::ISODate));
        return std::all_of(rule.days.begin(), rule.days.end(), [](QDate day) { return day.isValid(); });
    }
    for (const auto &[key, kind] :
        { std::pair("on_or_after", Kind::OnOrAfter), std::pair("on_or_before", Kind::OnOrBefore) })
        if (const QString text = json.value(QLatin1StringView(key)).toString(); !text.isEmpty()) {
            rule.kind = kind;
            return rule.weekday > 0 && readMonthDay(text, rule.month, rule.day);
        }
    return readMonthDay(json.value(u"on").toString(), rule.month, rule.day);
}

} // namespace

Result<std::vector<HolidayRule>> holidayRules(const QJsonObject &calendar, const QString &resource)
{
    std::vector<HolidayRule> rules;
    for (const QJsonValue &value : calendar.value(u"holidays").toArray()) {
        const QJsonObject json = value.toObject();
        HolidayRule rule;
        rule.name = json.value(u"name").toString();
        if (!readPlace(json, rule))
            return badPack(resource, QStringLiteral("no such day: ") + rule.name);
        rule.shift = shiftOf(json.value(u"shift").toString());
        rule.fromYear = json.value(u"from_year").toInt(0);
        rule.toYear = json.value(u"to_year").toInt(9999);
        for (const QJsonValue &year : json.value(u"except").toArray())
            rule.except.push_back(year.toInt());
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace ck::law
