#include "wording/Labels.h"

#include "wording/Text.h"

namespace ck::inline wording
{

QString label(ProcessorState state)
{
    switch (state) {
    case ProcessorState::Planned:
        return translate("ck", "planned");
    case ProcessorState::InUse:
        return translate("ck", "in use");
    case ProcessorState::Ended:
        return translate("ck", "ended");
    }
    return {};
}

QString label(ContractState state)
{
    switch (state) {
    case ContractState::None:
        return translate("ck", "no contract");
    case ContractState::Requested:
        return translate("ck", "contract requested");
    case ContractState::Negotiating:
        return translate("ck", "in negotiation");
    case ContractState::Signed:
        return translate("ck", "signed");
    case ContractState::NotNeeded:
        return translate("ck", "not needed");
    }
    return {};
}

QString label(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::Unstated:
        return translate("ck", "not stated");
    case LegalBasis::Consent:
        return translate("ck", "consent");
    case LegalBasis::Contract:
        return translate("ck", "contract");
    case LegalBasis::LegalObligation:
        return translate("ck", "legal obligation");
    case LegalBasis::VitalInterests:
        return translate("ck", "vital interests");
    case LegalBasis::PublicTask:
        return translate("ck", "public task");
    case LegalBasis::LegitimateInterests:
        return translate("ck", "legitimate interests");
    }
    return {};
}

QString label(RetentionTrigger trigger)
{
    switch (trigger) {
    case RetentionTrigger::None:
        return translate("ck", "no start given");
    case RetentionTrigger::ActiveAccount:
        return translate("ck", "while the account exists");
    case RetentionTrigger::Creation:
        return translate("ck", "creation");
    case RetentionTrigger::Request:
        return translate("ck", "request");
    case RetentionTrigger::AccountClosure:
        return translate("ck", "account closure");
    case RetentionTrigger::Disconnect:
        return translate("ck", "disconnection");
    case RetentionTrigger::Event:
        return translate("ck", "event");
    }
    return {};
}

QString label(RetentionAction action)
{
    switch (action) {
    case RetentionAction::Keep:
        return translate("ck", "keep");
    case RetentionAction::Archive:
        return translate("ck", "archive");
    case RetentionAction::Anonymise:
        return translate("ck", "anonymise");
    case RetentionAction::Aggregate:
        return translate("ck", "aggregate");
    case RetentionAction::Delete:
        return translate("ck", "delete");
    }
    return {};
}

QString label(RetentionKind kind)
{
    switch (kind) {
    case RetentionKind::Fixed:
        return translate("ck", "fixed period");
    case RetentionKind::UntilEvent:
        return translate("ck", "until an event");
    case RetentionKind::Criteria:
        return translate("ck", "by criteria");
    case RetentionKind::Vague:
        return translate("ck", "no usable period");
    case RetentionKind::Indefinite:
        return translate("ck", "without end");
    }
    return {};
}

QString label(EventState state)
{
    switch (state) {
    case EventState::Due:
        return translate("ck", "due", "retention event");
    case EventState::Done:
        return translate("ck", "done");
    case EventState::Cancelled:
        return translate("ck", "cancelled");
    }
    return {};
}

QString label(RequestState state)
{
    switch (state) {
    case RequestState::Received:
        return translate("ck", "received");
    case RequestState::Identity:
        return translate("ck", "identity check");
    case RequestState::Collecting:
        return translate("ck", "collecting");
    case RequestState::Review:
        return translate("ck", "review");
    case RequestState::Answered:
        return translate("ck", "answered");
    case RequestState::Refused:
        return translate("ck", "refused");
    case RequestState::Withdrawn:
        return translate("ck", "withdrawn");
    }
    return {};
}

QString label(IdentityState state)
{
    switch (state) {
    case IdentityState::NotNeeded:
        return translate("ck", "not needed");
    case IdentityState::Open:
        return translate("ck", "not checked yet");
    case IdentityState::Asked:
        return translate("ck", "proof asked for");
    case IdentityState::Verified:
        return translate("ck", "verified");
    case IdentityState::Failed:
        return translate("ck", "not proved");
    }
    return {};
}

QString label(PauseKind kind)
{
    switch (kind) {
    case PauseKind::Identity:
        return translate("ck", "identity check");
    case PauseKind::Scope:
        return translate("ck", "scope to be clarified");
    case PauseKind::Fee:
        return translate("ck", "fee");
    }
    return {};
}

QString taskText(const Task &task)
{
    const bool own = task.processor.isNull() && task.title == u"own_systems";
    return own ? translate("ck", "Our own systems") : task.title;
}

QString label(TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return translate("ck", "open");
    case TaskState::Done:
        return translate("ck", "done");
    case TaskState::NotPossible:
        return translate("ck", "not possible");
    }
    return {};
}

QString label(ObjectType type)
{
    switch (type) {
    case ObjectType::Project:
        return translate("ck", "Project");
    case ObjectType::Policy:
        return translate("ck", "Policy");
    case ObjectType::PolicyVersion:
        return translate("ck", "Policy version");
    case ObjectType::Commitment:
        return translate("ck", "Commitment");
    case ObjectType::Processor:
        return translate("ck", "Processor");
    case ObjectType::Activity:
        return translate("ck", "Processing activity");
    case ObjectType::RetentionRule:
        return translate("ck", "Retention rule");
    case ObjectType::RetentionEvent:
        return translate("ck", "Retention event");
    case ObjectType::LegalHold:
        return translate("ck", "Legal hold");
    case ObjectType::Request:
        return translate("ck", "Request");
    case ObjectType::Task:
        return translate("ck", "Task");
    case ObjectType::FindingNote:
        return translate("ck", "Note on a finding");
    case ObjectType::ChangeNote:
        return translate("ck", "Note on a change");
    case ObjectType::Finding:
        return translate("ck", "Finding");
    case ObjectType::Change:
        return translate("ck", "Change");
    }
    return {};
}

QString label(ChangeType type)
{
    switch (type) {
    case ChangeType::Inserted:
        return translate("ck", "added");
    case ChangeType::Updated:
        return translate("ck", "changed");
    case ChangeType::Removed:
        return translate("ck", "removed");
    }
    return {};
}

} // namespace ck::inline wording
