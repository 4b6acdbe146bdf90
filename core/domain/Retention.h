// The Do side of retention: rules, what they make due, and holds.
#pragma once

#include "domain/Commitment.h"

#include <QDate>
#include <QDateTime>

namespace ck
{

struct RetentionRule {
    RuleId id = {};
    QString subject = {};
    QString system = {}; // where the records are
    RetentionTrigger trigger = RetentionTrigger::None;
    QList<RetentionStage> stages = {};
    RetentionKind kind = RetentionKind::Fixed;
    QString exception = {};
    QString scope = {};
    CommitmentId promise = {}; // the commitment it implements; null for a rule of our own
    QString citation = {}; // the law that demands it, where one does
    std::optional<Period> internalTarget = {}; // for undated promises; shown as "internal, not promised"
    QString owner = {};
    bool active = true;
    int rev = 0;
    bool operator==(const RetentionRule &) const = default;
};

enum class EventState { Due, Done, Cancelled };

// One stage of one rule for one set of records. Whether it is on hold is decided by the holds, not stored here.
struct RetentionEvent {
    EventId id = {};
    RuleId rule = {};
    QString subjectRef = {}; // "Invoices 2026-05", "account 88213": a reference, never a person's name
    QDate triggerDay = {};
    bool triggerAssumed = false; // the promise names no start; the day of creation was taken
    int stage = 0; // index into the rule's stages
    RetentionAction action = RetentionAction::Delete;
    QDate due = {}; // invalid: undated (until event, vague, indefinite)
    QDateTime dueInstant = {}; // UTC, for promises in hours; else invalid
    EventState state = EventState::Due;
    QDate doneOn = {};
    QString doneBy = {};
    QString note = {};
    int rev = 0;
    bool operator==(const RetentionEvent &) const = default;
};

struct LegalHold {
    HoldId id = {};
    QString title = {};
    QString reason = {};
    QList<RuleId> rules = {}; // empty: every rule
    QStringList subjectRefs = {}; // empty: every record of those rules
    QDate placed = {};
    QString placedBy = {};
    QDate lifted = {}; // invalid while in force
    int rev = 0;

    bool inForce(QDate day) const { return placed <= day && (!lifted.isValid() || day < lifted); }
    bool covers(RuleId rule, const QString &subjectRef) const
    {
        return (rules.isEmpty() || rules.contains(rule)) && (subjectRefs.isEmpty() || subjectRefs.contains(subjectRef));
    }
    bool operator==(const LegalHold &) const = default;
};

template <>
struct EnumCodes<EventState> {
    static constexpr EnumCode<EventState> entries[]
        = { { EventState::Due, "due" }, { EventState::Done, "done" }, { EventState::Cancelled, "cancelled" } };
};

} // namespace ck
