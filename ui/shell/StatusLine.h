// The status bar: project, saved, journal, vault, last backup, and what leaves this computer.
#pragma once

#include "workflow/Session.h"

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ck::ui
{

class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setSession(workflow::Session *session);
    // One line for some seconds in the place of the facts. Screen readers hear it.
    void say(const QString &message, bool isError);
    QString said() const { return m_lastSaid; }
    void refresh();

Q_SIGNALS:
    void vaultClicked();

private:
    QPointer<workflow::Session> m_session;
    QLabel *m_project = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_journal = nullptr;
    QPushButton *m_vault = nullptr;
    QLabel *m_backup = nullptr;
    QLabel *m_message = nullptr;
    QTimer m_messageTimer;
    std::optional<bool> m_intact; // nothing while the journal is being verified
    QString m_lastSaid;
};

} // namespace ck::ui
