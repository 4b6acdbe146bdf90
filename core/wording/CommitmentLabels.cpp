#include "wording/Labels.h"

#include "wording/Text.h"

namespace ck::inline wording
{

QString label(CommitmentKind kind)
{
    switch (kind) {
    case CommitmentKind::Meta:
        return translate("ck", "Facts");
    case CommitmentKind::Processor:
        return translate("ck", "Processors");
    case CommitmentKind::DataCategory:
        return translate("ck", "Data categories");
    case CommitmentKind::Purpose:
        return translate("ck", "Purposes");
    case CommitmentKind::Retention:
        return translate("ck", "Retention");
    case CommitmentKind::Right:
        return translate("ck", "Rights");
    case CommitmentKind::Deadline:
        return translate("ck", "Deadlines");
    case CommitmentKind::ChangeNotice:
        return translate("ck", "Notice of changes");
    case CommitmentKind::Children:
        return translate("ck", "Children");
    case CommitmentKind::Transfer:
        return translate("ck", "Transfers");
    case CommitmentKind::Security:
        return translate("ck", "Security");
    case CommitmentKind::Position:
        return translate("ck", "Positions");
    case CommitmentKind::Cookie:
        return translate("ck", "Cookies");
    }
    return {};
}

QString label(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Definite:
        return translate("ck", "named as used");
    case Certainty::Example:
        return translate("ck", "named as an example");
    case Certainty::Unspecified:
        return translate("ck", "a class of vendors only");
    }
    return {};
}

QString label(PartyRole role)
{
    switch (role) {
    case PartyRole::Unspecified:
        return translate("ck", "role not stated");
    case PartyRole::Processor:
        return translate("ck", "processor");
    case PartyRole::SubProcessor:
        return translate("ck", "sub-processor");
    case PartyRole::Controller:
        return translate("ck", "controller");
    }
    return {};
}

QString label(Right right)
{
    switch (right) {
    case Right::Access:
        return translate("ck", "Access");
    case Right::Rectification:
        return translate("ck", "Rectification");
    case Right::Erasure:
        return translate("ck", "Erasure");
    case Right::Portability:
        return translate("ck", "Portability");
    case Right::Objection:
        return translate("ck", "Objection");
    case Right::Restriction:
        return translate("ck", "Restriction");
    case Right::WithdrawConsent:
        return translate("ck", "Withdrawal of consent");
    case Right::OptOutSale:
        return translate("ck", "Opt-out of sale or sharing");
    case Right::Complaint:
        return translate("ck", "Complaint to an authority");
    case Right::AutomatedDecision:
        return translate("ck", "No solely automated decision");
    case Right::LimitSensitive:
        return translate("ck", "Limit use of sensitive data");
    case Right::NonDiscrimination:
        return translate("ck", "No disadvantage for exercising rights");
    }
    return {};
}

QString label(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::RespondRequest:
        return translate("ck", "Answer to a request");
    case DeadlineKind::DeleteAfterRequest:
        return translate("ck", "Deletion after a request");
    case DeadlineKind::DeleteAfterClosure:
        return translate("ck", "Deletion after account closure");
    case DeadlineKind::PlatformCallback:
        return translate("ck", "Answer to a platform callback");
    case DeadlineKind::BreachNotice:
        return translate("ck", "Notice of a breach");
    case DeadlineKind::Other:
        return translate("ck", "Other deadline");
    }
    return {};
}

QString label(Reaccept reaccept)
{
    switch (reaccept) {
    case Reaccept::No:
        return translate("ck", "no new acceptance asked");
    case Reaccept::Yes:
        return translate("ck", "must be accepted again");
    case Reaccept::ContinuedUse:
        return translate("ck", "continued use counts as acceptance");
    }
    return {};
}

QString label(PositionKey key)
{
    switch (key) {
    case PositionKey::SellsData:
        return translate("ck", "Sale of data");
    case PositionKey::AdvertiserSharing:
        return translate("ck", "Sharing with advertisers");
    case PositionKey::TargetedAds:
        return translate("ck", "Targeted advertising");
    case PositionKey::CrossSiteTracking:
        return translate("ck", "Cross-site tracking");
    case PositionKey::AiTraining:
        return translate("ck", "AI training on user content");
    case PositionKey::ThirdPartyTraining:
        return translate("ck", "AI training by vendors");
    case PositionKey::AutomatedDecisions:
        return translate("ck", "Automated decisions");
    case PositionKey::AnalyticsUse:
        return translate("ck", "Use for analytics");
    case PositionKey::MarketingEmail:
        return translate("ck", "Marketing e-mail");
    case PositionKey::ConsentByUse:
        return translate("ck", "Use counts as consent");
    case PositionKey::BusinessTransfer:
        return translate("ck", "Transfer with the business");
    case PositionKey::LegalDisclosure:
        return translate("ck", "Disclosure required by law");
    case PositionKey::DeidentifiedUse:
        return translate("ck", "Use of de-identified data");
    }
    return {};
}

QString label(PositionValue value)
{
    switch (value) {
    case PositionValue::Unstated:
        return translate("ck", "not stated");
    case PositionValue::Yes:
        return translate("ck", "yes");
    case PositionValue::No:
        return translate("ck", "no");
    case PositionValue::OptIn:
        return translate("ck", "opt-in");
    case PositionValue::OptOut:
        return translate("ck", "opt-out");
    case PositionValue::PlanDependent:
        return translate("ck", "depends on the plan");
    }
    return {};
}

QString label(CookieKind kind)
{
    switch (kind) {
    case CookieKind::StrictlyNecessary:
        return translate("ck", "Strictly necessary cookies");
    case CookieKind::Security:
        return translate("ck", "Security cookies");
    case CookieKind::Functional:
        return translate("ck", "Functional cookies");
    case CookieKind::Analytics:
        return translate("ck", "Analytics cookies");
    case CookieKind::Advertising:
        return translate("ck", "Advertising cookies");
    case CookieKind::CrossSite:
        return translate("ck", "Cross-site cookies");
    }
    return {};
}

QString label(MetaField field)
{
    switch (field) {
    case MetaField::Organisation:
        return translate("ck", "Organisation");
    case MetaField::Service:
        return translate("ck", "Service");
    case MetaField::EffectiveDate:
        return translate("ck", "In force from");
    case MetaField::LastUpdated:
        return translate("ck", "Last updated");
    case MetaField::Version:
        return translate("ck", "Version");
    case MetaField::Contact:
        return translate("ck", "Contact");
    }
    return {};
}

QString label(ContactKind kind)
{
    switch (kind) {
    case ContactKind::None:
        return translate("ck", "Contact");
    case ContactKind::PrivacyEmail:
        return translate("ck", "Privacy e-mail");
    case ContactKind::SecurityEmail:
        return translate("ck", "Security e-mail");
    case ContactKind::SupportEmail:
        return translate("ck", "Support e-mail");
    case ContactKind::PersonalEmail:
        return translate("ck", "Personal e-mail");
    case ContactKind::Unresolved:
        return translate("ck", "Contact not given");
    }
    return {};
}

QString label(ReviewState state)
{
    switch (state) {
    case ReviewState::Suggested:
        return translate("ck", "suggested");
    case ReviewState::Confirmed:
        return translate("ck", "confirmed");
    case ReviewState::Rejected:
        return translate("ck", "rejected");
    }
    return {};
}

QString label(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure:
        return translate("ck", "read with confidence");
    case Confidence::Unsure:
        return translate("ck", "to be checked");
    }
    return {};
}

} // namespace ck::inline wording
