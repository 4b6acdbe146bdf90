// One law's answer periods, as the law pack states them.
#pragma once

#include "base/Period.h"
#include "domain/Request.h"
#include "law/Calendar.h"

namespace ck::law
{

struct LegalPeriod {
    Period period = {};
    QStringList words = {}; // amount and unit as DateStep::args, made once
    QString citation = {};
    QString confidence = {}; // verified, secondary, memory, uncertain
};

enum class RuleKind { Response, Acknowledgement, Appeal, Breach };

struct LawRule {
    QString id = {};
    RuleKind kind = RuleKind::Response;
    LegalPeriod base = {};
    // Base and extension together, counted from the start in one addition; empty where no more time is given.
    std::optional<LegalPeriod> extended = {};
    QStringList onlyFor = {}; // codes of rights; empty: all
    QDate validFrom = {};
    QStringList sources = {};
    QString note = {};
};

struct LawRight {
    QString code = {}; // the law's own name: know_access, correct …
    QList<Right> covers = {};
    QString citation = {};
    QString rule = {}; // id of the rule that sets its period; empty where the law sets none
    QString regime = {}; // another regime that governs it; usually empty
};

enum class PauseEffect {
    Suspend, // days from asking until the day before the answer do not count
    ExcludeInclusive, // both days included do not count
    Restart, // the period begins again on the day of the answer
};

struct PauseRule {
    PauseKind kind = PauseKind::Identity;
    PauseEffect effect = PauseEffect::Suspend;
    QString citation = {};
    QString confidence = {};
    QStringList onlyFor = {}; // codes of rights; empty: all
};

struct RollRule {
    bool nextWorkingDay = false;
    Weekend weekend = SaturdayAndSunday;
    QString citation = {};
    QString confidence = {};
};

struct Regime {
    QString id = {}; // "EU-GDPR"
    QString jurisdiction = {};
    QString name = {};
    QString law = {};
    QDate validFrom = {};
    QString confidence = {};
    QStringList sources = {};
    QString defaultCalendar = {};
    RollRule roll = {};
    QList<LawRule> rules = {};
    QList<PauseRule> pauses = {};
    QList<LawRight> rights = {};
    QString noPauseNote = {}; // why nothing stops the clock; citation-like words of the pack

    const LawRule *rule(QStringView id) const;
    const LawRule *acknowledgement(const QString &right) const;
    const PauseRule *pause(PauseKind kind, const QString &right) const;
};

} // namespace ck::law

namespace ck
{

template <>
struct EnumCodes<law::RuleKind> {
    static constexpr EnumCode<law::RuleKind> entries[]
        = { { law::RuleKind::Response, "response" }, { law::RuleKind::Acknowledgement, "acknowledgement" },
              { law::RuleKind::Appeal, "appeal" }, { law::RuleKind::Breach, "breach" } };
};
template <>
struct EnumCodes<law::PauseEffect> {
    static constexpr EnumCode<law::PauseEffect> entries[] = { { law::PauseEffect::Suspend, "suspend" },
        { law::PauseEffect::ExcludeInclusive, "exclude_inclusive" },
        { law::PauseEffect::Restart, "restart" } };
};

} // namespace ck
