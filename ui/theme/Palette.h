// The colours of the product by what they say. Nobody else writes a colour: widgets and delegates build a
// Palette from the QPalette they paint with, and ask it by role.
//
// Light or dark follows from the lightness of the QPalette. Under a high-contrast palette the system's own
// colours win and grounds are transparent: `borders()` tells painters to draw an outline instead.
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace ck::ui
{

enum class Tone {
    Canvas,
    Paper,
    Line,
    Ink,
    Soft,
    Accent,
    OnAccent,
    Selection,
    Inserted,
    InsertedGround,
    Deleted,
    DeletedGround,
    Moved,
    MovedGround,
    Evidence,
    Alarm, // overdue, adverse, high
    Warn, // due soon, medium, neutral
    Good, // done, favourable
    Hold, // on hold
};

class Palette
{
public:
    explicit Palette(const QPalette &palette);
    static Palette of(const QWidget *widget);

    QColor operator()(Tone tone) const;
    QString name(Tone tone) const { return (*this)(tone).name(); }
    bool isDark() const { return m_scheme == Scheme::Dark; }
    bool borders() const { return m_scheme == Scheme::HighContrast; }

    // What Qt's own widgets are to paint with, in the scheme of `system`. High contrast comes back untouched.
    static QPalette qtPalette(const QPalette &system);
    static QPalette qtPalette(bool dark);

private:
    enum class Scheme { Light, Dark, HighContrast };
    static Scheme schemeOf(const QPalette &palette);

    Scheme m_scheme = Scheme::Light;
    QPalette m_palette;
};

// Contrast of two colours by WCAG 2.2: 1 (same) … 21 (black on white).
double contrast(const QColor &a, const QColor &b);

} // namespace ck::ui
