// A state as a shape and a word, never as colour alone; for labels, tables and lists alike.
#pragma once

#include "ui/theme/Palette.h"

#include <QDate>
#include <QLabel>

namespace ck
{
enum class Severity;
enum class Direction;
enum class ReviewState;
enum class FindingState;
} // namespace ck

namespace ck::ui
{

struct Badge {
    QString mark; // ● ▲ ■ ◆ ▼ ✓ ○ ❚❚
    QString word;
    Tone tone = Tone::Ink;

    QString text() const { return mark.isEmpty() ? word : mark + QLatin1Char(' ') + word; }
};

Badge badgeOf(Severity severity);
Badge badgeOf(Direction direction);
Badge badgeOf(ReviewState state);
Badge badgeOf(FindingState state);
// "● 2 days late", "● today", "▲ 3 days", "22 days"; within a week counts as soon.
Badge dueBadge(QDate due, QDate today);
Badge holdBadge();
Badge doneBadge();

class StatusBadge final : public QLabel
{
    Q_OBJECT

public:
    explicit StatusBadge(const Badge &badge, QWidget *parent = nullptr);
    void setBadge(const Badge &badge);
};

} // namespace ck::ui
