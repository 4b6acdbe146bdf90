#include "ui/dialogs/TriggerSheet.h"

#include "ui/widgets/Labels.h"
#include "wording/ErrorText.h"
#include "wording/Labels.h"
#include "workflow/Records.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ck::ui
{

TriggerSheet::TriggerSheet(workflow::Session &session, QWidget *parent)
    : Sheet(tr("Record a trigger"),
        tr("Something happened that starts a period. The dated events follow from the rule."),
        tr("Record it"), parent)
    , m_session(session)
    , m_rules(workflow::all<RetentionRule>(session))
    , m_rule(new QComboBox(this))
    , m_record(new QLineEdit(this))
    , m_day(new QDateEdit(session.today(), this))
    , m_meaning(softLabel({}, this))
{
    for (const RetentionRule &rule : std::as_const(m_rules))
        m_rule->addItem(rule.subject);
    m_record->setPlaceholderText(tr("a reference, never a person’s name"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    addField(tr("Rule"), m_rule);
    addWidget(m_meaning);
    addField(tr("Records"), m_record);
    addField(tr("Day"), m_day);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &TriggerSheet::showRule);
    showRule();
}

void TriggerSheet::showRule()
{
    const int at = m_rule->currentIndex();
    primary()->setEnabled(at >= 0);
    if (at < 0)
        return m_meaning->setText(tr("There is no retention rule yet. Confirm a retention promise first."));
    const RetentionRule &rule = m_rules.at(at);
    m_meaning->setText(retentionText(rule.trigger, rule.stages, rule.kind));
}

void TriggerSheet::commit()
{
    const QString record = m_record->text().trimmed();
    if (record.isEmpty())
        return setProblem(tr("Name the records, so that what is done can be proved."));
    const auto made = workflow::triggerRetention(m_session,
        { { .rule = m_rules.at(m_rule->currentIndex()).id, .subjectRef = record, .day = m_day->date() } });
    if (!made)
        return setProblem(sentence(made.error()));
    m_made = *made;
    accept();
}

} // namespace ck::ui
