// Paints a redline row: the clause number, then both texts side by side or one text inline. Insertions are
// underlined, deletions struck, moves double-underlined, each on its ground; under high contrast the ground
// is an outline.
#pragma once

#include "ui/panels/policydiff/RedlineRows.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace ck::ui
{

class Palette;

class RedlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setInline(bool oneColumn) { m_inline = oneColumn; }
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Columns {
        QRect number, left, right;
    };
    Columns columns(const QRect &row) const;
    qreal layOut(QTextLayout &layout, const QList<Run> &runs, const RedlineRow &row, const QFont &base,
        const Palette &ask, int width) const;
    qreal textHeight(const RedlineRow &row, const QStyleOptionViewItem &option, int width) const;

    bool m_inline = false;
};

} // namespace ck::ui
