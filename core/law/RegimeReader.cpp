#include "law/RegimeReader.h"

#include "law/PackFile.h"

#include <QJsonArray>

namespace ck::law
{
namespace
{

QString text(const QJsonObject &json, QStringView key)
{
    return json.value(key).toString();
}

LegalPeriod readPeriod(const QJsonObject &json, int already = 0)
{
    const int amount = already + json.value(u"amount").toInt();
    const QString unit = text(json, u"unit");
    return { { amount, fromCode<TimeUnit>(unit).value_or(TimeUnit::Days) }, { QString::number(amount), unit },
        text(json, u"citation"), text(json, u"confidence") };
}

LawRule readRule(const QJsonObject &json, const Regime &regime)
{
    LawRule rule;
    rule.id = text(json, u"id");
    rule.kind = fromCode<RuleKind>(text(json, u"kind")).value_or(RuleKind::Response);
    rule.base = readPeriod(json);
    if (json.contains(u"extension"))
        rule.extended = readPeriod(json.value(u"extension").toObject(), rule.base.period.amount);
    rule.onlyFor = strings(json.value(u"for"));
    rule.validFrom = QDate::fromString(text(json, u"valid_from"), Qt::ISODate);
    // A rule without own sources rests on those of its pack.
    rule.sources = json.contains(u"sources") ? strings(json.value(u"sources")) : regime.sources;
    rule.note = text(json, u"note");
    return rule;
}

PauseRule readPause(const QJsonObject &json)
{
    return { fromCode<PauseKind>(text(json, u"kind")).value_or(PauseKind::Identity),
        fromCode<PauseEffect>(text(json, u"effect")).value_or(PauseEffect::Suspend), text(json, u"citation"),
        text(json, u"confidence"), strings(json.value(u"for")) };
}

LawRight readRight(const QJsonObject &json)
{
    LawRight right { text(json, u"code"), {}, text(json, u"citation"), text(json, u"rule"),
        text(json, u"regime") };
    for (const QString &code : strings(json.value(u"covers")))
        if (const auto covered = fromCode<Right>(code))
            right.covers.append(*covered);
    return right;
}

RollRule readRoll(const QJsonObject &json)
{
    RollRule roll;
    roll.nextWorkingDay = text(json, u"rule") == QLatin1StringView("next_working_day");
    const QStringList days = strings(json.value(u"weekend"));
    roll.weekend = Weekend((days.contains(QLatin1StringView("sat")) ? 1U << Qt::Saturday : 0U)
        | (days.contains(QLatin1StringView("sun")) ? 1U << Qt::Sunday : 0U));
    roll.citation = text(json, u"citation");
    roll.confidence = text(json, u"confidence");
    return roll;
}

// What a schema cannot say.
QString inconsistency(const Regime &regime)
{
    if (!regime.validFrom.isValid())
        return QStringLiteral("valid_from is no date");
    for (const LawRule &rule : regime.rules) {
        if (!rule.validFrom.isValid())
            return rule.id + QStringLiteral(": valid_from is no date");
        if (rule.extended && rule.extended->period.unit != rule.base.period.unit)
            return rule.id + QStringLiteral(": the extension has another unit");
    }
    for (const LawRight &right : regime.rights)
        if (!right.rule.isEmpty() && !regime.rule(right.rule))
            return right.code + QStringLiteral(": no rule ") + right.rule;
    return {};
}

} // namespace

Result<Regime> readRegime(const QJsonObject &pack, const QString &resource)
{
    Regime regime;
    regime.id = text(pack, u"id");
    regime.jurisdiction = text(pack, u"jurisdiction");
    regime.name = text(pack, u"name");
    regime.law = text(pack, u"law");
    regime.validFrom = QDate::fromString(text(pack, u"valid_from"), Qt::ISODate);
    regime.confidence = text(pack, u"confidence");
    regime.sources = strings(pack.value(u"sources"));
    regime.defaultCalendar = text(pack, u"default_calendar");
    regime.noPauseNote = text(pack, u"no_pause_note");
    regime.roll = readRoll(pack.value(u"roll").toObject());
    for (const QJsonValue &value : pack.value(u"rules").toArray())
        regime.rules.append(readRule(value.toObject(), regime));
    for (const QJsonValue &value : pack.value(u"pauses").toArray())
        regime.pauses.append(readPause(value.toObject()));
    for (const QJsonValue &value : pack.value(u"rights").toArray())
        regime.rights.append(readRight(value.toObject()));
    if (const QString reason = inconsistency(regime); !reason.isEmpty())
        return badPack(resource, reason);
    return regime;
}

} // namespace ck::law
