// What a retention rule makes due, and when, once its trigger is known.
//
// Retention ends are not moved for weekends. Stages follow each other: the first starts at the trigger, each
// next one when the one before ends, so 2028-02-29 + 12 months + 24 months is 2029-02-28 and then 2031-02-28.
#pragma once

#include "domain/Retention.h"
#include "law/Calendar.h"

namespace ck::schedule
{

struct Trigger {
    QDate day = {}; // of creation, closure, request …: what the rule's trigger names
    QDateTime instant = {}; // UTC, where the hour matters; else invalid
    QString subjectRef = {};
    bool assumed = false; // somebody took a day because the promise names none
};

// One event per action. A promise without a date (until event, vague, criteria, indefinite) gives one event
// without `due`, or with the rule's internal target as `due`. `calendar` is asked for business days only;
// without one, Mondays to Fridays count.
QList<RetentionEvent> eventsFor(
    const RetentionRule &rule, const Trigger &trigger, const law::Calendar *calendar = nullptr);

// Whether the event's due day is our own target and not promised by the text.
bool isInternalTarget(const RetentionRule &rule, const RetentionEvent &event);

// Whether the rule can give a date from its trigger alone.
bool isDated(const RetentionRule &rule);

} // namespace ck::schedule
