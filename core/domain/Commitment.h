// A promise compiled from a clause, in the kinds and words of the annotation schema
// (processors, data categories, purposes, retention, rights, deadlines, change notice, children,
// transfers, security, positions, cookies, meta facts), with the exact words it was read from.
#pragma once

#include "base/EnumCode.h"
#include "base/Period.h"
#include "base/TextSpan.h"
#include "domain/Ids.h"

#include <QStringList>
#include <optional>
#include <variant>

namespace ck
{

enum class Certainty { Definite, Example, Unspecified }; // named as used; "such as"; only a class of vendors
enum class PartyRole { Unspecified, Processor, SubProcessor, Controller };

struct ProcessorDisclosure {
    QString name = {};
    QStringList aliases = {};
    QString vendor = {}; // the firm where `name` is one of its services, else empty
    QStringList products = {}; // models and products named with it; not vendors themselves
    QString country = {}; // as the text says, else empty
    QStringList purposes = {};
    QStringList data = {};
    PartyRole role = PartyRole::Unspecified;
    Certainty certainty = Certainty::Definite;
    QString condition = {}; // circumstance under which data goes there, else empty
    bool named = true;
    bool operator==(const ProcessorDisclosure &) const = default;
};

struct DataCategory {
    QString label = {};
    QStringList items = {};
    bool operator==(const DataCategory &) const = default;
};

struct PurposeStatement {
    QString label = {};
    bool operator==(const PurposeStatement &) const = default;
};

enum class RetentionTrigger { None, ActiveAccount, Creation, Request, AccountClosure, Disconnect, Event };
enum class RetentionAction { Keep, Archive, Anonymise, Aggregate, Delete };
enum class RetentionKind { Fixed, UntilEvent, Criteria, Vague, Indefinite };

// Stages follow each other; the first starts at the trigger. A timed keep or archive lasts that long, a timed
// delete is a deadline, an untimed last stage is what happens when the stages before are over.
struct RetentionStage {
    std::optional<Period> period = {};
    RetentionAction action = RetentionAction::Keep;
    bool operator==(const RetentionStage &) const = default;
};

struct RetentionPromise {
    QString subject = {};
    RetentionTrigger trigger = RetentionTrigger::None;
    QList<RetentionStage> stages = {};
    RetentionKind kind = RetentionKind::Fixed;
    QString exception = {}; // "legally required to retain" …, in the words of the text
    QString scope = {}; // "active workflow storage" …, where the action reaches only that far
    bool operator==(const RetentionPromise &) const = default;
};

enum class Right {
    Access, Rectification, Erasure, Portability, Objection, Restriction, WithdrawConsent, OptOutSale,
    Complaint, AutomatedDecision, LimitSensitive, NonDiscrimination,
};

struct RightGrant {
    Right right = Right::Access;
    QString channel = {}; // empty where none is given for that right
    QString condition = {};
    bool operator==(const RightGrant &) const = default;
};

enum class DeadlineKind { RespondRequest, DeleteAfterRequest, DeleteAfterClosure, PlatformCallback, BreachNotice, Other };

struct DeadlinePromise {
    DeadlineKind what = DeadlineKind::Other;
    Period period = {};
    QString trigger = {}; // in words
    bool operator==(const DeadlinePromise &) const = default;
};

enum class Reaccept { No, Yes, ContinuedUse };

struct ChangeNotice {
    std::optional<Period> period = {}; // "effective upon posting" is 0 days; no promise at all is nothing
    QStringList channels = {}; // email, in_app, posting, date_at_top, additional_notice_when_practical
    Reaccept reaccept = Reaccept::No;
    QString reacceptWhen = {}; // "next login" …
    bool operator==(const ChangeNotice &) const = default;
};

struct ChildrenRule {
    int minAge = 0; // years
    bool operator==(const ChildrenRule &) const = default;
};

struct TransferStatement {
    QStringList to = {}; // places as named: US, EU, Singapore, "other countries"
    QStringList mechanisms = {}; // standard_contractual_clauses, consent, or the words of the text
    bool operator==(const TransferStatement &) const = default;
};

struct SecurityMeasure {
    QString measure = {};
    bool operator==(const SecurityMeasure &) const = default;
};

enum class PositionKey {
    SellsData, AdvertiserSharing, TargetedAds, CrossSiteTracking, AiTraining, ThirdPartyTraining,
    AutomatedDecisions, AnalyticsUse, MarketingEmail, ConsentByUse, BusinessTransfer, LegalDisclosure,
    DeidentifiedUse,
};
enum class PositionValue { Unstated, Yes, No, OptIn, OptOut, PlanDependent };

struct Position {
    PositionKey key = PositionKey::SellsData;
    PositionValue value = PositionValue::Unstated;
    QStringList plansExempt = {};
    QStringList plansIncluded = {};
    QString scope = {}; // "private uploads" …: how far the statement reaches
    QString mode = {}; // "account creation", "not controlled" …
    bool operator==(const Position &) const = default;
};

enum class CookieKind { StrictlyNecessary, Security, Functional, Analytics, Advertising, CrossSite };

struct CookieUse {
    CookieKind kind = CookieKind::StrictlyNecessary;
    bool used = true; // false where the text denies them
    bool operator==(const CookieUse &) const = default;
};

enum class MetaField { Organisation, Service, EffectiveDate, LastUpdated, Version, Contact };
enum class ContactKind { None, PrivacyEmail, SecurityEmail, SupportEmail, PersonalEmail, Unresolved };

struct MetaFact {
    MetaField field = MetaField::Organisation;
    QString value = {}; // dates ISO 8601
    ContactKind contact = ContactKind::None; // for MetaField::Contact
    bool operator==(const MetaFact &) const = default;
};

// The order of the alternatives is the order of CommitmentKind.
using CommitmentBody
    = std::variant<MetaFact, ProcessorDisclosure, DataCategory, PurposeStatement, RetentionPromise, RightGrant,
                   DeadlinePromise, ChangeNotice, ChildrenRule, TransferStatement, SecurityMeasure, Position,
                   CookieUse>;

enum class CommitmentKind {
    Meta, Processor, DataCategory, Purpose, Retention, Right, Deadline, ChangeNotice, Children, Transfer, Security,
    Position, Cookie,
};

enum class ReviewState { Suggested, Confirmed, Rejected };
enum class Confidence { Sure, Unsure }; // unsure: offered in review, left out of what counts as read

struct Evidence {
    TextSpan span = {};
    QString quote = {}; // equals the span's text, checked when made and when loaded
    bool operator==(const Evidence &) const = default;
};

struct Commitment {
    CommitmentId id = {};
    VersionId version = {};
    CommitmentBody body = {};
    Evidence evidence = {}; // an unstated position has none
    QList<Evidence> also = {}; // further words that prove the same
    QString clause = {}; // Clause::label()
    QString rule = {}; // id of the pack rule that made it, or "manual"
    Confidence confidence = Confidence::Sure;
    ReviewState review = ReviewState::Suggested;
    QString reviewNote = {}; // why it was rejected or edited
    int rev = 0;

    CommitmentKind kind() const { return CommitmentKind(body.index()); }
    template <typename T>
    const T *as() const
    {
        return std::get_if<T>(&body);
    }
    bool operator==(const Commitment &) const = default;
};

} // namespace ck

#include "domain/CommitmentCodes.h"
