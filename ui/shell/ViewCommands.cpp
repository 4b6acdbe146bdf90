#include "ui/shell/Layouts.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <QSettings>

namespace ck::ui
{

void MainWindow::makeViewCommands(Theme *theme)
{
    using Needs = ActionTable::Needs;
    const QString menu = QStringLiteral("view");
    m_actions.addMenu(menu, tr("&View"));
    int number = 0;
    for (const Layout &layout : layouts()) {
        const QKeySequence keys(QKeyCombination(Qt::ControlModifier, Qt::Key(Qt::Key_1 + number++)));
        m_actions.add(QStringLiteral("layout.") + layout.id, menu, tr("Layout: %1").arg(layout.title), keys,
            Needs::Project, [this, id = layout.id] { m_workspace->showLayout(id); });
    }
    m_actions.add(QStringLiteral("layout.reset"), menu, tr("&Reset this layout"), {}, Needs::Project,
        [this] { m_workspace->resetLayout(); });
    m_actions.addSeparator(menu);
    m_actions.add(QStringLiteral("view.nextPanel"), menu, tr("&Next panel"), QKeySequence(Qt::Key_F6),
        Needs::Project, [this] { m_workspace->cycle(1); });
    m_actions.add(QStringLiteral("view.previousPanel"), menu, tr("&Previous panel"),
        QKeySequence(Qt::SHIFT | Qt::Key_F6), Needs::Project, [this] { m_workspace->cycle(-1); });
    m_actions.addMenu(QStringLiteral("panels"), tr("P&anels"), menu);
    number = 0;
    for (Panel *panel : m_workspace->panels()) {
        const QKeySequence keys = number < 9
            ? QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + number)))
            : QKeySequence();
        ++number;
        m_actions.add(QStringLiteral("panel.") + panel->id(), QStringLiteral("panels"),
            tr("Go to %1").arg(panel->title()), keys, Needs::Project,
            [this, id = panel->id()] { m_workspace->showPanel(id); });
    }
    if (!theme)
        return;
    m_actions.addSeparator(menu);
    m_actions.addMenu(QStringLiteral("appearance"), tr("App&earance"), menu);
    auto *group = new QActionGroup(this);
    const std::pair<Appearance, QString> choices[] = { { Appearance::System, tr("As the system") },
        { Appearance::Light, tr("Light") }, { Appearance::Dark, tr("Dark") } };
    for (const auto &[appearance, text] : choices) {
        QAction *action = m_actions.add(QStringLiteral("appearance.%1").arg(int(appearance)),
            QStringLiteral("appearance"), text, {}, Needs::Nothing, [theme, value = appearance] {
                theme->setAppearance(value);
                QSettings().setValue(QStringLiteral("appearance"), int(value));
            });
        action->setCheckable(true);
        action->setChecked(theme->appearance() == appearance);
        group->addAction(action);
    }
}

} // namespace ck::ui
