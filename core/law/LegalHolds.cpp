#include "law/LegalHolds.h"

namespace ck::law
{

const LegalHold *holdOn(const RetentionEvent &event, const QList<LegalHold> &holds, QDate day)
{
    if (event.state != EventState::Due)
        return nullptr;
    const LegalHold *found = nullptr;
    for (const LegalHold &hold : holds)
        if (hold.inForce(day) && hold.covers(event.rule, event.subjectRef)
            && (!found || hold.placed < found->placed))
            found = &hold;
    return found;
}

QDate effectiveDue(const RetentionEvent &event, const QList<LegalHold> &holds)
{
    QDate due = event.due;
    if (!due.isValid())
        return due;
    // A second hold may lie over the day the first was lifted; each round moves forward, so this ends.
    for (bool moved = true; moved;) {
        moved = false;
        for (const LegalHold &hold : holds)
            if (hold.lifted.isValid() && hold.inForce(due) && hold.covers(event.rule, event.subjectRef)) {
                due = hold.lifted;
                moved = true;
            }
    }
    return due;
}

} // namespace ck::law
