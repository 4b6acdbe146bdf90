#include "ui/theme/Theme.h"

#include "ui/theme/Palette.h"
#include "ui/theme/Style.h"
#include "ui/theme/Type.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace ck::ui
{

Theme::Theme(QApplication &app, Sheet sheet)
    : m_app(app)
    , m_started(sheet == Sheet::Now)
{
    m_app.setStyle(new Style);
    m_app.setFont(type::system());
    m_system = m_app.palette();
    apply();
    m_app.installEventFilter(this);
}

void Theme::start()
{
    m_started = true;
    apply();
}

Theme::~Theme()
{
    m_app.removeEventFilter(this);
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void Theme::apply()
{
    QScopedValueRollback<bool> guard(m_applying, true);
    const bool follow = m_appearance == Appearance::System || Palette(m_system).borders();
    const QPalette made
        = follow ? Palette::qtPalette(m_system) : Palette::qtPalette(m_appearance == Appearance::Dark);
    m_app.setPalette(made);
    if (m_started)
        m_app.setStyleSheet(styleSheet(made));
}

bool Theme::eventFilter(QObject *object, QEvent *event)
{
    if (object == &m_app && event->type() == QEvent::ApplicationPaletteChange && !m_applying) {
        m_system = m_app.palette();
        apply();
    } else if (object == &m_app && event->type() == QEvent::ThemeChange && !m_applying) {
        // Our own palette hides the system's; take it off for a moment to see it.
        {
            QScopedValueRollback<bool> guard(m_applying, true);
            m_app.setPalette(QPalette());
            m_system = m_app.palette();
        }
        apply();
    }
    return QObject::eventFilter(object, event);
}

} // namespace ck::ui
