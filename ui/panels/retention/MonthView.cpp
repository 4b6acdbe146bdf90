#include "ui/panels/retention/MonthView.h"

#include "ui/panels/retention/MonthModel.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"

#include <QHeaderView>
#include <QPainter>

namespace ck::ui
{
namespace
{

// A low row has no second line: marks and counts stand beside the number, the words in the tooltip.
void paintBeside(QPainter *painter, const Palette &palette, QRect place, const QList<DayLine> &lines)
{
    for (const DayLine &line : lines) {
        painter->setPen(palette(line.tone));
        painter->drawText(place, int(Qt::AlignRight | Qt::AlignTop), line.brief);
        place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(line.brief) - measure::kGap);
    }
}

// Nothing is dropped without a word: what has no room is counted at the other end of the last line.
void paintBelow(QPainter *painter, const Palette &palette, QRect place, const QList<DayLine> &lines)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int height = metrics.height() + 1;
    const qsizetype shown = std::min(lines.size(), qsizetype(std::max(1, (place.height() + 2) / height)));
    for (qsizetype i = 0; i < shown; ++i) {
        const bool last = i == shown - 1 && shown < lines.size();
        const QString more = last ? QStringLiteral("+%1").arg(lines.size() - shown) : QString();
        const int left = more.isEmpty() ? 0 : metrics.horizontalAdvance(more) + measure::kStep;
        painter->setPen(palette(Tone::Soft));
        painter->drawText(place, int(Qt::AlignLeft | Qt::AlignTop), more);
        painter->setPen(palette(lines[i].tone));
        painter->drawText(place, int(Qt::AlignRight | Qt::AlignTop),
            metrics.elidedText(lines[i].text, Qt::ElideRight, place.width() - left));
        place.setTop(place.top() + height);
    }
}

} // namespace

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

    const int numberHeight = QFontMetrics(number).height() + 2;
    const int numberWidth = QFontMetrics(number).horizontalAdvance(QStringLiteral("00")) + measure::kGap;
    painter->setFont(type::small(option.font));
    const int height = painter->fontMetrics().height() + 1;
    const QList<DayLine> lines = index.data(MonthModel::LinesRole).value<QList<DayLine>>();
    if (inner.height() < numberHeight + height - 2)
        paintBeside(painter, palette, inner.adjusted(0, 1, -numberWidth, 0), lines);
    else
        paintBelow(painter, palette, inner.adjusted(0, numberHeight, 0, 0), lines);
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
