// The docks: one per panel, arranged in one of the layouts, which a person may change and reset.
#pragma once

#include "ui/shell/Layouts.h"
#include "ui/shell/Panel.h"

#include <QMainWindow>
#include <memory>
#include <vector>

class QDockWidget;

namespace ck::ui
{

class DockTitleBar;

class Workspace final : public QMainWindow
{
    Q_OBJECT

public:
    Workspace(std::vector<std::unique_ptr<Panel>> panels, QWidget *parent = nullptr);

    void setSession(workflow::Session *session);
    QList<Panel *> panels() const;
    Panel *panel(const QString &id) const;
    QDockWidget *dock(const QString &id) const;

    QString layoutId() const { return m_layout; }
    void showLayout(const QString &id); // as a person left it, else as it ships
    void resetLayout();
    void saveLayout() const;

    void showPanel(const QString &id); // to the front, with the keyboard
    void revealObject(const ObjectRef &object); // the panel that lists it comes to the front
    void cycle(int step); // the keyboard to the next (1) or previous (-1) visible dock

Q_SIGNALS:
    void layoutChanged(const QString &id);

private:
    void addPanel(Panel *panel);
    void arrange(const QString &id);
    void share(const QList<DockColumn> &columns, const QList<QDockWidget *> &heads,
        const QList<QList<QDockWidget *>> &stacks);
    void refreshTabs();
    void scheduleTabs();
    QList<QDockWidget *> sharing(QDockWidget *dock) const;

    QList<QDockWidget *> m_docks; // in the order of the panels
    QHash<QDockWidget *, Panel *> m_panelOf;
    QHash<QDockWidget *, DockTitleBar *> m_barOf;
    QString m_layout;
    bool m_tabsPending = false;
};

} // namespace ck::ui
