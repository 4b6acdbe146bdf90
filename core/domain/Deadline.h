// A computed date that can explain itself, step by step with citations.
#pragma once

#include "base/Period.h"
#include "domain/Commitment.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace ck
{

// What a step did. The sentence is made by wording/DeadlineText.h from code and args.
enum class StepCode {
    Received, // args: none
    Restarted, // args: why (identity, fee)
    AddPeriod, // args: amount, unit
    AddPause, // args: days, kind
    Roll, // args: weekday or holiday name, calendar
    Extend, // args: amount, unit: total from the start
    Promise, // args: clause label, amount, unit: the policy's own promise, never moved
    Acknowledge, // args: amount, unit
    SafeTarget, // last working day on or before the unrolled date
    Published, // change notice: the day the new text is published
    Notice, // args: clause label, amount, unit
    NoNotice, // args: none: the text promises no period
    LawNotice, // args: amount, unit
    Stated, // args: none: the day printed in the new text
    Binding, // args: "law" or "promise": the earlier, or the latest for notices
};

struct DateStep {
    StepCode code = StepCode::Received;
    QStringList args = {};
    QString citation = {}; // "Art. 12(3)", "Reg. 1182/71 Art. 3(4)", or empty for a fact
    QString confidence = {}; // verified, secondary, memory, uncertain; empty for facts and promises
    QDate day = {}; // where the count stands after this step
    QDateTime instant = {}; // UTC, for counts in hours
    std::optional<Evidence> evidence = {}; // the words of a promise
    bool binding = false;
    bool operator==(const DateStep &) const = default;
};

// The answer to "due when, and why that day". All days are civil days; invalid where the law has none.
struct Deadline {
    QDate due = {}; // the binding day: the earlier of law and promise
    QDateTime dueInstant = {}; // UTC; valid where a promise in hours binds
    QDate acknowledgeBy = {};
    QDate respondBy = {}; // legal latest, rolled
    QDate unrolled = {};
    QDate safeTarget = {};
    QDate extensionNoticeBy = {};
    QDate extendedTo = {};
    QDate promisedBy = {};
    bool promiseBinds = false;
    bool paused = false; // a pause has no end yet: the day shown counts to today
    QList<DateStep> steps = {};
    bool operator==(const Deadline &) const = default;
};

template <>
struct EnumCodes<StepCode> {
    static constexpr EnumCode<StepCode> entries[] = {
        { StepCode::Received, "received" }, { StepCode::Restarted, "restarted" }, { StepCode::AddPeriod, "add_period" },
        { StepCode::AddPause, "add_pause" }, { StepCode::Roll, "roll" }, { StepCode::Extend, "extend" },
        { StepCode::Promise, "promise" }, { StepCode::Acknowledge, "acknowledge" }, { StepCode::SafeTarget, "safe_target" },
        { StepCode::Published, "published" }, { StepCode::Notice, "notice" }, { StepCode::NoNotice, "no_notice" },
        { StepCode::LawNotice, "law_notice" }, { StepCode::Stated, "stated" }, { StepCode::Binding, "binding" },
    };
};

} // namespace ck
