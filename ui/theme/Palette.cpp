#include "ui/theme/Palette.h"

#include <QWidget>
#include <cmath>

namespace ck::ui
{

namespace
{

struct Pair {
    QRgb light;
    QRgb dark;
};

Pair token(Tone tone)
{
    switch (tone) {
    case Tone::Canvas:
        return { 0xFFF4F3EF, 0xFF1B1E22 };
    case Tone::Paper:
        return { 0xFFFFFFFF, 0xFF23272C };
    case Tone::Line:
        return { 0xFFD9D6CE, 0xFF3B4149 };
    case Tone::Ink:
        return { 0xFF20252B, 0xFFE8E5DE };
    case Tone::Soft:
        return { 0xFF5C636B, 0xFFA5ABB3 };
    case Tone::Accent:
        return { 0xFF1B5E6B, 0xFF7CC4D0 };
    case Tone::OnAccent:
        return { 0xFFFFFFFF, 0xFF1B1E22 };
    case Tone::Selection:
        return { 0xFFE3EEF0, 0xFF2A3B41 };
    case Tone::Inserted:
        return { 0xFF0B5CAD, 0xFF8FC3F7 };
    case Tone::InsertedGround:
        return { 0xFFE4EFFA, 0xFF1D3147 };
    case Tone::Deleted:
        return { 0xFF9A4300, 0xFFF0A66C };
    case Tone::DeletedGround:
        return { 0xFFFBEBDD, 0xFF40291A };
    case Tone::Moved:
        return { 0xFF5A4691, 0xFFBCABEF };
    case Tone::MovedGround:
        return { 0xFFEEEAF8, 0xFF322B4A };
    case Tone::Evidence:
        return { 0xFFFFF3C9, 0xFF4A421F };
    case Tone::Alarm:
        return { 0xFFA2301A, 0xFFF28D73 };
    case Tone::Warn:
        return { 0xFF805300, 0xFFE0B04F };
    case Tone::Good:
        return { 0xFF2C6542, 0xFF8ACB9F };
    case Tone::Hold:
        return { 0xFF5A4691, 0xFFBCABEF };
    }
    return {};
}

QColor fromSystem(const QPalette &system, Tone tone)
{
    switch (tone) {
    case Tone::Canvas:
    case Tone::Paper:
        return system.color(QPalette::Window);
    case Tone::OnAccent:
        return system.color(QPalette::HighlightedText);
    case Tone::Accent:
        return system.color(QPalette::Highlight);
    case Tone::Selection:
    case Tone::InsertedGround:
    case Tone::DeletedGround:
    case Tone::MovedGround:
    case Tone::Evidence:
        return QColor(Qt::transparent);
    case Tone::Line:
    case Tone::Ink:
    case Tone::Soft:
    case Tone::Inserted:
    case Tone::Deleted:
    case Tone::Moved:
    case Tone::Alarm:
    case Tone::Warn:
    case Tone::Good:
    case Tone::Hold:
        return system.color(QPalette::WindowText);
    }
    return {};
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Palette::Palette(const QPalette &palette)
    : m_scheme(schemeOf(palette))
    , m_palette(palette)
{
}

Palette Palette::of(const QWidget *widget)
{
    return Palette(widget->palette());
}

QColor Palette::operator()(Tone tone) const
{
    switch (m_scheme) {
    case Scheme::Light:
        return QColor::fromRgb(token(tone).light);
    case Scheme::Dark:
        return QColor::fromRgb(token(tone).dark);
    case Scheme::HighContrast:
        return fromSystem(m_palette, tone);
    }
    return {};
}

Palette::Scheme Palette::schemeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    // System high-contrast themes use one pure ground for windows, fields and buttons alike; ordinary ones
    // never do.
    if (contrast(window, text) > 20.5 && palette.color(QPalette::Base) == window
        && palette.color(QPalette::Button) == window)
        return Scheme::HighContrast;
    return window.lightnessF() < text.lightnessF() ? Scheme::Dark : Scheme::Light;
}

QPalette Palette::qtPalette(bool dark)
{
    QPalette seed;
    seed.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    seed.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    seed.setColor(QPalette::Base, Qt::gray); // a ground of its own: not the pure one of high contrast
    return qtPalette(seed);
}

QPalette Palette::qtPalette(const QPalette &system)
{
    const Palette ask(system);
    if (ask.borders())
        return system;
    QPalette made;
    const auto set
        = [&](QPalette::ColorRole role, Tone tone) { made.setColor(QPalette::All, role, ask(tone)); };
    set(QPalette::Window, Tone::Canvas);
    set(QPalette::WindowText, Tone::Ink);
    set(QPalette::Base, Tone::Paper);
    set(QPalette::AlternateBase, Tone::Canvas);
    set(QPalette::Text, Tone::Ink);
    set(QPalette::PlaceholderText, Tone::Soft);
    set(QPalette::Button, Tone::Paper);
    set(QPalette::ButtonText, Tone::Ink);
    set(QPalette::BrightText, Tone::Alarm);
    set(QPalette::Light, Tone::Paper);
    set(QPalette::Midlight, Tone::Line);
    set(QPalette::Mid, Tone::Line);
    set(QPalette::Dark, Tone::Soft);
    set(QPalette::Shadow, Tone::Line);
    set(QPalette::Highlight, Tone::Selection);
    set(QPalette::HighlightedText, Tone::Ink);
    set(QPalette::Link, Tone::Accent);
    set(QPalette::LinkVisited, Tone::Accent);
    set(QPalette::ToolTipBase, Tone::Paper);
    set(QPalette::ToolTipText, Tone::Ink);
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        made.setColor(QPalette::Disabled, role, ask(Tone::Soft));
    return made;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace ck::ui
