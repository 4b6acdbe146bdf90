#include "ui/shell/StatusLine.h"

#include "ui/shell/Job.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/Labels.h"
#include "wording/Text.h"
#include "workflow/Maintenance.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace ck::ui
{

namespace
{

QString backupText(const workflow::Session &session)
{
    const QDateTime at = QDateTime::fromString(session.setting(QStringLiteral("last_backup")), Qt::ISODate);
    if (!at.isValid())
        return StatusLine::tr("No backup yet");
    const int minutes = int(qMax<qint64>(0, at.secsTo(session.environment().clock->now()) / 60));
    if (minutes < 60)
        return translate("ck::ui", "Last backup %n minute(s) ago, verified", nullptr, minutes);
    return StatusLine::tr("Last backup %1, verified").arg(day::at(at));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    auto *line = new QWidget(this);
    line->setFixedHeight(30);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(measure::kPad, 0, measure::kPad, 0);
    layout->setSpacing(measure::kBlock);
    const auto fact = [&] {
        QLabel *label = softLabel({}, line);
        label->setWordWrap(false);
        layout->addWidget(label);
        return label;
    };
    m_project = fact();
    m_saved = fact();
    setTone(m_saved, Tone::Good);
    m_journal = fact();
    m_vault = linkButton({}, line);
    m_vault->setFont(type::small(m_vault->font()));
    layout->addWidget(m_vault);
    m_backup = fact();
    m_message = fact();
    layout->addStretch(1);
    QLabel *promise = fact();
    promise->setText(tr("Nothing leaves this computer"));
    addWidget(line, 1);
    m_messageTimer.setSingleShot(true);
    connect(&m_messageTimer, &QTimer::timeout, this, [this] {
        m_message->clear();
        refresh();
    });
    connect(m_vault, &QPushButton::clicked, this, &StatusLine::vaultClicked);
    refresh();
}

void StatusLine::setSession(workflow::Session *session)
{
    m_session = session;
    m_intact.reset();
    if (session) {
        startJob(
            session, tr("Verifying the journal"),
            [path = session->path()](
                const Progress &progress) { return workflow::verifyProject(path, &progress); },
            [this](const Result<VerifyReport> &done) {
                m_intact = done.ok() && done->ok;
                refresh();
            });
        connect(session, &workflow::Session::changed, this, &StatusLine::refresh);
        connect(session, &workflow::Session::vaultChanged, this, &StatusLine::refresh);
    }
    refresh();
}

void StatusLine::refresh()
{
    const bool open = m_session;
    const bool talking = m_messageTimer.isActive();
    for (QWidget *fact : { static_cast<QWidget *>(m_journal), static_cast<QWidget *>(m_backup),
             static_cast<QWidget *>(m_vault) })
        fact->setVisible(open && !talking);
    m_project->setVisible(open);
    m_saved->setVisible(open);
    m_message->setVisible(talking);
    if (!open)
        return;
    m_project->setText(
        m_session->organisation() + QStringLiteral(" · ") + QFileInfo(m_session->path()).fileName());
    m_saved->setText(
        m_session->isReadOnly() ? tr("Read only, open at %1").arg(m_session->lockedBy()) : tr("✓ Saved"));
    const QList<JournalEntry> newest = m_session->journal(0, 1);
    const QString entries = QLocale().toString(newest.isEmpty() ? 0 : newest.first().sequence);
    m_journal->setText(!m_intact ? tr("Journal of %1 entries").arg(entries)
            : *m_intact          ? tr("Journal intact, %1 entries").arg(entries)
                                 : tr("▲ Journal does not hold"));
    setTone(m_journal, m_intact.value_or(true) ? Tone::Soft : Tone::Alarm);
    m_backup->setText(backupText(*m_session));
    switch (m_session->vault()) {
    case workflow::VaultState::NoKey:
        m_vault->setText(tr("Protect personal data…"));
        break;
    case workflow::VaultState::Locked:
        m_vault->setText(tr("Personal data locked: unlock…"));
        break;
    case workflow::VaultState::Open:
        m_vault->setText(tr("Personal data unlocked"));
        break;
    }
}

void StatusLine::say(const QString &message, bool isError)
{
    m_lastSaid = message;
    m_message->setText(isError ? QStringLiteral("▲ ") + message : message);
    m_message->setToolTip(message);
    setTone(m_message, isError ? Tone::Alarm : Tone::Ink);
    m_messageTimer.start(isError ? 12000 : 6000);
    refresh();
    QAccessibleEvent event(m_message, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace ck::ui
