#include "ui/widgets/QuoteView.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace ck::ui
{

namespace
{

constexpr int kIndent = 12;
constexpr int kMaxChars = 600;

QString quoted(QString text)
{
    text = text.simplified();
    if (text.size() > kMaxChars)
        text = text.left(kMaxChars).trimmed() + QStringLiteral(" …");
    return QStringLiteral("“%1”").arg(text);
}

double layOut(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height() * 1.15;
    }
    layout.endLayout();
    return y;
}

} // namespace

QuoteView::QuoteView(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(quoted(text))
{
    setFont(type::policy(font()));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Quote: %1").arg(m_words));
    setToolTip(tr("Show these words in the policy reader"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int QuoteView::heightForWidth(int width) const
{
    QTextLayout layout(m_words, font());
    return qMax(measure::kTarget, qCeil(layOut(layout, qMax(40, width - kIndent))));
}

QSize QuoteView::sizeHint() const
{
    return { 220, heightForWidth(220) };
}

void QuoteView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette ask = Palette::of(this);
    const bool mirrored = m_words.isRightToLeft();
    painter.fillRect(QRect(mirrored ? width() - 3 : 0, 0, 3, height()), ask(Tone::Accent));
    if (underMouse() || hasFocus())
        painter.fillRect(QRect(mirrored ? 0 : 3, 0, width() - 3, height()), ask(Tone::Selection));
    painter.setPen(ask(Tone::Ink));
    QTextLayout layout(m_words, font());
    layOut(layout, width() - kIndent);
    layout.draw(&painter, QPointF(mirrored ? 0 : kIndent, 1));
    if (hasFocus()) {
        painter.setPen(ask(Tone::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace ck::ui
