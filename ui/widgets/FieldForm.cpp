#include "ui/widgets/FieldForm.h"

#include "ui/theme/Measure.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PeriodEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace ck::ui
{

namespace
{

constexpr int kLabelWidth = 104;
const QDate kNoDay(1900, 1, 1); // stands for "none" in a date field, which cannot be empty

} // namespace

FieldForm::FieldForm(QWidget *parent, bool readOnly)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_readOnly(readOnly)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(measure::kStep);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, kLabelWidth);
    m_grid->setColumnStretch(1, 1);
}

void FieldForm::place(const QString &label, QWidget *field)
{
    const int row = m_grid->rowCount();
    QLabel *name = softLabel(label, this);
    name->setBuddy(field);
    name->setFixedWidth(kLabelWidth);
    if (!qobject_cast<QCheckBox *>(field)) // a box must show that it is one
        field->setProperty("kind", "inplace");
    field->setAccessibleName(label);
    field->setObjectName(QStringLiteral("field%1").arg(row));
    field->setEnabled(!m_readOnly);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(field, row, 1);
    name->setContentsMargins(0, 6, 0, 0);
}

void FieldForm::placeWide(const QString &label, QWidget *field)
{
    const int row = m_grid->rowCount();
    QLabel *name = softLabel(label, this);
    name->setContentsMargins(0, 6, 0, 0);
    field->setAccessibleName(label);
    field->setEnabled(!m_readOnly);
    m_grid->addWidget(name, row, 0, 1, 2);
    m_grid->addWidget(field, row + 1, 0, 1, 2);
}

void FieldForm::text(const QString &label, QString &value)
{
    auto *line = new QLineEdit(value, this);
    line->setPlaceholderText(QStringLiteral("–"));
    line->setCursorPosition(0);
    line->setToolTip(value);
    connect(line, &QLineEdit::editingFinished, this, [this, line, &value] {
        if (line->text().trimmed() == value)
            return;
        value = line->text().trimmed();
        Q_EMIT changed();
    });
    place(label, line);
}

void FieldForm::words(const QString &label, QStringList &value)
{
    const QString separator = QStringLiteral("; ");
    auto *line = new QLineEdit(value.join(separator), this);
    line->setPlaceholderText(QStringLiteral("–"));
    line->setCursorPosition(0);
    line->setToolTip(value.join(QLatin1Char('\n')));
    connect(line, &QLineEdit::editingFinished, this, [this, line, &value] {
        QStringList entered;
        for (const QString &word : line->text().split(QLatin1Char(';')))
            if (!word.trimmed().isEmpty())
                entered.append(word.trimmed());
        if (entered == value)
            return;
        value = entered;
        Q_EMIT changed();
    });
    place(label, line);
}

void FieldForm::day(const QString &label, QDate &value)
{
    auto *edit = new QDateEdit(this);
    edit->setMinimumDate(kNoDay);
    edit->setSpecialValueText(QStringLiteral("–"));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    edit->setDate(value.isValid() ? value : kNoDay);
    connect(edit, &QDateEdit::editingFinished, this, [this, edit, &value] {
        const QDate entered = edit->date() == kNoDay ? QDate() : edit->date();
        if (entered == value)
            return;
        value = entered;
        Q_EMIT changed();
    });
    place(label, edit);
}

void FieldForm::number(const QString &label, int &value, int least, int most)
{
    auto *spin = new QSpinBox(this);
    spin->setRange(least, most);
    spin->setValue(value);
    connect(spin, &QSpinBox::editingFinished, this, [this, spin, &value] {
        if (spin->value() == value)
            return;
        value = spin->value();
        Q_EMIT changed();
    });
    place(label, spin);
}

void FieldForm::flag(const QString &label, bool &value)
{
    auto *check = new QCheckBox(this);
    check->setChecked(value);
    connect(check, &QCheckBox::toggled, this, [this, &value](bool on) {
        value = on;
        Q_EMIT changed();
    });
    place(label, check);
}

void FieldForm::period(const QString &label, std::optional<Period> &value)
{
    auto *edit = new PeriodEdit(value, label, this);
    connect(edit, &PeriodEdit::changed, this, [this, &value](std::optional<Period> entered) {
        value = entered;
        Q_EMIT changed();
    });
    place(label, edit);
}

void FieldForm::period(const QString &label, Period &value)
{
    auto *edit = new PeriodEdit(value, label, this);
    connect(edit, &PeriodEdit::changed, this, [this, &value](std::optional<Period> entered) {
        value = entered.value_or(value);
        Q_EMIT changed();
    });
    place(label, edit);
}

void FieldForm::stages(const QString &label, QList<RetentionStage> &value)
{
    auto *edit = new StagesEdit(value, this);
    connect(edit, &StagesEdit::changed, this, [this, &value](const QList<RetentionStage> &entered) {
        value = entered;
        Q_EMIT changed();
    });
    placeWide(label, edit);
}

void FieldForm::choiceOf(
    const QString &label, QString &value, const QList<std::pair<QString, QString>> &choices)
{
    QList<std::pair<int, QString>> numbered;
    QStringList ids;
    for (const auto &[id, name] : choices) {
        numbered.append({ int(ids.size()), name });
        ids.append(id);
    }
    if (!ids.contains(value)) {
        numbered.append({ int(ids.size()), value.isEmpty() ? QStringLiteral("–") : value });
        ids.append(value);
    }
    addChoice(
        label, int(ids.indexOf(value)), numbered, [&value, ids](int chosen) { value = ids.value(chosen); });
}

void FieldForm::addChoice(const QString &label, int current, const QList<std::pair<int, QString>> &choices,
    std::function<void(int)> write)
{
    auto *combo = new QComboBox(this);
    for (const auto &[value, name] : choices)
        combo->addItem(name, value);
    combo->setCurrentIndex(combo->findData(current));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(combo, &QComboBox::activated, this, [this, combo, write = std::move(write)] {
        write(combo->currentData().toInt());
        Q_EMIT changed();
    });
    place(label, combo);
}

} // namespace ck::ui
