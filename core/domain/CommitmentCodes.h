// The words of the annotation schema for the enumerations of Commitment.h.
#pragma once

#include "domain/Commitment.h"

namespace ck
{

template <>
struct EnumCodes<Certainty> {
    static constexpr EnumCode<Certainty> entries[]
        = { { Certainty::Definite, "definite" }, { Certainty::Example, "example" }, { Certainty::Unspecified, "unspecified" } };
};
template <>
struct EnumCodes<PartyRole> {
    static constexpr EnumCode<PartyRole> entries[] = { { PartyRole::Unspecified, "unspecified" },
        { PartyRole::Processor, "processor" }, { PartyRole::SubProcessor, "sub_processor" }, { PartyRole::Controller, "controller" } };
};
template <>
struct EnumCodes<RetentionTrigger> {
    static constexpr EnumCode<RetentionTrigger> entries[] = {
        { RetentionTrigger::None, "none" }, { RetentionTrigger::ActiveAccount, "active_account" },
        { RetentionTrigger::Creation, "creation" }, { RetentionTrigger::Request, "request" },
        { RetentionTrigger::AccountClosure, "account_closure" }, { RetentionTrigger::Disconnect, "disconnect" },
        { RetentionTrigger::Event, "event" },
    };
};
template <>
struct EnumCodes<RetentionAction> {
    static constexpr EnumCode<RetentionAction> entries[] = {
        { RetentionAction::Keep, "keep" }, { RetentionAction::Archive, "archive" }, { RetentionAction::Anonymise, "anonymise" },
        { RetentionAction::Aggregate, "aggregate" }, { RetentionAction::Delete, "delete" },
    };
};
template <>
struct EnumCodes<RetentionKind> {
    static constexpr EnumCode<RetentionKind> entries[] = {
        { RetentionKind::Fixed, "fixed" }, { RetentionKind::UntilEvent, "until_event" }, { RetentionKind::Criteria, "criteria" },
        { RetentionKind::Vague, "vague" }, { RetentionKind::Indefinite, "indefinite" },
    };
};
template <>
struct EnumCodes<Right> {
    static constexpr EnumCode<Right> entries[] = {
        { Right::Access, "access" }, { Right::Rectification, "rectification" }, { Right::Erasure, "erasure" },
        { Right::Portability, "portability" }, { Right::Objection, "objection" }, { Right::Restriction, "restriction" },
        { Right::WithdrawConsent, "withdraw_consent" }, { Right::OptOutSale, "opt_out_sale" },
        { Right::Complaint, "complaint" }, { Right::AutomatedDecision, "automated_decision" },
        { Right::LimitSensitive, "limit_sensitive" }, { Right::NonDiscrimination, "non_discrimination" },
    };
};
template <>
struct EnumCodes<DeadlineKind> {
    static constexpr EnumCode<DeadlineKind> entries[] = {
        { DeadlineKind::RespondRequest, "respond_request" }, { DeadlineKind::DeleteAfterRequest, "delete_after_request" },
        { DeadlineKind::DeleteAfterClosure, "delete_after_closure" }, { DeadlineKind::PlatformCallback, "platform_callback" },
        { DeadlineKind::BreachNotice, "breach_notice" }, { DeadlineKind::Other, "other" },
    };
};
template <>
struct EnumCodes<Reaccept> {
    static constexpr EnumCode<Reaccept> entries[]
        = { { Reaccept::No, "no" }, { Reaccept::Yes, "yes" }, { Reaccept::ContinuedUse, "continued_use" } };
};
template <>
struct EnumCodes<PositionKey> {
    static constexpr EnumCode<PositionKey> entries[] = {
        { PositionKey::SellsData, "sells_data" }, { PositionKey::AdvertiserSharing, "advertiser_sharing" },
        { PositionKey::TargetedAds, "targeted_ads" }, { PositionKey::CrossSiteTracking, "cross_site_tracking" },
        { PositionKey::AiTraining, "ai_training" }, { PositionKey::ThirdPartyTraining, "third_party_training" },
        { PositionKey::AutomatedDecisions, "automated_decisions" }, { PositionKey::AnalyticsUse, "analytics_use" },
        { PositionKey::MarketingEmail, "marketing_email" }, { PositionKey::ConsentByUse, "consent_by_use" },
        { PositionKey::BusinessTransfer, "business_transfer" }, { PositionKey::LegalDisclosure, "legal_disclosure" },
        { PositionKey::DeidentifiedUse, "deidentified_use" },
    };
};
template <>
struct EnumCodes<PositionValue> {
    static constexpr EnumCode<PositionValue> entries[] = {
        { PositionValue::Unstated, "unstated" }, { PositionValue::Yes, "yes" }, { PositionValue::No, "no" },
        { PositionValue::OptIn, "opt_in" }, { PositionValue::OptOut, "opt_out" }, { PositionValue::PlanDependent, "plan_dependent" },
    };
};
template <>
struct EnumCodes<CookieKind> {
    static constexpr EnumCode<CookieKind> entries[] = {
        { CookieKind::StrictlyNecessary, "strictly_necessary" }, { CookieKind::Security, "security" },
        { CookieKind::Functional, "functional" }, { CookieKind::Analytics, "analytics" },
        { CookieKind::Advertising, "advertising" }, { CookieKind::CrossSite, "cross_site" },
    };
};
template <>
struct EnumCodes<MetaField> {
    static constexpr EnumCode<MetaField> entries[] = {
        { MetaField::Organisation, "organisation" }, { MetaField::Service, "service" },
        { MetaField::EffectiveDate, "effective_date" }, { MetaField::LastUpdated, "last_updated" },
        { MetaField::Version, "version" }, { MetaField::Contact, "contact" },
    };
};
template <>
struct EnumCodes<ContactKind> {
    static constexpr EnumCode<ContactKind> entries[] = {
        { ContactKind::None, "none" }, { ContactKind::PrivacyEmail, "privacy_email" },
        { ContactKind::SecurityEmail, "security_email" }, { ContactKind::SupportEmail, "support_email" },
        { ContactKind::PersonalEmail, "personal_email" }, { ContactKind::Unresolved, "unresolved" },
    };
};
template <>
struct EnumCodes<CommitmentKind> {
    static constexpr EnumCode<CommitmentKind> entries[] = {
        { CommitmentKind::Meta, "meta" }, { CommitmentKind::Processor, "processors" },
        { CommitmentKind::DataCategory, "data_categories" }, { CommitmentKind::Purpose, "purposes" },
        { CommitmentKind::Retention, "retention" }, { CommitmentKind::Right, "rights" },
        { CommitmentKind::Deadline, "deadlines" }, { CommitmentKind::ChangeNotice, "change_notice" },
        { CommitmentKind::Children, "children" }, { CommitmentKind::Transfer, "transfers" },
        { CommitmentKind::Security, "security" }, { CommitmentKind::Position, "positions" },
        { CommitmentKind::Cookie, "cookies" },
    };
};
template <>
struct EnumCodes<ReviewState> {
    static constexpr EnumCode<ReviewState> entries[] = { { ReviewState::Suggested, "suggested" },
        { ReviewState::Confirmed, "confirmed" }, { ReviewState::Rejected, "rejected" } };
};
template <>
struct EnumCodes<Confidence> {
    static constexpr EnumCode<Confidence> entries[] = { { Confidence::Sure, "sure" }, { Confidence::Unsure, "unsure" } };
};

} // namespace ck
