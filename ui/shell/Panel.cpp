#include "ui/shell/Panel.h"

#include "ui/widgets/JobBar.h"

namespace ck::ui
{

Panel::Panel(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
{
    setProperty("kind", "paper");
    setAttribute(Qt::WA_StyledBackground);
}

void Panel::setSession(workflow::Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(session, &workflow::Session::changed, this,
            [this](const ChangeSet &changes) { projectChanged(changes); });
    sessionSet();
    Q_EMIT factsChanged();
}

void Panel::watch(Job *job)
{
    if (!m_jobBar)
        m_jobBar = new JobBar(this);
    m_jobBar->watch(job);
}

} // namespace ck::ui
