#include "ui/widgets/TwoLineDelegate.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Roles.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextLayout>

namespace ck::ui
{

namespace
{

constexpr int kX = measure::kPad;

// Lead (bold) and title run together in one paragraph.
qreal layOut(QTextLayout &layout, const QModelIndex &index, const QFont &font, qreal width)
{
    const QString lead = index.data(LeadRole).toString();
    const QString title = index.data(Qt::DisplayRole).toString();
    layout.setText(lead.isEmpty() ? title : lead + QLatin1Char(' ') + title);
    layout.setFont(index.data(StrongRole).toBool() ? type::strong(font) : font);
    if (!lead.isEmpty()) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        layout.setFormats({ { 0, int(lead.size()), bold } });
    }
    QTextOption option;
    option.setTextDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y });
        y += line.height();
    }
    layout.endLayout();
    return y;
}

Tone toneOf(const QModelIndex &index, int role, Tone otherwise)
{
    const QVariant tone = index.data(role);
    return tone.isValid() ? Tone(tone.toInt()) : otherwise;
}

int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return qMax(80, (view ? view->viewport()->width() : option.rect.width()) - 2 * kX);
}

} // namespace

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(HeadingRole).toBool())
        return { 80, QFontMetrics(type::sectionLabel(option.font)).height() + (index.row() == 0 ? 14 : 20) };
    QTextLayout layout;
    qreal height = layOut(layout, index, option.font, widthFor(option));
    if (!index.data(SecondLineRole).toString().isEmpty())
        height += QFontMetrics(type::small(option.font)).height() + 1;
    const int padding = m_lines == Lines::Ruled ? 2 * measure::kCellY + 1 : 2 * 3;
    return { 80, qMax(measure::kTarget, qCeil(height) + padding) };
}

void TwoLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette ask(option.palette);
    const QRect row = option.rect;
    painter->save();
    if (index.data(HeadingRole).toBool()) {
        painter->setFont(type::sectionLabel(option.font));
        painter->setPen(ask(toneOf(index, ToneRole, Tone::Soft)));
        painter->drawText(row.adjusted(kX, 0, -kX, -3), Qt::AlignBottom | Qt::AlignLeft,
            index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, ask(Tone::Selection));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if ((option.state & QStyle::State_Selected) && ((view && view->hasFocus()) || ask.borders()))
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), ask(Tone::Accent));
    if (m_lines == Lines::Ruled) {
        painter->setPen(ask(Tone::Line));
        painter->drawLine(row.bottomLeft(), row.bottomRight());
    }
    const int top = row.top() + (m_lines == Lines::Ruled ? measure::kCellY : 3);
    QTextLayout layout;
    const qreal height = layOut(layout, index, option.font, widthFor(option));
    painter->setPen(ask(toneOf(index, ToneRole, Tone::Ink)));
    layout.draw(painter, QPointF(row.left() + kX, top));
    const QString second = index.data(SecondLineRole).toString();
    if (!second.isEmpty()) {
        const QFont font = type::small(option.font);
        painter->setFont(font);
        painter->setPen(ask(toneOf(index, SecondToneRole, Tone::Soft)));
        const QRect line(
            row.left() + kX, top + qCeil(height) + 1, widthFor(option), QFontMetrics(font).height());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(second, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

ListView::ListView(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
}

void ListView::selectRowAt(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void ListView::setPlaceholder(const QString &sentence)
{
    m_placeholder = sentence;
    viewport()->update();
}

void ListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_placeholder.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(type::small(font()));
    painter.setPen(Palette::of(this)(Tone::Soft));
    painter.drawText(viewport()->rect().adjusted(measure::kPad, measure::kBlock, -measure::kPad, 0),
        Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_placeholder);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout(); // rows wrap, so their height follows the width
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT rowSelected(current.row());
}

void ListView::focusInEvent(QFocusEvent *event)
{
    const QSignalBlocker quiet(this); // see TableView
    QListView::focusInEvent(event);
    viewport()->update();
}

} // namespace ck::ui
