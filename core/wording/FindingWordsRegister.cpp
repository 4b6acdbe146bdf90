#include "wording/FindingWords.h"

namespace ck::inline wording
{

std::span<const FindingWords> wordsRegister()
{
    static const FindingWords words[] = {
        { "PROCESSOR_UNDISCLOSED", QT_TRANSLATE_NOOP("ck", "Undisclosed processor: %1"),
            QT_TRANSLATE_NOOP("ck", "%1 is in use, but no clause of the policy discloses it.") },
        { "PROCESSOR_GHOST", QT_TRANSLATE_NOOP("ck", "Disclosed but not in use: %1"),
            QT_TRANSLATE_NOOP("ck", "The policy discloses %1, but no such processor is in use.") },
        { "SCHEDULE_LONGER_THAN_PROMISE", QT_TRANSLATE_NOOP("ck", "Kept longer than promised: %1"),
            QT_TRANSLATE_NOOP("ck", "The rule for %1 keeps data for %2; the policy promises %3.") },
        { "SCHEDULE_MISSING_FOR_PROMISE", QT_TRANSLATE_NOOP("ck", "No rule for a promise: %1"),
            QT_TRANSLATE_NOOP(
                "ck", "The policy makes a promise for %1, but no retention rule carries it out.") },
        { "ANSWERED_AFTER_PROMISE", QT_TRANSLATE_NOOP("ck", "Answered after the promised day: %1"),
            QT_TRANSLATE_NOOP("ck", "Request %1 was answered on %2; the policy promises an answer by %3.") },
        { "DPA_MISSING", QT_TRANSLATE_NOOP("ck", "No processing agreement: %1"),
            QT_TRANSLATE_NOOP("ck", "No signed processing agreement is recorded for %1.") },
        { "TRANSFER_TOOL_MISSING", QT_TRANSLATE_NOOP("ck", "No transfer tool: %1"),
            QT_TRANSLATE_NOOP("ck",
                "%1 processes data in a third country (%2), and no transfer tool that covers it is "
                "recorded.") },
        { "REQUEST_OVERDUE", QT_TRANSLATE_NOOP("ck", "Request overdue: %1"),
            QT_TRANSLATE_NOOP("ck", "Request %1 was due on %2 and is still open.") },
        { "EVENT_OVERDUE", QT_TRANSLATE_NOOP("ck", "Disposal overdue: %1"),
            QT_TRANSLATE_NOOP("ck", "%1 was due on %2 and is not recorded as done.") },
        { "REVIEW_OVERDUE", QT_TRANSLATE_NOOP("ck", "Review overdue: %1"),
            QT_TRANSLATE_NOOP("ck", "The review of %1 was due on %2.") },
        { "ACTIVITY_WITHOUT_BASIS", QT_TRANSLATE_NOOP("ck", "Activity without a legal basis: %1"),
            QT_TRANSLATE_NOOP("ck", "No legal basis is recorded for %1.") },
        { "ANSWERED_AFTER_LAW", QT_TRANSLATE_NOOP("ck", "Answered after the legal day: %1"),
            QT_TRANSLATE_NOOP("ck", "Request %1 was answered on %2; the last legal day was %3.") },
    };
    return words;
}

} // namespace ck::inline wording
