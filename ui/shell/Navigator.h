// How panels reach each other without knowing each other: what is selected, which words to show, what to say.
#pragma once

#include "domain/Finding.h"
#include "domain/PolicyDiff.h"
#include "workflow/Checks.h"

#include <QObject>
#include <memory>

class QAction;

namespace ck::ui
{

// A change is computed, so whoever selects one hands over what it was computed from.
struct SelectedChange {
    PolicyChange change = {};
    VersionId oldVersion = {};
    VersionId newVersion = {};
    std::shared_ptr<const PolicyDiff> diff = {};
};

class Navigator final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Shows a kept record in the Inspector and lights it up in the panel that lists it.
    void select(const ObjectRef &object);
    void selectFinding(const workflow::FindingRow &row);
    void selectChange(const SelectedChange &change);
    // Brings the panel that lists it to the front as well.
    void open(const ObjectRef &object);
    // Brings a panel to the front by its id and puts the keyboard there.
    void openPanel(const QString &panelId);
    // Scrolls the policy reader to the words and lights them up.
    void showEvidence(VersionId version, TextSpan span);
    // Compares two versions in the diff panel.
    void compareVersions(VersionId oldVersion, VersionId newVersion);
    // One line in the status bar; at most one per action of a person.
    void say(const QString &message);
    void tell(const Error &error); // the sentence of an error
    // True when it went well; otherwise tells.
    template <typename R>
    bool ok(const R &result)
    {
        if (result.ok())
            return true;
        tell(result.error());
        return false;
    }

    // A command of the shell by its id ("policy.import"), for empty states and buttons; nullptr when there is
    // none.
    QAction *command(const QString &id) const;
    void setCommands(const QHash<QString, QAction *> &commands) { m_commands = commands; }

    ObjectRef selected() const { return m_selected; }

Q_SIGNALS:
    void selectedChanged(const ck::ObjectRef &object);
    void findingSelected(const ck::workflow::FindingRow &row);
    void changeSelected(const ck::ui::SelectedChange &change);
    void openRequested(const ck::ObjectRef &object);
    void panelRequested(const QString &panelId);
    void evidenceRequested(ck::VersionId version, ck::TextSpan span);
    void comparisonRequested(ck::VersionId oldVersion, ck::VersionId newVersion);
    void said(const QString &message, bool isError);

private:
    ObjectRef m_selected;
    QHash<QString, QAction *> m_commands;
};

} // namespace ck::ui
