#include "ui/shell/ActionTable.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace ck::ui
{

ActionTable::ActionTable(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *ActionTable::add(const QString &id, const QString &menu, const QString &text,
    const QKeySequence &keys, Needs needs, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    m_needs.insert(id, needs);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    adopt(id, menu, action);
    m_window->addAction(action);
    return action;
}

void ActionTable::adopt(const QString &id, const QString &menu, QAction *action)
{
    action->setObjectName(id);
    m_actions.insert(id, action);
    m_order.append(id);
    if (QMenu *place = m_menus.value(menu))
        place->addAction(action);
}

QMenu *ActionTable::addMenu(const QString &id, const QString &title, const QString &parent)
{
    auto *menu = new QMenu(title, m_window);
    m_menus.insert(id, menu);
    if (QMenu *above = m_menus.value(parent))
        above->addMenu(menu);
    else if (parent.isEmpty())
        m_top.append(menu);
    return menu;
}

void ActionTable::addSeparator(const QString &menu)
{
    if (QMenu *place = m_menus.value(menu))
        place->addSeparator();
}

void ActionTable::fillMenuBar(QMenuBar *bar) const
{
    for (QMenu *menu : m_top)
        bar->addMenu(menu);
}

void ActionTable::setProjectState(bool open, bool writable)
{
    for (auto it = m_needs.cbegin(); it != m_needs.cend(); ++it)
        m_actions.value(it.key())->setEnabled(
            it.value() == Needs::Nothing || (open && it.value() == Needs::Project) || (open && writable));
}

} // namespace ck::ui
