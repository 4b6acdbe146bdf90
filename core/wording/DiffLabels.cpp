#include "wording/Labels.h"

#include "wording/Text.h"

namespace ck::inline wording
{

QString label(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return translate("ck", "high", "severity");
    case Severity::Medium:
        return translate("ck", "medium", "severity");
    case Severity::Low:
        return translate("ck", "low", "severity");
    case Severity::Info:
        return translate("ck", "note", "severity");
    }
    return {};
}

QString label(Edge edge)
{
    switch (edge) {
    case Edge::SayMust:
        return translate("ck", "Promise against law");
    case Edge::SaySay:
        return translate("ck", "Promise against promise");
    case Edge::SayDo:
        return translate("ck", "Promise against practice");
    case Edge::DoMust:
        return translate("ck", "Practice against law");
    }
    return {};
}

QString label(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return translate("ck", "open");
    case FindingState::Accepted:
        return translate("ck", "accepted");
    case FindingState::Fixed:
        return translate("ck", "fixed");
    case FindingState::Dismissed:
        return translate("ck", "dismissed");
    }
    return {};
}

QString label(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Same:
        return translate("ck", "unchanged");
    case Alignment::Changed:
        return translate("ck", "changed");
    case Alignment::Moved:
        return translate("ck", "moved");
    case Alignment::MovedChanged:
        return translate("ck", "moved and changed");
    case Alignment::Renumbered:
        return translate("ck", "renumbered");
    case Alignment::Split:
        return translate("ck", "split");
    case Alignment::Merged:
        return translate("ck", "merged");
    case Alignment::Added:
        return translate("ck", "added");
    case Alignment::Removed:
        return translate("ck", "removed");
    }
    return {};
}

QString label(OpKind kind)
{
    switch (kind) {
    case OpKind::Equal:
        return translate("ck", "unchanged");
    case OpKind::Insert:
        return translate("ck", "inserted");
    case OpKind::Delete:
        return translate("ck", "deleted");
    case OpKind::MoveFrom:
        return translate("ck", "moved from here");
    case OpKind::MoveTo:
        return translate("ck", "moved to here");
    case OpKind::Typographic:
        return translate("ck", "typography only");
    }
    return {};
}

QString label(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Typography:
        return translate("ck", "Typography");
    case ChangeKind::Renumbered:
        return translate("ck", "Renumbered");
    case ChangeKind::Moved:
        return translate("ck", "Moved");
    case ChangeKind::DateChanged:
        return translate("ck", "Date changed");
    case ChangeKind::VersionChanged:
        return translate("ck", "Version changed");
    case ChangeKind::ClauseAdded:
        return translate("ck", "Clause added");
    case ChangeKind::ClauseRemoved:
        return translate("ck", "Clause removed");
    case ChangeKind::ProcessorAdded:
        return translate("ck", "Processor added");
    case ChangeKind::ProcessorRemoved:
        return translate("ck", "Processor removed");
    case ChangeKind::ProcessorReplaced:
        return translate("ck", "Processor replaced");
    case ChangeKind::ProcessorChanged:
        return translate("ck", "Processor changed");
    case ChangeKind::RetentionChanged:
        return translate("ck", "Retention changed");
    case ChangeKind::DeadlineChanged:
        return translate("ck", "Deadline changed");
    case ChangeKind::NoticeChanged:
        return translate("ck", "Notice of changes");
    case ChangeKind::TrainingChanged:
        return translate("ck", "AI training changed");
    case ChangeKind::RightAdded:
        return translate("ck", "Right added");
    case ChangeKind::RightRemoved:
        return translate("ck", "Right removed");
    case ChangeKind::RightChanged:
        return translate("ck", "Right changed");
    case ChangeKind::PurposeChanged:
        return translate("ck", "Purpose changed");
    case ChangeKind::DataChanged:
        return translate("ck", "Data categories changed");
    case ChangeKind::PositionChanged:
        return translate("ck", "Position changed");
    case ChangeKind::AgeChanged:
        return translate("ck", "Minimum age changed");
    case ChangeKind::TransferChanged:
        return translate("ck", "Transfers changed");
    case ChangeKind::SecurityChanged:
        return translate("ck", "Security changed");
    case ChangeKind::CookiesChanged:
        return translate("ck", "Cookies changed");
    case ChangeKind::ContactChanged:
        return translate("ck", "Contact changed");
    case ChangeKind::Reworded:
        return translate("ck", "Reworded");
    }
    return {};
}

QString label(Direction direction)
{
    switch (direction) {
    case Direction::Favourable:
        return translate("ck", "favourable");
    case Direction::Adverse:
        return translate("ck", "adverse");
    case Direction::Neutral:
        return translate("ck", "neutral");
    }
    return {};
}

QString label(ChangeState state)
{
    switch (state) {
    case ChangeState::Open:
        return translate("ck", "open");
    case ChangeState::Intended:
        return translate("ck", "intended");
    case ChangeState::Questioned:
        return translate("ck", "questioned");
    }
    return {};
}

} // namespace ck::inline wording
