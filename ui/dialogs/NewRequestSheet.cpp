#include "ui/dialogs/NewRequestSheet.h"

#include "ui/theme/Measure.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Labels.h"
#include "wording/ErrorText.h"
#include "wording/Labels.h"
#include "workflow/Requests.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ck::ui
{

NewRequestSheet::NewRequestSheet(workflow::Session &session, const Request &given, QWidget *parent)
    : Sheet(tr("New request"),
        tr("Name, address and message are encrypted. Lists show the case number only."), tr("Open the case"),
        parent)
    , m_session(session)
    , m_given(given)
{
    setMinimumWidth(560);
    auto *people = new QWidget(this);
    auto *grid = new QGridLayout(people);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(measure::kPad);
    grid->setVerticalSpacing(measure::kStep);
    int column = 0, row = 0;
    const auto place = [&](const QString &label, QWidget *field) {
        QLabel *name = sectionLabel(label, people);
        name->setBuddy(field);
        field->setAccessibleName(label);
        grid->addWidget(name, row, column);
        grid->addWidget(field, row + 1, column);
        row += column == 1 ? 2 : 0;
        column = 1 - column;
    };
    place(tr("Person"), m_name = new QLineEdit(given.personName, people));
    place(tr("Address to answer to"), m_contact = new QLineEdit(given.personContact, people));
    m_received = new QDateEdit(given.received.isValid() ? given.received : session.today(), people);
    m_received->setCalendarPopup(true);
    m_received->setMaximumDate(session.today());
    m_received->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    place(tr("Received on"), m_received);
    place(tr("Law"),
        makeCombo(m_regime, workflow::regimes(session),
            given.regime.isEmpty() ? session.setting(QStringLiteral("regime")) : given.regime));
    place(tr("Calendar of working days"),
        makeCombo(m_calendar, workflow::calendars(session),
            given.calendar.isEmpty() ? session.setting(QStringLiteral("calendar")) : given.calendar));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addWidget(people);
    addField(tr("Asks for"), makeRights(given.rights));
    m_message = new QPlainTextEdit(given.message, this);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(84);
    addField(tr("What the person wrote"), m_message);
    m_due = strongLabel({}, this);
    addWidget(m_due);
    connect(m_received, &QDateEdit::dateChanged, this, &NewRequestSheet::showDeadline);
    connect(m_regime, &QComboBox::currentIndexChanged, this, &NewRequestSheet::showDeadline);
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &NewRequestSheet::showDeadline);
    showDeadline();
    m_name->setFocus();
}

QWidget *NewRequestSheet::makeCombo(
    QComboBox *&combo, const QList<std::pair<QString, QString>> &choices, const QString &current)
{
    combo = new QComboBox(this);
    for (const auto &[id, name] : choices)
        combo->addItem(name, id);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setCurrentIndex(qMax(0, combo->findData(current)));
    return combo;
}

QWidget *NewRequestSheet::makeRights(const QList<Right> &given)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    int n = 0;
    for (const auto &entry : EnumCodes<Right>::entries) {
        auto *check = new QCheckBox(label(entry.value), box);
        check->setChecked(given.contains(entry.value));
        connect(check, &QCheckBox::toggled, this, &NewRequestSheet::showDeadline);
        grid->addWidget(check, n % 6, n / 6);
        m_rights.append({ entry.value, check });
        ++n;
    }
    return box;
}

Request NewRequestSheet::entered() const
{
    Request request = m_given;
    request.personName = m_name->text().trimmed();
    request.personContact = m_contact->text().trimmed();
    request.message = m_message->toPlainText();
    if (request.received != m_received->date())
        request.receivedAt = {};
    request.received = m_received->date();
    request.regime = m_regime->currentData().toString();
    request.calendar = m_calendar->currentData().toString();
    request.rights.clear();
    for (const auto &[right, check] : m_rights)
        if (check->isChecked())
            request.rights.append(right);
    if (request.channel.isEmpty())
        request.channel = QStringLiteral("e-mail");
    return request;
}

void NewRequestSheet::showDeadline()
{
    const Request request = entered();
    if (request.rights.isEmpty()) {
        m_due->setText(tr("Choose what the person asks for, and the day to answer by appears here."));
        return;
    }
    const Deadline deadline = workflow::deadlineOf(m_session, request);
    m_due->setText(deadline.due.isValid() ? tr("Answer by %1").arg(day::full(deadline.due))
                                          : tr("This law sets no day for what is asked."));
}

void NewRequestSheet::commit()
{
    const Request request = entered();
    if (request.rights.isEmpty())
        return setProblem(tr("Choose at least one thing the person asks for."));
    const Result<RequestId> opened = workflow::openRequest(m_session, request);
    if (!opened.ok())
        return setProblem(sentence(opened.error()));
    m_opened = *opened;
    accept();
}

} // namespace ck::ui
