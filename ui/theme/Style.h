// The style of every widget: Fusion underneath, flat paper above it, one style sheet made from the palette.
#pragma once

#include <QProxyStyle>

class QApplication;

namespace ck::ui
{

class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

// The sheet for one palette; made again whenever the palette changes.
QString styleSheet(const QPalette &palette);

} // namespace ck::ui
