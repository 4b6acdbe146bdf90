#include "wording/FindingWords.h"

namespace ck::inline wording
{

std::span<const FindingWords> wordsRecipients()
{
    static const FindingWords words[] = {
        { "PROCESSOR_OPEN_LIST", QT_TRANSLATE_NOOP("ck", "Open list of recipients"),
            QT_TRANSLATE_NOOP("ck", "The list of recipients stays open, so they cannot be determined.") },
        { "PROCESSOR_EXAMPLES_ONLY", QT_TRANSLATE_NOOP("ck", "Recipients only as examples: %1"),
            QT_TRANSLATE_NOOP("ck", "Recipients are named only as examples; none is confirmed.") },
        { "PROCESSOR_UNNAMED_CLASS", QT_TRANSLATE_NOOP("ck", "Recipients only as a class: %1"),
            QT_TRANSLATE_NOOP("ck", "A class of vendors is given without a name.") },
        { "PROCESSOR_UNNAMED_DATABASE", QT_TRANSLATE_NOOP("ck", "Database host not named: %1"),
            QT_TRANSLATE_NOOP("ck", "The host of a main store of data is not named.") },
        { "PROCESSOR_UNNAMED", QT_TRANSLATE_NOOP("ck", "Processor disclosed only as a class: %1"),
            QT_TRANSLATE_NOOP("ck", "%1 is in use; the policy mentions it only as “%2”.") },
        { "PROCESSOR_MISSING_FOR_PURPOSE", QT_TRANSLATE_NOOP("ck", "Recipient missing for a purpose: %1"),
            QT_TRANSLATE_NOOP("ck", "A stated use needs a vendor of its kind, but none is listed.") },
        { "PROCESSOR_UNLISTED", QT_TRANSLATE_NOOP("ck", "Recipient not listed"),
            QT_TRANSLATE_NOOP("ck", "A vendor appears in the text, but not among the recipients.") },
        { "PROCESSOR_OWN_TERMS", QT_TRANSLATE_NOOP("ck", "Vendor under its own terms"),
            QT_TRANSLATE_NOOP("ck",
                "A vendor acts under its own terms rather than on instructions, so its role is unclear.") },
        { "PROCESSOR_TRAINING_UNCONTROLLED", QT_TRANSLATE_NOOP("ck", "Training by vendors not controlled"),
            QT_TRANSLATE_NOOP(
                "ck", "Vendors may train on the data, and the text gives no control over that.") },
        { "PLATFORM_AS_PROCESSOR", QT_TRANSLATE_NOOP("ck", "Platform called a processor"),
            QT_TRANSLATE_NOOP(
                "ck", "A platform that decides on its own purposes is listed as a processor.") },
        { "PLATFORM_METADATA_LIMITS", QT_TRANSLATE_NOOP("ck", "Limits of platform data"),
            QT_TRANSLATE_NOOP(
                "ck", "The text concedes that more data may be read from a platform than it lists.") },
        { "ROLE_AMBIGUOUS", QT_TRANSLATE_NOOP("ck", "Role not clear"),
            QT_TRANSLATE_NOOP("ck",
                "A recipient is called both a controller and a processor; it must be one or the other for "
                "each use.") },
        { "SUBPROCESSOR_MISUSE", QT_TRANSLATE_NOOP("ck", "“Sub-processor” misused"),
            QT_TRANSLATE_NOOP("ck",
                "The word implies that the company is itself a processor, which the rest of the text "
                "denies.") },
        { "OPERATOR_UNDEFINED", QT_TRANSLATE_NOOP("ck", "Operator not defined"),
            QT_TRANSLATE_NOOP("ck", "A further party appears that the text does not identify.") },
        { "TRANSFER_PROCESSOR_MISMATCH", QT_TRANSLATE_NOOP("ck", "Transfers do not fit the recipients: %1"),
            QT_TRANSLATE_NOOP(
                "ck", "The places named for transfers do not cover where the recipients are.") },
        { "TRANSFER_PROCESSORS_UNLOCATED", QT_TRANSLATE_NOOP("ck", "Recipients without a place"),
            QT_TRANSLATE_NOOP("ck", "The text does not say where some recipients process data.") },
        { "CALLBACK_STATUS_URL_MISSING", QT_TRANSLATE_NOOP("ck", "No status address for callbacks"),
            QT_TRANSLATE_NOOP("ck",
                "Platforms ask for a confirmation code and a status address; the text describes neither.") },
        { "CALLBACK", QT_TRANSLATE_NOOP("ck", "Platform callbacks covered in part"),
            QT_TRANSLATE_NOOP(
                "ck", "The promise on platform callbacks covers only some of the platforms named.") },
    };
    return words;
}

} // namespace ck::inline wording
