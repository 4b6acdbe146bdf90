// One dock's content. A panel knows the session and the navigator, never the window or another panel.
//
// Write a panel as a folder ui/panels/<panel>/ with Panel, Model and Delegate; add it to ui/shell/Panels.cpp.
#pragma once

#include "ui/shell/Job.h"
#include "ui/shell/Navigator.h"
#include "workflow/Session.h"

#include <QPointer>
#include <QWidget>

class QAction;

namespace ck::ui
{

class JobBar;

class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(Navigator &navigator, QWidget *parent = nullptr);

    virtual QString id() const = 0; // "dsar": stable, used for layouts
    virtual QString title() const = 0;
    virtual QString facts() const { return {}; } // the quiet line at the right of the title
    // Selects the thing if it is one of ours and says whether it was. Must not call Navigator::select again.
    virtual bool reveal(const ObjectRef &) { return false; }
    // Commands of this panel, for menus and the command palette. Made once, in the constructor.
    virtual QList<QAction *> commands() const { return {}; }
    // Where the keyboard goes when the dock is reached.
    virtual QWidget *focusTarget() { return this; }

    void setSession(workflow::Session *session); // nullptr: no project

Q_SIGNALS:
    void factsChanged();

protected:
    // A project was opened (session() is set) or closed (it is nullptr): fill or clear everything.
    virtual void sessionSet() = 0;
    // An action touched something; fill again what it concerns, row by row.
    virtual void projectChanged(const ChangeSet &changes) = 0;

    workflow::Session *session() const { return m_session; }
    Navigator &navigator() const { return m_navigator; }

    // Heavy work off the window's thread, with the thin bar and Cancel in this dock after 0.3 s.
    template <typename Work, typename Done>
    Job *run(const QString &what, Work work, Done done)
    {
        Job *job = startJob(this, what, std::move(work), std::move(done));
        watch(job);
        return job;
    }

private:
    void watch(Job *job);

    Navigator &m_navigator;
    QPointer<workflow::Session> m_session;
    JobBar *m_jobBar = nullptr;
};

} // namespace ck::ui
