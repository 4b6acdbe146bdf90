// A table as the house sets it: rows of at least 32 px, lines below rows only, elided text with the whole in
// a tooltip, "–" for an empty cell, one strong column. Enter or a double click activates.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace ck::ui
{

class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    // Share of the width per column; columns with 0 keep what their content needs. Applied until a person
    // drags.
    void setColumnShares(const QList<int> &shares);
    // Columns that are left out, in this order, where the table is too narrow to show all in a readable
    // width.
    void setGiveWay(const QList<int> &columns);
    int currentRow() const { return currentIndex().row(); }
    void selectRowAt(int row); // selects and scrolls there; nothing for -1

Q_SIGNALS:
    void rowSelected(int row); // the current row changed, by mouse or keyboard
    void rowActivated(int row); // Enter or double click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void shareColumns();
    int needOf(int column) const;
    int leastOf(int column) const;

    QList<int> m_shares;
    QList<int> m_giveWay;
    bool m_dragged = false;
    bool m_sharing = false;
};

} // namespace ck::ui
