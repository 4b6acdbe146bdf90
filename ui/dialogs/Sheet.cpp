#include "ui/dialogs/Sheet.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ck::ui
{

Sheet::Sheet(const QString &title, const QString &sentence, const QString &verb, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kBlock, measure::kBlock, measure::kBlock, measure::kWide);
    layout->setSpacing(measure::kPad);
    QLabel *heading = titleLabel(title, this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 0.75);
    heading->setFont(font);
    layout->addWidget(heading);
    if (!sentence.isEmpty()) {
        QLabel *words = toneLabel(sentence, Tone::Soft, this);
        layout->addWidget(words);
    }
    m_body = new QVBoxLayout;
    m_body->setSpacing(measure::kStep);
    layout->addLayout(m_body);
    m_problem = toneLabel({}, Tone::Alarm, this);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_leave = new QPushButton(tr("Cancel"), this);
    m_leave->setAutoDefault(false);
    m_primary = primaryButton(verb, this);
    m_primary->setDefault(true);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_primary);
    layout->addSpacing(measure::kStep);
    layout->addLayout(buttons);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, [this] { commit(); });
}

void Sheet::addField(const QString &label, QWidget *field)
{
    QLabel *name = sectionLabel(label, this);
    name->setBuddy(field);
    field->setAccessibleName(label);
    if (m_body->count() > 0)
        m_body->addSpacing(measure::kStep);
    m_body->addWidget(name);
    m_body->addWidget(field);
}

void Sheet::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void Sheet::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void Sheet::leaveOnly()
{
    m_leave->hide();
}

bool confirm(QWidget *parent, const QString &title, const QString &sentence, const QString &verb)
{
    Sheet sheet(title, sentence, verb, parent);
    return sheet.exec() == QDialog::Accepted;
}

QString askText(QWidget *parent, const QString &title, const QString &sentence, const QString &label,
    const QString &verb, const QString &text)
{
    Sheet sheet(title, sentence, verb, parent);
    auto *line = new QLineEdit(text, &sheet);
    sheet.addField(label, line);
    line->setFocus();
    return sheet.exec() == QDialog::Accepted ? line->text().trimmed() : QString();
}

} // namespace ck::ui
