// Every command of the window as one registered QAction: menus, tool bar, empty states and the command
// palette all take it from here, so none is reachable by mouse alone.
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <functional>

class QAction;
class QMenu;
class QMenuBar;

namespace ck::ui
{

class ActionTable final : public QObject
{
    Q_OBJECT

public:
    enum class Needs { Nothing, Project, WritableProject };

    explicit ActionTable(QWidget *window);

    // `menu` is the id of a menu made by addMenu; empty: palette and shortcut only.
    QAction *add(const QString &id, const QString &menu, const QString &text, const QKeySequence &keys,
        Needs needs, std::function<void()> run);
    // A command somebody else made (a panel); its text, shortcut and state stay its own.
    void adopt(const QString &id, const QString &menu, QAction *action);
    QMenu *addMenu(const QString &id, const QString &title, const QString &parent = {});
    void addSeparator(const QString &menu);

    QAction *action(const QString &id) const { return m_actions.value(id); }
    QMenu *menu(const QString &id) const { return m_menus.value(id); }
    const QHash<QString, QAction *> &all() const { return m_actions; }
    QStringList order() const { return m_order; } // ids as they were added
    void fillMenuBar(QMenuBar *bar) const;
    void setProjectState(bool open, bool writable);

private:
    QWidget *m_window = nullptr;
    QHash<QString, QAction *> m_actions;
    QHash<QString, Needs> m_needs;
    QHash<QString, QMenu *> m_menus;
    QList<QMenu *> m_top;
    QStringList m_order;
};

} // namespace ck::ui
