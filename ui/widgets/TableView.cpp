#include "ui/widgets/TableView.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Roles.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolTip>

namespace ck::ui
{

namespace
{

QString shown(const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFont font = type::tabular(option.font);
    return index.data(StrongRole).toBool() ? type::strong(font) : font;
}

Tone toneOf(const QModelIndex &index)
{
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid())
        return Tone(tone.toInt());
    return index.data(Qt::DisplayRole).toString().isEmpty() ? Tone::Soft : Tone::Ink;
}

} // namespace

void TableDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette ask(option.palette);
    const QRect cell = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, ask(Tone::Selection));
    painter->setPen(ask(Tone::Line));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (ask.borders() && (option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(ask(Tone::Ink), 2));
        painter->drawLine(cell.bottomLeft(), cell.bottomRight());
        painter->drawLine(cell.topLeft(), cell.topRight());
    }
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool rowFocused = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (rowFocused && index.column() == view->horizontalHeader()->logicalIndex(0))
        painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height() - 1), ask(Tone::Accent));

    const QFont font = fontOf(option, index);
    painter->setFont(font);
    painter->setPen(ask(toneOf(index)));
    const QRect text = cell.adjusted(measure::kCellX, 0, -measure::kCellX, -1);
    const auto alignment = index.data(Qt::TextAlignmentRole);
    const int flags = (alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::TextSingleLine;
    painter->drawText(text,
        QStyle::visualAlignment(option.direction, Qt::Alignment(flags & 0xff)) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(shown(index), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    return { metrics.horizontalAdvance(shown(index)) + 2 * measure::kCellX + 2,
        qMax(measure::kRow, metrics.height() + 2 * measure::kCellY) };
}

bool TableDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = QFontMetrics(fontOf(option, index)).horizontalAdvance(text);
    if (width > option.rect.width() - 2 * measure::kCellX)
        QToolTip::showText(event->globalPos(), text, view);
    else
        QToolTip::hideText();
    return true;
}

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new TableDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        qMax(measure::kRow, fontMetrics().height() + 2 * measure::kCellY));
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setFixedHeight(30);
    header->setAccessibleName(tr("Columns of %1").arg(accessibleName));
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_sharing && underMouse())
            m_dragged = true;
    });
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::shareColumns);
    shareColumns();
}

void TableView::setColumnShares(const QList<int> &shares)
{
    m_shares = shares;
    shareColumns();
}

void TableView::selectRowAt(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareColumns();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT rowSelected(current.row());
    viewport()->update();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    // Passing through with the keyboard chooses nothing: the first row is where one stands, not what one
    // wants.
    const QSignalBlocker quiet(this);
    QTableView::focusInEvent(event);
}

void TableView::setGiveWay(const QList<int> &columns)
{
    m_giveWay = columns;
    shareColumns();
}

int TableView::needOf(int column) const
{
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int head = QFontMetrics(type::strong(horizontalHeader()->font())).horizontalAdvance(title)
        + 2 * measure::kCellX + 4;
    return qMax(head, sizeHintForColumn(column));
}

// The least a column may have: short things (case numbers, dates) are never cut, long ones are elided.
int TableView::leastOf(int column) const
{
    constexpr int kElided = 96;
    return m_shares.value(column) > 0 ? qMin(needOf(column), kElided) : needOf(column);
}

void TableView::shareColumns()
{
    const int width = viewport()->width();
    if (m_dragged || m_shares.isEmpty() || !model() || m_sharing || width < 50)
        return;
    const QScopedValueRollback<bool> sharing(m_sharing, true);
    QHeaderView *header = horizontalHeader();
    const int columns = qMin(header->count(), int(m_shares.size()));
    QList<int> shown, widths(columns, 0);
    int least = 0, shares = 0, left = width;
    for (int column = 0; column < columns; ++column) {
        shown.append(column);
        least += leastOf(column);
    }
    for (const int column : std::as_const(m_giveWay)) {
        if (least <= width)
            break;
        shown.removeOne(column);
        least -= leastOf(column);
    }
    for (const int column : std::as_const(shown)) {
        shares += m_shares[column];
        left -= m_shares[column] > 0 ? 0 : leastOf(column);
    }
    int used = 0;
    for (const int column : std::as_const(shown)) {
        widths[column] = m_shares[column] > 0
            ? qMax(leastOf(column), left * m_shares[column] / qMax(1, shares))
            : leastOf(column);
        used += widths[column];
    }
    // What is over or missing goes to the column with most room, so that nothing scrolls sideways by a few
    // pixels.
    for (int excess = used - width; excess != 0;) {
        const auto room = [&](int column) { return widths[column] - leastOf(column); };
        const int taker = *std::max_element(
            shown.cbegin(), shown.cend(), [&](int a, int b) { return room(a) < room(b); });
        const int part = excess > 0 ? qMin(excess, room(taker)) : excess;
        if (part == 0)
            break;
        widths[taker] -= part;
        excess -= part;
    }
    for (int column = 0; column < columns; ++column) {
        header->setSectionHidden(column, !shown.contains(column));
        if (shown.contains(column))
            header->resizeSection(column, widths[column]);
    }
}

} // namespace ck::ui
