// Legal holds outrank every maximum period.
#pragma once

#include "domain/Retention.h"

namespace ck::law
{

// The hold that stops this event on `day`, the earliest placed where there are several; nullptr where none
// does.
const LegalHold *holdOn(const RetentionEvent &event, const QList<LegalHold> &holds, QDate day);

// When the event may and must be done: the due day, or the day the hold was lifted that lay over it. The
// event keeps its original day. While a hold has no end, nothing can be said and the original day is given.
QDate effectiveDue(const RetentionEvent &event, const QList<LegalHold> &holds);

} // namespace ck::law
