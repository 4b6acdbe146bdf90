// When a request must be answered, by the law and by the policy's own promise, step by step.
#pragma once

#include "domain/Deadline.h"
#include "law/LawBook.h"

namespace ck::law
{

// What the policy itself promises for an answer. A promise is an outer limit and is never moved.
struct OwnPromise {
    Period period = {};
    Evidence evidence = {};
    QString clause = {}; // Clause::label()
};

struct DeadlineQuestion {
    QString regime = {}; // "EU-GDPR" …
    std::optional<Right> right = {}; // or
    QString rightCode
        = {}; // a right's code or another name for it, "appeal", "breach_authority"; both empty: any right
    QDate received = {}; // civil day of receipt; taken from receivedAt where invalid
    QDateTime receivedAt = {}; // for periods in hours
    QString calendar = {}; // empty: the regime's own
    bool extended = false;
    QList<Pause> pauses = {};
    QDate restarted = {}; // the period begins again on this day
    QDate today = {}; // where a pause has no end yet
    std::optional<OwnPromise> promise = {};
};

// Errors: UnknownRegime {regime}, UnknownRight {right, regime}, UnknownCalendar {calendar}, BadDate {text}.
// Where the law sets no period for the right and nothing is promised, `due` is invalid.
Result<Deadline> requestDeadline(const LawBook &book, const DeadlineQuestion &question);

// The same for a request of several rights: of the right that must be answered first, and with the earliest
// acknowledgement any of them asks for. Rights that the law does not know count only where it knows none.
Result<Deadline> requestDeadline(
    const LawBook &book, const DeadlineQuestion &question, const QList<Right> &rights);

// The last day to tell people of a change that takes effect on `effective`. Counted backwards, such a period
// is not prolonged; where it would end on a day off, notice is due before (Reg. 1182/71 Art. 3(4) second
// subpara.).
QDate latestNoticeDay(const Calendar &calendar, QDate effective, Period notice);

} // namespace ck::law
