#include "ui/shell/Navigator.h"

#include "wording/ErrorText.h"

#include <QAction>

namespace ck::ui
{

void Navigator::select(const ObjectRef &object)
{
    m_selected = object;
    Q_EMIT selectedChanged(object);
}

void Navigator::selectFinding(const workflow::FindingRow &row)
{
    m_selected = { ObjectType::Finding, row.finding.fingerprint() };
    Q_EMIT findingSelected(row);
}

void Navigator::selectChange(const SelectedChange &change)
{
    m_selected = { ObjectType::Change, change.change.fingerprint() };
    Q_EMIT changeSelected(change);
}

void Navigator::open(const ObjectRef &object)
{
    Q_EMIT openRequested(object);
    select(object);
}

void Navigator::openPanel(const QString &panelId)
{
    Q_EMIT panelRequested(panelId);
}

void Navigator::showEvidence(VersionId version, TextSpan span)
{
    Q_EMIT evidenceRequested(version, span);
}

void Navigator::compareVersions(VersionId oldVersion, VersionId newVersion)
{
    Q_EMIT comparisonRequested(oldVersion, newVersion);
}

void Navigator::say(const QString &message)
{
    Q_EMIT said(message, false);
}

void Navigator::tell(const Error &error)
{
    Q_EMIT said(wording::sentence(error), true);
}

QAction *Navigator::command(const QString &id) const
{
    return m_commands.value(id);
}

} // namespace ck::ui
