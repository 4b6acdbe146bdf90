#include "ui/dialogs/HoldSheet.h"

#include "wording/ErrorText.h"
#include "workflow/Records.h"
#include "workflow/RetentionCalendar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ck::ui
{

HoldSheet::HoldSheet(workflow::Session &session, QWidget *parent)
    : Sheet(tr("Place a legal hold"),
        tr("Nothing it covers can be deleted or anonymised until it is lifted."), tr("Place the hold"),
        parent)
    , m_session(session)
    , m_rules(workflow::all<RetentionRule>(session))
    , m_title(new QLineEdit(this))
    , m_rule(new QComboBox(this))
    , m_records(new QLineEdit(this))
    , m_reason(new QPlainTextEdit(this))
{
    m_rule->addItem(tr("Every rule"));
    for (const RetentionRule &rule : std::as_const(m_rules))
        m_rule->addItem(rule.subject);
    m_records->setPlaceholderText(tr("all; or references, separated by semicolons"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(72);
    addField(tr("Title"), m_title);
    addField(tr("Covers"), m_rule);
    addField(tr("Records"), m_records);
    addField(tr("Reason"), m_reason);
}

void HoldSheet::commit()
{
    LegalHold hold { .title = m_title->text().trimmed(), .reason = m_reason->toPlainText().trimmed() };
    if (hold.title.isEmpty())
        return setProblem(tr("Give the hold a title by which others recognise it."));
    if (m_rule->currentIndex() > 0)
        hold.rules = { m_rules.at(m_rule->currentIndex() - 1).id };
    for (const QString &record : m_records->text().split(u';', Qt::SkipEmptyParts))
        hold.subjectRefs.append(record.trimmed());
    if (const Result<void> placed = workflow::placeHold(m_session, hold); !placed)
        return setProblem(sentence(placed.error()));
    accept();
}

} // namespace ck::ui
