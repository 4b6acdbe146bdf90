#include "ui/shell/CommandPalette.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ck::ui
{

namespace
{

constexpr int kWidth = 560, kHeight = 420;

class FoundDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return { 100, 32 }; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette ask(option.palette);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, ask(Tone::Selection));
            painter->fillRect(
                QRect(option.rect.topLeft(), QSize(3, option.rect.height())), ask(Tone::Accent));
        }
        const QString hint = index.data(Qt::UserRole).toString();
        const QFont small = type::small(option.font);
        const QRect inner = option.rect.adjusted(measure::kPad, 0, -measure::kPad, 0);
        const int hintWidth = QFontMetrics(small).horizontalAdvance(hint);
        painter->setFont(small);
        painter->setPen(ask(Tone::Soft));
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, hint);
        painter->setFont(option.font);
        painter->setPen(ask(Tone::Ink));
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(
                index.data().toString(), Qt::ElideRight, inner.width() - hintWidth - measure::kPad));
    }
};

} // namespace

CommandPalette::CommandPalette(Search search, QWidget *window)
    : QFrame(window)
    , m_search(std::move(search))
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(softLabel(
          tr("Nothing fits. Try a case number, a processor, a word of the policy or a command."), this))
{
    hide();
    setAccessibleName(tr("Find and commands"));
    m_line->setPlaceholderText(tr("Find anything or run a command"));
    m_line->setAccessibleName(tr("Find anything or run a command"));
    m_line->setClearButtonEnabled(false);
    m_list->setAccessibleName(tr("Results"));
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kGap, measure::kGap, measure::kGap, measure::kGap);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(
        m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { run(m_list->row(item)); });
    m_line->installEventFilter(this);
    window->installEventFilter(this);
}

void CommandPalette::openUnder(QWidget *field)
{
    QWidget *window = parentWidget();
    m_before = QApplication::focusWidget();
    const bool placed = field && field->isVisible();
    const int width = qMin(kWidth, window->width() - 2 * measure::kPad);
    const QPoint corner = placed ? field->mapTo(window, QPoint(field->width(), 0))
                                 : QPoint((window->width() + width) / 2, 80);
    m_most = qMin(kHeight, window->height() - corner.y() - measure::kBlock);
    setGeometry(corner.x() - width, corner.y(), width, m_most);
    m_line->clear();
    search({});
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::search(const QString &text)
{
    m_found = m_search(text);
    m_list->clear();
    for (const Found &found : std::as_const(m_found)) {
        auto *item = new QListWidgetItem(found.text, m_list);
        item->setData(Qt::UserRole, found.hint);
        item->setData(Qt::AccessibleTextRole,
            found.hint.isEmpty() ? found.text : found.text + QStringLiteral(", ") + found.hint);
    }
    m_list->setCurrentRow(0);
    const int rows = qMax(3, int(m_found.size()));
    resize(width(), qMin(m_most, rows * 32 + m_line->sizeHint().height() + 3 * measure::kGap));
    m_list->setVisible(!m_found.isEmpty());
    m_nothing->setVisible(m_found.isEmpty());
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const auto action = m_found[row].run;
    leave();
    action();
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        leave();
    if (object != m_line)
        return QFrame::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentRow());
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->count() - 1, m_list->currentRow() + 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(0, m_list->currentRow() - 1));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the field is all there is to reach
    default: // every other key is typed
        return QFrame::eventFilter(object, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette ask = Palette::of(this);
    painter.setPen(ask(Tone::Line));
    painter.setBrush(ask(Tone::Paper));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::kRadius, measure::kRadius);
}

} // namespace ck::ui
