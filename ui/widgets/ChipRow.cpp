#include "ui/widgets/ChipRow.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Type.h"
#include "ui/widgets/FlowLayout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace ck::ui
{

ChipRow::ChipRow(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_chipBox(new QWidget(this))
    , m_ends(new QWidget(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setAccessibleName(accessibleName);
    m_layout->setContentsMargins(measure::kPad, measure::kStep + 2, measure::kPad, measure::kStep + 2);
    m_layout->setSpacing(measure::kStep + 2);
    new FlowLayout(m_chipBox, measure::kStep + 2); // where the dock is narrow the chips go on below
    auto *ends = new QHBoxLayout(m_ends);
    ends->setContentsMargins(0, 0, 0, 0);
    ends->setSpacing(measure::kStep + 2);
    m_layout->addWidget(m_chipBox, 1);
    m_layout->addWidget(m_ends);
    m_ends->hide();
    connect(m_group, &QButtonGroup::buttonClicked, this,
        [this](QAbstractButton *button) { Q_EMIT changed(button->objectName()); });
}

void ChipRow::addChip(const QString &id, const QString &text)
{
    auto *chip = new QPushButton(text, m_chipBox);
    chip->setObjectName(id);
    chip->setProperty("kind", "chip");
    chip->setCheckable(true);
    chip->setChecked(m_group->buttons().isEmpty());
    chip->setFont(type::small(chip->font()));
    chip->setMinimumHeight(measure::kTarget);
    chip->setAccessibleDescription(accessibleName());
    m_group->addButton(chip);
    m_chipBox->layout()->addWidget(chip);
}

void ChipRow::setText(const QString &id, const QString &text)
{
    if (auto *chip = findChild<QPushButton *>(id))
        chip->setText(text);
}

void ChipRow::addAtEnd(QWidget *widget)
{
    m_ends->layout()->addWidget(widget);
    m_ends->show();
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int chips = 0;
    for (const QAbstractButton *chip : m_group->buttons())
        chips += chip->sizeHint().width() + m_layout->spacing();
    const QMargins margins = m_layout->contentsMargins();
    const bool fits = chips + m_ends->sizeHint().width() <= width() - margins.left() - margins.right();
    m_layout->setDirection(fits || m_ends->isHidden() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QString ChipRow::current() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button ? button->objectName() : QString();
}

void ChipRow::setCurrent(const QString &id)
{
    auto *chip = findChild<QPushButton *>(id);
    if (!chip || chip->isChecked())
        return;
    chip->setChecked(true);
    Q_EMIT changed(id);
}

} // namespace ck::ui
