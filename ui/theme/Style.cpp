#include "ui/theme/Style.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"

#include <QMainWindow>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace ck::ui
{

namespace
{

// Docks that share a place show their tabs in our title bar; the main window's own bar would say it twice.
bool isDockTabBar(const QWidget *widget)
{
    return widget && qobject_cast<const QTabBar *>(widget)
        && qobject_cast<const QMainWindow *>(widget->parentWidget());
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
        return measure::kDockGap;
    case PM_DockWidgetFrameWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return isDockTabBar(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    default: // an open enumeration of Qt's
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default: // an open enumeration of Qt's
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (type == CT_TabBarTab && isDockTabBar(widget))
        return QSize(0, 0);
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // drawn by the sheet and by our delegates, in the accent
    case PE_IndicatorDockWidgetResizeHandle:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
    case PE_IndicatorTabClose:
        if (isDockTabBar(widget))
            return;
        break;
    default: // an open enumeration of Qt's
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (isDockTabBar(widget)
        && (element == CE_TabBarTab || element == CE_TabBarTabShape || element == CE_TabBarTabLabel))
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace ck::ui
