#include "ui/panels/policydiff/RedlineDelegate.h"

#include "ui/panels/policydiff/RedlineModel.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"

#include <QAbstractItemView>
#include <QFontInfo>
#include <QPainter>
#include <QTextLayout>

namespace ck::ui
{

namespace
{

constexpr int kSide = 22, kNumber = 50, kBetween = 16, kTop = 8;

const RedlineRow &rowOf(const QModelIndex &index)
{
    return static_cast<const RedlineModel *>(index.model())->row(index.row());
}

QTextCharFormat formatOf(OpKind kind, const Palette &ask)
{
    QTextCharFormat format;
    const auto mark = [&](Tone ink, Tone ground) {
        format.setForeground(ask(ink));
        if (!ask.borders())
            format.setBackground(ask(ground));
    };
    switch (kind) {
    case OpKind::Equal:
    case OpKind::Typographic:
        format.setForeground(ask(Tone::Ink));
        break;
    case OpKind::Insert:
        mark(Tone::Inserted, Tone::InsertedGround);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case OpKind::Delete:
        mark(Tone::Deleted, Tone::DeletedGround);
        format.setFontStrikeOut(true);
        break;
    case OpKind::MoveFrom:
    case OpKind::MoveTo:
        mark(Tone::Moved, Tone::MovedGround);
        break;
    }
    return format;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

// Two thin lines under the moved words of a line; Qt's text formats know only one.
void underlineTwice(QPainter *painter, const QTextLayout &layout, const QList<Run> &runs, const QPoint &at,
    const Palette &ask)
{
    painter->setPen(QPen(ask(Tone::Moved), 1));
    int start = 0;
    for (const Run &run : runs) {
        const int end = start + int(run.text.size());
        if (run.kind == OpKind::MoveFrom || run.kind == OpKind::MoveTo) {
            for (int i = 0; i < layout.lineCount(); ++i) {
                const QTextLine line = layout.lineAt(i);
                const int from = qMax(start, line.textStart()),
                          to = qMin(end, line.textStart() + line.textLength());
                if (from >= to)
                    continue;
                const qreal y = at.y() + line.y() + line.ascent() + 2;
                const qreal x1 = at.x() + line.cursorToX(from), x2 = at.x() + line.cursorToX(to);
                painter->drawLine(QPointF(x1, y), QPointF(x2, y));
                painter->drawLine(QPointF(x1, y + 2), QPointF(x2, y + 2));
            }
        }
        start = end;
    }
}

} // namespace

RedlineDelegate::Columns RedlineDelegate::columns(const QRect &row) const
{
    const QRect inner = row.adjusted(kSide, kTop, -kSide, -kTop);
    Columns made { QRect(inner.left() + 4, inner.top(), kNumber - 4, inner.height()), {}, {} };
    const int text = inner.width() - kNumber;
    if (m_inline) {
        made.left = QRect(inner.left() + kNumber, inner.top(), text, inner.height());
        return made;
    }
    const int half = (text - kBetween) / 2;
    made.left = QRect(inner.left() + kNumber, inner.top(), half, inner.height());
    made.right = QRect(made.left.right() + 1 + kBetween, inner.top(), half, inner.height());
    return made;
}

qreal RedlineDelegate::layOut(QTextLayout &layout, const QList<Run> &runs, const RedlineRow &row,
    const QFont &base, const Palette &ask, int width) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        formats.append({ int(text.size()), int(run.text.size()), formatOf(run.kind, ask) });
        text += run.text;
    }
    QFont font = type::policy(base);
    if (row.heading)
        font.setWeight(QFont::DemiBold);
    layout.setFont(font);
    layout.setText(text);
    layout.setFormats(formats);
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal height = type::kPolicyLineHeight * QFontInfo(font).pixelSize();
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y + (height - line.height()) / 2 });
        y += height;
    }
    layout.endLayout();
    return y;
}

qreal RedlineDelegate::textHeight(const RedlineRow &row, const QStyleOptionViewItem &option, int width) const
{
    const Palette ask(option.palette);
    const Columns place = columns(QRect(0, 0, width, 100));
    QTextLayout left, right;
    if (m_inline)
        return layOut(left, row.both, row, option.font, ask, place.left.width());
    return qMax(layOut(left, row.left, row, option.font, ask, place.left.width()),
        layOut(right, row.right, row, option.font, ask, place.right.width()));
}

QSize RedlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RedlineRow &row = rowOf(index);
    const QFontMetrics small(type::small(option.font));
    if (row.folded > 0)
        return { 100, small.height() + 2 * measure::kPad };
    const qreal note = row.movedFrom.isEmpty() ? 0 : small.height() + 4;
    return { 100, qCeil(textHeight(row, option, viewWidth(option)) + note) + 2 * kTop + 1 };
}

void RedlineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RedlineRow &row = rowOf(index);
    const Palette ask(option.palette);
    const Columns place = columns(option.rect);
    const QFont small = type::small(option.font);
    painter->save();
    if (row.folded > 0) {
        painter->setFont(small);
        painter->setPen(ask(Tone::Soft));
        painter->drawText(QRect(place.left.left(), option.rect.top(), option.rect.width() - place.left.left(),
                              option.rect.height()),
            Qt::AlignVCenter | Qt::AlignLeft, row.spoken());
        painter->restore();
        return;
    }
    const QRect band = option.rect.adjusted(kSide, 0, -kSide, 0);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(band, ask(Tone::Selection));
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (ask.borders() || (view && view->hasFocus()))
            painter->fillRect(QRect(band.left(), band.top(), 3, band.height()), ask(Tone::Accent));
    }
    painter->setPen(ask(Tone::Line));
    painter->drawLine(band.bottomLeft(), band.bottomRight());
    painter->setFont(small);
    painter->setPen(ask(Tone::Soft));
    painter->drawText(place.number.adjusted(0, 3, 0, 0), Qt::AlignTop | Qt::AlignLeft, row.label);
    const auto column = [&](const QList<Run> &runs, const QRect &rect) {
        if (row.listItem && !runs.isEmpty()) {
            painter->setPen(ask(Tone::Soft));
            painter->setFont(type::policy(option.font));
            painter->drawText(
                QPointF(rect.left() - 11,
                    rect.top() + type::kPolicyLineHeight * QFontInfo(painter->font()).pixelSize() * 0.68),
                QStringLiteral("•"));
        }
        QTextLayout layout;
        const qreal height = layOut(layout, runs, row, option.font, ask, rect.width());
        layout.draw(painter, rect.topLeft());
        underlineTwice(painter, layout, runs, rect.topLeft(), ask);
        return height;
    };
    column(m_inline ? row.both : row.left, place.left);
    const QRect second = m_inline ? place.left : place.right;
    const qreal below
        = m_inline ? textHeight(row, option, option.rect.width()) : column(row.right, place.right);
    if (!row.movedFrom.isEmpty()) {
        painter->setFont(small);
        painter->setPen(ask(Tone::Moved));
        painter->drawText(QPointF(second.left(), second.top() + below + QFontMetrics(small).ascent() + 1),
            tr("⟵ moved from %1").arg(row.movedFrom));
    }
    painter->restore();
}

} // namespace ck::ui
