// The window: wiring only. What it shows lives in the panels, what it does in the commands.
#pragma once

#include "ui/shell/ActionTable.h"
#include "ui/shell/ImportFlow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ProjectHost.h"
#include "ui/shell/Shell.h"

#include <QMainWindow>

class QStackedWidget;

namespace ck::ui
{

class CommandPalette;
class StartPage;
class StatusLine;
class Theme;
class ToolStrip;
class Workspace;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // `theme` may be nullptr (tests): then the window offers no choice of appearance.
    MainWindow(const workflow::Environment &environment, Theme *theme);
    ~MainWindow() override;

    void openProject(const QString &path);
    void openSample();
    void importPolicy(const QString &path);

    ProjectHost &host() { return m_host; }
    Navigator &navigator() { return m_navigator; }
    ActionTable &actions() { return m_actions; }
    Workspace &workspace() { return *m_workspace; }
    CommandPalette &commandPalette() { return *m_palette; }
    QString lastSaid() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    Shell shell() { return { this, m_actions, m_host, m_navigator, m_import }; }
    void makeCommands();
    void makeViewCommands(Theme *theme);
    void adoptPanelCommands();
    void connectNavigator();
    void sessionChanged(workflow::Session *session);
    void showTitle();

    ProjectHost m_host;
    Navigator m_navigator;
    ActionTable m_actions;
    ImportFlow m_import;
    Workspace *m_workspace = nullptr;
    ToolStrip *m_strip = nullptr;
    StartPage *m_start = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace ck::ui
