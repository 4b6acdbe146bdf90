#include "ui/shell/ToolStrip.h"

#include "ui/shell/Layouts.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace ck::ui
{

namespace
{

// Looks like a field, is a button: it opens the command palette, which has the real field.
class FindField final : public QPushButton
{
public:
    explicit FindField(QWidget *parent)
        : QPushButton(parent)
    {
        setCursor(Qt::IBeamCursor);
    }
    QString hint;
    QString keys;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        painter.setPen(Palette::of(this)(Tone::Soft));
        const QRect inner = rect().adjusted(measure::kPad, 0, -measure::kPad, 0);
        const int keysWidth = fontMetrics().horizontalAdvance(keys) + measure::kGap;
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, keys);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
            fontMetrics().elidedText(hint, Qt::ElideRight, inner.width() - keysWidth));
    }
};

} // namespace

ToolStrip::ToolStrip(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_layouts(new QButtonGroup(this))
{
    setAccessibleName(tr("Tool bar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::kPad + 2, measure::kGap, measure::kPad + 2, measure::kGap + 1);
    layout->setSpacing(measure::kGap);
    layout->addWidget(makeSwitch());
    layout->addWidget(makeButton(commands.import));
    layout->addWidget(makeButton(commands.request));
    auto *report = new QPushButton(tr("Report ▾"), this);
    report->setAccessibleName(tr("Report"));
    report->setMenu(commands.reports);
    layout->addWidget(report);
    layout->addStretch(1);
    auto *find = new FindField(this);
    find->hint = tr("Find anything or run a command");
    find->keys = commands.find->shortcut().toString(QKeySequence::NativeText);
    find->setAccessibleName(find->hint);
    find->setMinimumWidth(160);
    find->setMaximumWidth(380);
    find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(find, &QPushButton::clicked, commands.find, &QAction::trigger);
    m_find = find;
    layout->addWidget(find, 3);
}

QWidget *ToolStrip::makeSwitch()
{
    auto *holder = new QWidget(this);
    holder->setAccessibleName(tr("Layout"));
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const QList<Layout> all = layouts();
    for (int i = 0; i < all.size(); ++i) {
        auto *segment = new QPushButton(all[i].title, holder);
        segment->setObjectName(all[i].id);
        segment->setCheckable(true);
        segment->setProperty("kind", "segment");
        segment->setProperty("end", i == 0 ? "first" : i + 1 == all.size() ? "last" : "");
        segment->setAccessibleName(tr("Layout %1").arg(all[i].title));
        m_layouts->addButton(segment);
        layout->addWidget(segment);
    }
    connect(m_layouts, &QButtonGroup::buttonClicked, this,
        [this](QAbstractButton *button) { Q_EMIT layoutChosen(button->objectName()); });
    return holder;
}

QPushButton *ToolStrip::makeButton(QAction *action)
{
    auto *button = new QPushButton(action->text().remove(QLatin1Char('&')), this);
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void ToolStrip::setLayoutId(const QString &id)
{
    for (QAbstractButton *button : m_layouts->buttons())
        button->setChecked(button->objectName() == id);
}

QWidget *ToolStrip::findField() const
{
    return m_find;
}

void ToolStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette ask = Palette::of(this);
    painter.fillRect(rect(), ask(Tone::Paper));
    painter.setPen(ask(Tone::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace ck::ui
