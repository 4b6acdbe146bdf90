#include "ui/shell/MainWindow.h"

#include "ui/shell/CommandPalette.h"
#include "ui/shell/Panels.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/ToolStrip.h"
#include "ui/shell/Workspace.h"
#include "ui/theme/Measure.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Labels.h"
#include "workflow/Records.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ck::ui
{

MainWindow::MainWindow(const workflow::Environment &environment, Theme *theme)
    : m_host(environment)
    , m_actions(this)
    , m_import(m_navigator, this)
{
    setAcceptDrops(true);
    setMinimumSize(820, 560);
    resize(1440, 900);
    m_workspace = new Workspace(makePanels(m_navigator), this);
    makeCommands();
    makeViewCommands(theme);
    adoptPanelCommands();
    addHelpCommands(shell());
    m_navigator.setCommands(m_actions.all());

    auto *name = strongLabel(QStringLiteral("Clausekeeper"), this);
    name->setContentsMargins(measure::kPad + 2, 0, measure::kGap, 0);
    menuBar()->setCornerWidget(name, Qt::TopLeftCorner);
    m_actions.fillMenuBar(menuBar());

    m_strip = new ToolStrip(
        { m_actions.action(QStringLiteral("policy.import")), m_actions.action(QStringLiteral("request.new")),
            m_actions.menu(QStringLiteral("report")), m_actions.action(QStringLiteral("edit.find")) },
        this);
    m_start = new StartPage(m_actions, m_host, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_workspace);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_palette = new CommandPalette(
        [this](const QString &needle) {
            return findEverything(needle, m_actions, m_host.session(), m_navigator);
        },
        this);

    connect(m_strip, &ToolStrip::layoutChosen, m_workspace, &Workspace::showLayout);
    connect(m_workspace, &Workspace::layoutChanged, m_strip, &ToolStrip::setLayoutId);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openProject);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString &path) {
        m_host.forget(path);
        m_start->refreshRecent();
    });
    connect(m_status, &StatusLine::vaultClicked, m_actions.action(QStringLiteral("file.vault")),
        &QAction::trigger);
    connect(&m_host, &ProjectHost::sessionChanged, this, &MainWindow::sessionChanged);
    connectNavigator();
    restoreGeometry(QSettings().value(QStringLiteral("window")).toByteArray());
    sessionChanged(nullptr);
}

MainWindow::~MainWindow()
{
    disconnect(&m_host, nullptr, this, nullptr);
    m_workspace->setSession(nullptr);
    m_host.close();
}

void MainWindow::openProject(const QString &path)
{
    m_navigator.ok(m_host.open(path));
}

void MainWindow::openSample()
{
    m_actions.action(QStringLiteral("file.sample"))->trigger();
}

void MainWindow::importPolicy(const QString &path)
{
    if (m_host.session() || newProject(shell()))
        m_import.importFile(path);
}

QString MainWindow::lastSaid() const
{
    return m_status->said();
}

void MainWindow::makeCommands()
{
    addProjectCommands(shell());
    addEditCommands(shell());
    m_actions.add(QStringLiteral("edit.find"), QStringLiteral("edit"), tr("&Find anything or run a command"),
        QKeySequence(Qt::CTRL | Qt::Key_K), ActionTable::Needs::Nothing,
        [this] { m_palette->openUnder(m_strip->findField()); });
    addPolicyCommands(shell());
    m_actions.addMenu(QStringLiteral("registers"), tr("Re&gisters"));
    addRequestCommands(shell());
    addReportCommands(shell());
}

void MainWindow::adoptPanelCommands()
{
    for (Panel *panel : m_workspace->panels())
        for (QAction *action : panel->commands())
            m_actions.adopt(QStringLiteral("%1.%2").arg(panel->id(), action->objectName()),
                action->property("menu").toString(), action);
}

void MainWindow::connectNavigator()
{
    connect(&m_navigator, &Navigator::said, m_status, &StatusLine::say);
    connect(&m_navigator, &Navigator::openRequested, m_workspace, &Workspace::revealObject);
    connect(&m_navigator, &Navigator::panelRequested, m_workspace, &Workspace::showPanel);
    connect(&m_navigator, &Navigator::evidenceRequested, m_workspace,
        [this] { m_workspace->showPanel(QStringLiteral("reader")); });
    connect(&m_navigator, &Navigator::comparisonRequested, m_workspace,
        [this] { m_workspace->showPanel(QStringLiteral("policydiff")); });
    connect(&m_navigator, &Navigator::selectedChanged, this, &MainWindow::showTitle);
}

void MainWindow::sessionChanged(workflow::Session *session)
{
    m_actions.setProjectState(session, session && !session->isReadOnly());
    m_strip->setVisible(session);
    m_import.setSession(session);
    m_status->setSession(session);
    m_workspace->setSession(session);
    m_stack->setCurrentWidget(session ? static_cast<QWidget *>(m_workspace) : m_start);
    if (session) {
        centralWidget()->layout()->activate();
        m_workspace->setGeometry(m_stack->rect()); // layouts share out the width they find
        connect(session, &workflow::Session::failed, &m_navigator, &Navigator::tell);
        if (m_workspace->layoutId().isEmpty())
            m_workspace->showLayout(
                QSettings().value(QStringLiteral("layouts/current"), QStringLiteral("policy")).toString());
    }
    showTitle();
}

void MainWindow::showTitle()
{
    const workflow::Session *session = m_host.session();
    if (!session)
        return setWindowTitle(QStringLiteral("Clausekeeper"));
    // Titles end up in task bars and logs of the system: the project and a case number, nothing else.
    const ObjectRef selected = m_navigator.selected();
    const QString object = selected.type == ObjectType::Request
        ? workflow::nameOf(*session, selected) + QStringLiteral(" – ")
        : QString();
    setWindowTitle(object + session->organisation() + QStringLiteral(" – Clausekeeper"));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &dragged = *event->mimeData();
    const bool usable = !ImportFlow::policyFiles(dragged).isEmpty()
        || !ImportFlow::projectFiles(dragged).isEmpty()
        || (m_host.session() && !ImportFlow::mailFiles(dragged).isEmpty());
    if (!usable)
        return;
    event->acceptProposedAction();
    m_start->setDropHint(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_start->setDropHint(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropHint(false);
    event->acceptProposedAction();
    const QStringList projects = ImportFlow::projectFiles(*event->mimeData());
    if (!projects.isEmpty())
        return openProject(projects.first());
    for (const QString &path : ImportFlow::policyFiles(*event->mimeData()))
        importPolicy(path);
    for (const QString &path : ImportFlow::mailFiles(*event->mimeData()))
        newRequest(shell(), path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window"), saveGeometry());
    if (!m_workspace->layoutId().isEmpty()) {
        m_workspace->saveLayout();
        settings.setValue(QStringLiteral("layouts/current"), m_workspace->layoutId());
    }
    QMainWindow::closeEvent(event);
}

} // namespace ck::ui
