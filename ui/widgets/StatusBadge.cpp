#include "ui/widgets/StatusBadge.h"

#include "domain/Finding.h"
#include "domain/PolicyDiff.h"
#include "ui/widgets/Labels.h"
#include "wording/Text.h"

namespace ck::ui
{

Badge badgeOf(Severity severity)
{
    switch (severity) {
    case Severity::High:
        return { QStringLiteral("■"), translate("ck::ui", "High"), Tone::Alarm };
    case Severity::Medium:
        return { QStringLiteral("▲"), translate("ck::ui", "Medium"), Tone::Warn };
    case Severity::Low:
        return { QStringLiteral("◆"), translate("ck::ui", "Low"), Tone::Ink };
    case Severity::Info:
        return { QStringLiteral("○"), translate("ck::ui", "Note"), Tone::Soft };
    }
    return {};
}

Badge badgeOf(Direction direction)
{
    switch (direction) {
    case Direction::Favourable:
        return { QStringLiteral("▼"), translate("ck::ui", "favourable"), Tone::Good };
    case Direction::Adverse:
        return { QStringLiteral("▲"), translate("ck::ui", "adverse"), Tone::Alarm };
    case Direction::Neutral:
        return { QStringLiteral("◆"), translate("ck::ui", "neutral"), Tone::Warn };
    }
    return {};
}

Badge badgeOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Suggested:
        return { QStringLiteral("○"), translate("ck::ui", "Suggested"), Tone::Soft };
    case ReviewState::Confirmed:
        return { QStringLiteral("✓"), translate("ck::ui", "Confirmed"), Tone::Good };
    case ReviewState::Rejected:
        return { QStringLiteral("✕"), translate("ck::ui", "Rejected"), Tone::Soft };
    }
    return {};
}

Badge badgeOf(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return { QStringLiteral("○"), translate("ck::ui", "Open"), Tone::Ink };
    case FindingState::Accepted:
        return { QStringLiteral("◆"), translate("ck::ui", "Accepted"), Tone::Warn };
    case FindingState::Fixed:
        return { QStringLiteral("✓"), translate("ck::ui", "Fixed"), Tone::Good };
    case FindingState::Dismissed:
        return { QStringLiteral("✕"), translate("ck::ui", "Dismissed"), Tone::Soft };
    }
    return {};
}

Badge dueBadge(QDate due, QDate today)
{
    if (!due.isValid())
        return { {}, translate("ck::ui", "no date"), Tone::Soft };
    const int days = int(today.daysTo(due));
    if (days < 0)
        return { QStringLiteral("●"), translate("ck::ui", "%n day(s) late", nullptr, -days), Tone::Alarm };
    if (days == 0)
        return { QStringLiteral("●"), translate("ck::ui", "today"), Tone::Alarm };
    if (days <= 7)
        return { QStringLiteral("▲"), translate("ck::ui", "%n day(s)", nullptr, days), Tone::Warn };
    return { {}, translate("ck::ui", "%n day(s)", nullptr, days), Tone::Soft };
}

Badge holdBadge()
{
    return { QStringLiteral("❚❚"), translate("ck::ui", "on hold"), Tone::Hold };
}
Badge doneBadge()
{
    return { QStringLiteral("✓"), translate("ck::ui", "done"), Tone::Good };
}

StatusBadge::StatusBadge(const Badge &badge, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setBadge(badge);
}

void StatusBadge::setBadge(const Badge &badge)
{
    setText(badge.text());
    setAccessibleName(badge.word);
    setTone(this, badge.tone);
}

} // namespace ck::ui
