#include "wording/FindingWords.h"

namespace ck::inline wording
{

std::span<const FindingWords> wordsVague()
{
    static const FindingWords words[] = {
        { "RETENTION_VAGUE", QT_TRANSLATE_NOOP("ck", "Retention is vague: %1"),
            QT_TRANSLATE_NOOP("ck",
                "The words give no length and no usable test, so no day of deletion can be derived from "
                "them.") },
        { "RETENTION_BACKUPS_VAGUE", QT_TRANSLATE_NOOP("ck", "Retention of backups is vague"),
            QT_TRANSLATE_NOOP("ck", "Backups are kept for a time that is not bounded.") },
        { "RETENTION_START_UNSTATED", QT_TRANSLATE_NOOP("ck", "Start of a period not stated: %1"),
            QT_TRANSLATE_NOOP("ck", "A length is given, but not the event that starts it.") },
        { "RETENTION_GAP", QT_TRANSLATE_NOOP("ck", "Data without a period: %1"),
            QT_TRANSLATE_NOOP(
                "ck", "Some of the data the text collects has no retention period or criterion.") },
        { "RETENTION_GAP_AFTER_CLOSURE", QT_TRANSLATE_NOOP("ck", "Nothing said about data after closure: %1"),
            QT_TRANSLATE_NOOP(
                "ck", "The text does not say what happens to this data once the account is closed.") },
        { "RETENTION_OUTPUTS_DISCRETION", QT_TRANSLATE_NOOP("ck", "Retention at the company’s discretion"),
            QT_TRANSLATE_NOOP(
                "ck", "How long this data stays is left to the company’s own systems and policies.") },
        { "LEGAL_EXCEPTION_VAGUE", QT_TRANSLATE_NOOP("ck", "Exception without bounds"),
            QT_TRANSLATE_NOOP("ck", "Deletion yields to a legal duty that is not named.") },
        { "TRANSFER_VAGUE", QT_TRANSLATE_NOOP("ck", "Transfers are vague: %1"),
            QT_TRANSLATE_NOOP(
                "ck", "The text names neither the destination nor the safeguard clearly enough.") },
        { "SECURITY_VAGUE", QT_TRANSLATE_NOOP("ck", "Security is vague"),
            QT_TRANSLATE_NOOP("ck", "Security is promised, but no measure is named.") },
        { "WEASEL_BEST_EFFORT", QT_TRANSLATE_NOOP("ck", "Promise weakened by its wording"),
            QT_TRANSLATE_NOOP(
                "ck", "The promise is limited to what is feasible or reasonable and cannot be checked.") },
        { "CHILD_ACTION_VAGUE", QT_TRANSLATE_NOOP("ck", "Action for children is vague"),
            QT_TRANSLATE_NOOP(
                "ck", "The text promises “action” rather than deletion when a child’s data is found.") },
        { "RIGHTS_PARTIAL", QT_TRANSLATE_NOOP("ck", "Right is limited"),
            QT_TRANSLATE_NOOP("ck", "A right is granted for some processing only, without saying which.") },
        { "RIGHTS_JURISDICTION_HEDGE", QT_TRANSLATE_NOOP("ck", "Rights depend on the place"),
            QT_TRANSLATE_NOOP(
                "ck", "Rights are made to depend on where people live, without saying who has which.") },
        { "TERMS_UNDEFINED", QT_TRANSLATE_NOOP("ck", "Terms not explained: %1"),
            QT_TRANSLATE_NOOP("ck", "Words for data appear that the text does not explain.") },
        { "DATA_CATCH_ALL", QT_TRANSLATE_NOOP("ck", "Open-ended data"),
            QT_TRANSLATE_NOOP("ck", "A catch-all phrase leaves open which data is collected.") },
        { "DATA_UNDECLARED", QT_TRANSLATE_NOOP("ck", "Data not declared: %1"),
            QT_TRANSLATE_NOOP(
                "ck", "Data is used that does not appear where the text lists what is collected.") },
        { "AI_SCOPE_UNLIMITED", QT_TRANSLATE_NOOP("ck", "AI use without bounds"),
            QT_TRANSLATE_NOOP("ck", "No limit is set on what is sent to providers of AI.") },
        { "MINIMUM_CLAIM", QT_TRANSLATE_NOOP("ck", "Claim of data minimisation"),
            QT_TRANSLATE_NOOP("ck", "The text claims to collect the minimum, but uses more than it lists.") },
        { "ANONYMISATION_CLAIM", QT_TRANSLATE_NOOP("ck", "Anonymisation not explained: %1"),
            QT_TRANSLATE_NOOP("ck", "Data is said to become anonymous; neither method nor test is given.") },
        { "ARCHIVE_NECESSITY", QT_TRANSLATE_NOOP("ck", "Archive without a purpose: %1"),
            QT_TRANSLATE_NOOP("ck", "Data stays in an archive, but no purpose is given for that time.") },
        { "SECURITY_SCOPE_NARROW", QT_TRANSLATE_NOOP("ck", "Security covers only a part"),
            QT_TRANSLATE_NOOP("ck", "A measure is promised for some of the data and not for the rest.") },
        { "MARKETING_BASIS", QT_TRANSLATE_NOOP("ck", "Marketing without a basis"),
            QT_TRANSLATE_NOOP("ck", "Marketing messages are announced without saying what they rest on.") },
        { "PURPOSE_VAGUE", QT_TRANSLATE_NOOP("ck", "Purpose is vague"),
            QT_TRANSLATE_NOOP(
                "ck", "A purpose is so wide that people cannot tell what is done with their data.") },
    };
    return words;
}

} // namespace ck::inline wording
