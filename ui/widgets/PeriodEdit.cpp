#include "ui/widgets/PeriodEdit.h"

#include "ui/theme/Measure.h"
#include "ui/widgets/Labels.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace ck::ui
{

PeriodEdit::PeriodEdit(const std::optional<Period> &period, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_amount(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_said(period)
{
    m_amount->setRange(-1, 9999);
    m_amount->setSpecialValueText(QStringLiteral("–"));
    m_amount->setValue(period ? period->amount : -1);
    m_amount->setFixedWidth(64);
    m_amount->setProperty("kind", "inplace");
    m_amount->setAccessibleName(tr("%1: amount").arg(name));
    m_amount->setToolTip(tr("Below zero: no period"));
    for (const auto &entry : EnumCodes<TimeUnit>::entries)
        m_unit->addItem(label(entry.value), int(entry.value));
    m_unit->setCurrentIndex(m_unit->findData(int(period ? period->unit : TimeUnit::Days)));
    m_unit->setProperty("kind", "inplace");
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(5);
    m_unit->setAccessibleName(tr("%1: unit").arg(name));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::kStep);
    layout->addWidget(m_amount);
    layout->addWidget(m_unit, 1);
    setFocusProxy(m_amount);
    const auto tell = [this] {
        const std::optional<Period> now = this->period();
        if (now != m_said)
            Q_EMIT changed(m_said = now);
    };
    connect(m_amount, &QSpinBox::editingFinished, this, tell);
    connect(m_unit, &QComboBox::activated, this, tell);
}

std::optional<Period> PeriodEdit::period() const
{
    if (m_amount->value() < 0)
        return std::nullopt;
    return Period { m_amount->value(), TimeUnit(m_unit->currentData().toInt()) };
}

StagesEdit::StagesEdit(const QList<RetentionStage> &stages, QWidget *parent)
    : QWidget(parent)
    , m_stages(stages)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    rebuild();
}

void StagesEdit::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_stages.size(); ++i)
        addRow(i);
    auto *add = linkButton(tr("Add a stage"), this);
    connect(add, &QPushButton::clicked, this, [this] {
        m_stages.append(RetentionStage { {}, RetentionAction::Delete });
        rebuild();
        Q_EMIT changed(m_stages);
    });
    m_layout->addWidget(add, 0, Qt::AlignLeft);
}

void StagesEdit::addRow(int index)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QString name = tr("Stage %1").arg(index + 1);
    auto *action = new QComboBox(row);
    for (const auto &entry : EnumCodes<RetentionAction>::entries)
        action->addItem(label(entry.value), int(entry.value));
    action->setCurrentIndex(action->findData(int(m_stages[index].action)));
    action->setProperty("kind", "inplace");
    action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    action->setMinimumContentsLength(6);
    action->setAccessibleName(tr("%1: what happens").arg(name));
    connect(action, &QComboBox::activated, this, [this, index, action] {
        m_stages[index].action = RetentionAction(action->currentData().toInt());
        Q_EMIT changed(m_stages);
    });
    auto *period = new PeriodEdit(m_stages[index].period, name, row);
    connect(period, &PeriodEdit::changed, this, [this, index](std::optional<Period> entered) {
        m_stages[index].period = entered;
        Q_EMIT changed(m_stages);
    });
    auto *remove = new QToolButton(row);
    remove->setText(QStringLiteral("✕"));
    remove->setAccessibleName(tr("Remove stage %1").arg(index + 1));
    remove->setFixedSize(measure::kTarget, measure::kTarget);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_stages.removeAt(index);
        rebuild();
        Q_EMIT changed(m_stages);
    });
    layout->addWidget(action);
    layout->addWidget(period, 1);
    layout->addWidget(remove);
    m_layout->addWidget(row);
}

} // namespace ck::ui
