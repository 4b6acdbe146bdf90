// The month as a table of days: number at the right, below it what is due. Arrows walk the days.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace ck::ui
{

class MonthDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class MonthView final : public QTableView
{
    Q_OBJECT

public:
    explicit MonthView(const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void dayChosen(QDate day); // Enter or double click
};

} // namespace ck::ui
