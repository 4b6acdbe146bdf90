// What must be archived, anonymised or deleted on which day, under which rule and promise.
#pragma once

#include "domain/Retention.h"
#include "workflow/Session.h"

namespace ck::workflow
{

struct RetentionRow {
    RetentionEvent event = {};
    RetentionRule rule = {};
    std::optional<LegalHold> hold = {}; // in force on the session's day
    QDate due = {}; // with holds counted in; invalid: undated
    bool internal = false; // from an internal target, not from the promise
};

struct TriggerLine {
    RuleId rule = {};
    QString subjectRef = {};
    QDate day = {};
    QDateTime instant = {}; // UTC, for promises in hours; else invalid
};

// By effective day, undated last. Both days included; invalid days: no bound.
QList<RetentionRow> retentionRows(const Session &session, QDate from = {}, QDate to = {});
// Active rules whose promise gives no date by itself (until event, criteria, vague, indefinite).
QList<RetentionRule> undatedRules(const Session &session);

Result<int> triggerRetention(Session &session, const QList<TriggerLine> &lines); // how many events were made
Result<int> triggerFromCsv(Session &session, const QByteArray &csv, const QString &name);
// Held where a legal hold covers the event.
Result<void> dispose(Session &session, EventId event, const QString &note);
Result<void> placeHold(Session &session, LegalHold hold);
Result<void> liftHold(Session &session, HoldId hold);
// Calendar file of dated events and request deadlines; case numbers and rule names only.
QByteArray icsFile(const Session &session, QDate from, QDate to);

} // namespace ck::workflow
