#include "ui/panels/retention/MonthView.h"

#include "ui/panels/retention/MonthModel.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"

#include <QHeaderView>
#include <QPainter>

namespace ck::ui
{
void MonthDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette(option.palette);
    const bool today = index.data(MonthModel::TodayRole).toBool();
    const bool inMonth = index.data(MonthModel::InMonthRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (today || selected)
        painter->fillRect(option.rect, palette(Tone::Selection));
    painter->setPen(palette(Tone::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette(Tone::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }

    const QRect inner
        = option.rect.adjusted(measure::kGap, measure::kCellY, -measure::kCellX, -measure::kStep);
    const QFont number = today ? type::strong(option.font) : option.font;
    painter->setFont(type::tabular(number));
    painter->setPen(palette(inMonth ? Tone::Ink : Tone::Soft));
    painter->drawText(inner, int(Qt::AlignRight | Qt::AlignTop),
        QString::number(index.data(MonthModel::DayRole).toDate().day()));

    painter->setFont(type::small(option.font));
    QRect place = inner.adjusted(0, QFontMetrics(number).height() + 2, 0, 0);
    const int height = painter->fontMetrics().height() + 1;
    const QList<DayLine> lines = index.data(MonthModel::LinesRole).value<QList<DayLine>>();
    const qsizetype shown = std::min(lines.size(), qsizetype(std::max(1, (place.height() + 2) / height)));
    for (qsizetype i = 0; i < shown; ++i) {
        // Nothing is dropped without a word: what has no room is counted at the other end of the last line.
        const bool last = i == shown - 1 && shown < lines.size();
        const QString more = last ? QStringLiteral("+%1").arg(lines.size() - shown) : QString();
        const int left = more.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(more) + measure::kStep;
        painter->setPen(palette(Tone::Soft));
        painter->drawText(place, int(Qt::AlignLeft | Qt::AlignTop), more);
        painter->setPen(palette(lines[i].tone));
        const QString words = painter->fontMetrics().elidedText(lines[i].text, Qt::ElideRight, place.width() - left);
        painter->drawText(place, int(Qt::AlignRight | Qt::AlignTop), words);
        place.setTop(place.top() + height);
    }
    painter->restore();
}

MonthView::MonthView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new MonthDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(measure::kBlock);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleDescription(tr("Arrows walk the days, Enter lists the day."));
    connect(this, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT dayChosen(index.data(MonthModel::DayRole).toDate()); });
}

} // namespace ck::ui
