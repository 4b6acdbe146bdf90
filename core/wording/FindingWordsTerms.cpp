#include "wording/FindingWords.h"

namespace ck::inline wording
{

std::span<const FindingWords> wordsTerms()
{
    static const FindingWords words[] = {
        { "CONTRADICTION", QT_TRANSLATE_NOOP("ck", "Two statements are at odds"),
            QT_TRANSLATE_NOOP("ck", "Two places of the text cannot both be kept.") },
        { "CONTRADICTION_DELETION", QT_TRANSLATE_NOOP("ck", "Deletion is promised and denied"),
            QT_TRANSLATE_NOOP("ck", "One place promises deletion, another keeps the same data.") },
        { "CONTRADICTION_CHANGE_NOTICE", QT_TRANSLATE_NOOP("ck", "Statements on notice are at odds"),
            QT_TRANSLATE_NOOP(
                "ck", "Two places of the text say different things about how changes are announced.") },
        { "CONTRADICTION_PROCESSOR_TERMS", QT_TRANSLATE_NOOP("ck", "Statements on vendors are at odds"),
            QT_TRANSLATE_NOOP(
                "ck", "Vendors are said to act on instructions only, and elsewhere under their own terms.") },
        { "CONTRADICTION_TRAINING_SCOPE", QT_TRANSLATE_NOOP("ck", "Statements on training are at odds"),
            QT_TRANSLATE_NOOP("ck", "Two places of the text differ on which models may be trained.") },
        { "CONTRADICTION_VIDEO_RETENTION", QT_TRANSLATE_NOOP("ck", "Retention periods are at odds"),
            QT_TRANSLATE_NOOP("ck", "Two places of the text give the same data different periods.") },
        { "CONTRADICTION_ARCHIVE_VS_ERASURE", QT_TRANSLATE_NOOP("ck", "Archive against erasure"),
            QT_TRANSLATE_NOOP("ck",
                "A schedule archives the data, while deletion is promised without saying whether archived "
                "copies go too.") },
        { "CONTRADICTION_TOKEN_DELETION", QT_TRANSLATE_NOOP("ck", "Deletion deadlines are at odds"),
            QT_TRANSLATE_NOOP(
                "ck", "Two places of the text give different deadlines for deleting the same data.") },
        { "CONTRADICTION_STRICTLY_VS_QUALITY", QT_TRANSLATE_NOOP("ck", "Purposes are at odds"),
            QT_TRANSLATE_NOOP(
                "ck", "A use is said to be strictly limited, yet a further purpose is stated elsewhere.") },
        { "CONSENT_BY_USE", QT_TRANSLATE_NOOP("ck", "Use counts as consent"),
            QT_TRANSLATE_NOOP(
                "ck", "Using the service is treated as consent, which is not a clear act of agreement.") },
        { "CONSENT_BUNDLED", QT_TRANSLATE_NOOP("ck", "Consent is bundled"),
            QT_TRANSLATE_NOOP(
                "ck", "Consent is part of a mandatory acceptance and therefore not freely given.") },
        { "TRANSFER_CONSENT_BY_USE", QT_TRANSLATE_NOOP("ck", "Transfers rest on use"),
            QT_TRANSLATE_NOOP("ck", "Transfers abroad rest on using the service, without a safeguard.") },
        { "OBJECTION_CONDITIONAL", QT_TRANSLATE_NOOP("ck", "Objection has a price"),
            QT_TRANSLATE_NOOP("ck", "Objecting is possible only by paying or leaving.") },
        { "CONTINUED_USE_ACCEPTANCE", QT_TRANSLATE_NOOP("ck", "Silence counts as acceptance"),
            QT_TRANSLATE_NOOP(
                "ck", "Continued use counts as acceptance of a change that people may not know of.") },
        { "NO_NOTICE_CHANGE", QT_TRANSLATE_NOOP("ck", "Changes without notice"),
            QT_TRANSLATE_NOOP("ck", "Changes apply on posting, without notice in advance.") },
        { "ERASURE_MODELS", QT_TRANSLATE_NOOP("ck", "Erasure refused for models"),
            QT_TRANSLATE_NOOP("ck", "Erasure is declared impossible for trained models, without a remedy.") },
        { "ERASURE_CONTRACT_LIMIT", QT_TRANSLATE_NOOP("ck", "Erasure limited by contract"),
            QT_TRANSLATE_NOOP(
                "ck", "Erasure is made to yield to contractual needs, which the law does not provide for.") },
        { "RETENTION_SNAPSHOTS", QT_TRANSLATE_NOOP("ck", "Copies survive for training"),
            QT_TRANSLATE_NOOP("ck", "Copies of content survive as long as models trained on them do.") },
        { "RETENTION_INDEFINITE", QT_TRANSLATE_NOOP("ck", "Kept without end: %1"),
            QT_TRANSLATE_NOOP("ck",
                "Data is kept without end, or for as long as an account exists that may never be closed.") },
        { "RETENTION_ACTIVE_STORAGE_ONLY", QT_TRANSLATE_NOOP("ck", "Deletion reaches one store only"),
            QT_TRANSLATE_NOOP("ck",
                "Deletion is promised for one store; backups, logs and vendors’ copies are outside the "
                "promise.") },
        { "DELETE_OR_DEIDENTIFY", QT_TRANSLATE_NOOP("ck", "De-identification instead of deletion"),
            QT_TRANSLATE_NOOP("ck",
                "The company may choose to de-identify instead of deleting, with no standard for it.") },
        { "TRAINING_SCOPE_NARROW", QT_TRANSLATE_NOOP("ck", "Narrow promise on training: %1"),
            QT_TRANSLATE_NOOP("ck", "The promise on training leaves out some content or some models.") },
        { "SENSITIVE_DATA_SHIFT", QT_TRANSLATE_NOOP("ck", "Sensitive data left to people"),
            QT_TRANSLATE_NOOP("ck",
                "People are told to keep sensitive data away; no condition for processing it is given.") },
        { "SECURITY_SHIFT", QT_TRANSLATE_NOOP("ck", "Security left to people"),
            QT_TRANSLATE_NOOP("ck", "Responsibility for security is moved to people.") },
        { "SECURITY_DISCLAIMER", QT_TRANSLATE_NOOP("ck", "Security disclaimed"),
            QT_TRANSLATE_NOOP(
                "ck", "The text disclaims security, which cannot displace the duty to provide it.") },
        { "SECURITY_IRRELEVANT_MEASURE", QT_TRANSLATE_NOOP("ck", "Measure does not protect: %1"),
            QT_TRANSLATE_NOOP(
                "ck", "A measure is named that does not protect the confidentiality of personal data.") },
        { "PERSONAL_EMAIL", QT_TRANSLATE_NOOP("ck", "Personal mailbox as contact: %1"),
            QT_TRANSLATE_NOOP("ck",
                "The contact is an individual’s mailbox at a consumer provider, weak in continuity and "
                "confidentiality.") },
        { "CONTACT_UNRESOLVED", QT_TRANSLATE_NOOP("ck", "Contact not given"),
            QT_TRANSLATE_NOOP("ck", "The text points to a contact that it does not give.") },
        { "CONTACT_GENERIC", QT_TRANSLATE_NOOP("ck", "General mailbox as contact: %1"),
            QT_TRANSLATE_NOOP("ck", "Privacy requests go to a general mailbox.") },
        { "FEATURE_NOT_YET_AVAILABLE", QT_TRANSLATE_NOOP("ck", "Promise not yet available"),
            QT_TRANSLATE_NOOP("ck", "The text offers something that it says is not available yet.") },
        { "CHILD_AGE_EU", QT_TRANSLATE_NOOP("ck", "Age does not fit the EU: %1"),
            QT_TRANSLATE_NOOP(
                "ck", "The minimum age lies below the age of consent in some EU member states.") },
        { "CHILD_AGE_STRICT", QT_TRANSLATE_NOOP("ck", "Age stricter than needed: %1"),
            QT_TRANSLATE_NOOP("ck", "The minimum age exceeds what statutes ask for.") },
        { "CHILD_AGE_OK_NO_MECHANISM", QT_TRANSLATE_NOOP("ck", "No check of age: %1"),
            QT_TRANSLATE_NOOP("ck", "The age is safe, but no check and no way for parents is described.") },
        { "CHILD_PARENTAL_CONSENT_IMPLIED", QT_TRANSLATE_NOOP("ck", "Parental consent implied"),
            QT_TRANSLATE_NOOP("ck", "The text implies parental consent without a way to give it.") },
        { "COOKIE_CONSENT_MISSING", QT_TRANSLATE_NOOP("ck", "No consent for cookies"),
            QT_TRANSLATE_NOOP(
                "ck", "Cookies that are not strictly necessary are used without prior consent.") },
        { "SPECIAL_CATEGORY_RISK", QT_TRANSLATE_NOOP("ck", "Sensitive data not addressed"),
            QT_TRANSLATE_NOOP("ck",
                "Likeness, voice or other special categories may be processed, and the text does not address "
                "them.") },
        { "BUSINESS_TRANSFER_NO_NOTICE", QT_TRANSLATE_NOOP("ck", "Business transfer without notice"),
            QT_TRANSLATE_NOOP("ck", "Data may move with the business without notice to people.") },
        { "REACCEPT_GATE", QT_TRANSLATE_NOOP("ck", "Acceptance to be tracked"),
            QT_TRANSLATE_NOOP("ck",
                "Changes need acceptance by each person; until then the earlier version governs for them.") },
        { "RESPONSE_30_DAYS_VS_MONTH", QT_TRANSLATE_NOOP("ck", "30 days against one month"),
            QT_TRANSLATE_NOOP("ck", "A fixed 30 days can end after the calendar month the law gives.") },
        { "TYPO_JOINED_WORDS", QT_TRANSLATE_NOOP("ck", "Words run together"),
            QT_TRANSLATE_NOOP("ck", "Spaces are missing in the text.") },
        { "CONTRADICTION_RETENTION", QT_TRANSLATE_NOOP("ck", "Retention periods are at odds"),
            QT_TRANSLATE_NOOP("ck", "Two places of the text give the same data different periods.") },
        { "CONTRADICTION_DEADLINES", QT_TRANSLATE_NOOP("ck", "Deadlines are at odds"),
            QT_TRANSLATE_NOOP("ck", "Two places of the text give different deadlines for the same thing.") },
        { "CONTRADICTION_POSITION", QT_TRANSLATE_NOOP("ck", "Positions are at odds"),
            QT_TRANSLATE_NOOP("ck", "One place of the text denies what another allows.") },
        { "RESPONSE_LONGER_THAN_LAW", QT_TRANSLATE_NOOP("ck", "Answer promised later than the law asks"),
            QT_TRANSLATE_NOOP("ck", "The text gives itself %1 to answer a request; the law gives less.") },
    };
    return words;
}

} // namespace ck::inline wording
