#include "ui/shell/Workspace.h"

#include "ui/theme/Measure.h"
#include "ui/widgets/DockTitleBar.h"

#include <QApplication>
#include <QDockWidget>
#include <QSettings>
#include <QTimer>

namespace ck::ui
{

namespace
{

constexpr int kStateVersion = 1;

QString key(const QString &layout)
{
    return QStringLiteral("layouts/%1").arg(layout);
}

} // namespace

Workspace::Workspace(std::vector<std::unique_ptr<Panel>> panels, QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
{
    setProperty("kind", "canvas");
    setAttribute(Qt::WA_StyledBackground);
    setContentsMargins(measure::kDockGap, measure::kDockGap, measure::kDockGap, measure::kDockGap);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (auto &panel : panels)
        addPanel(panel.release());
}

void Workspace::addPanel(Panel *panel)
{
    auto *dock = new QDockWidget(panel->title(), this);
    dock->setObjectName(panel->id());
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    dock->setWidget(new DockBody(panel));
    panel->setAccessibleName(panel->title());
    auto *bar = new DockTitleBar(dock);
    dock->setTitleBarWidget(bar);
    m_docks.append(dock);
    m_panelOf.insert(dock, panel);
    m_barOf.insert(dock, bar);
    connect(panel, &Panel::factsChanged, bar, [panel, bar] { bar->setFacts(panel->facts()); });
    connect(bar, &DockTitleBar::tabChosen, this,
        [this](QDockWidget *chosen) { showPanel(chosen->objectName()); });
    connect(dock, &QDockWidget::visibilityChanged, this, &Workspace::scheduleTabs);
    connect(dock, &QDockWidget::dockLocationChanged, this, &Workspace::scheduleTabs);
    connect(dock, &QDockWidget::topLevelChanged, this, &Workspace::scheduleTabs);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
}

void Workspace::setSession(workflow::Session *session)
{
    for (Panel *panel : panels())
        panel->setSession(session);
}

QList<Panel *> Workspace::panels() const
{
    QList<Panel *> list;
    for (QDockWidget *dock : m_docks)
        list.append(m_panelOf.value(dock));
    return list;
}

Panel *Workspace::panel(const QString &id) const
{
    return m_panelOf.value(dock(id));
}

QDockWidget *Workspace::dock(const QString &id) const
{
    for (QDockWidget *dock : m_docks)
        if (dock->objectName() == id)
            return dock;
    return nullptr;
}

void Workspace::showLayout(const QString &id)
{
    if (!m_layout.isEmpty())
        saveLayout();
    m_layout = id;
    const QByteArray state = QSettings().value(key(id)).toByteArray();
    if (state.isEmpty() || !restoreState(state, kStateVersion))
        arrange(id);
    scheduleTabs();
    Q_EMIT layoutChanged(id);
}

void Workspace::resetLayout()
{
    QSettings().remove(key(m_layout));
    arrange(m_layout);
    scheduleTabs();
}

void Workspace::saveLayout() const
{
    if (!m_layout.isEmpty())
        QSettings().setValue(key(m_layout), saveState(kStateVersion));
}

void Workspace::arrange(const QString &id)
{
    for (QDockWidget *dock : m_docks) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    QList<QDockWidget *> heads; // of columns
    QList<QList<QDockWidget *>> stacks; // heads of places, from top to bottom
    QList<QList<QDockWidget *>> groups; // docks that share a place
    QList<DockColumn> columns;
    for (const Layout &layout : layouts())
        if (layout.id == id)
            columns = layout.columns;
    for (const DockColumn &column : std::as_const(columns)) {
        QList<QDockWidget *> stack;
        for (const DockPlace &place : column.places) {
            QList<QDockWidget *> group;
            for (const QString &panel : place.panels)
                if (QDockWidget *found = dock(panel))
                    group.append(found);
            stack.append(group.first());
            groups.append(group);
        }
        if (heads.isEmpty())
            addDockWidget(Qt::LeftDockWidgetArea, stack.first());
        else
            splitDockWidget(heads.last(), stack.first(), Qt::Horizontal);
        heads.append(stack.first());
        stacks.append(stack);
    }
    for (const QList<QDockWidget *> &stack : std::as_const(stacks))
        for (int i = 1; i < stack.size(); ++i)
            splitDockWidget(stack[i - 1], stack[i], Qt::Vertical);
    QSet<QDockWidget *> placed;
    for (const QList<QDockWidget *> &group : std::as_const(groups)) {
        for (QDockWidget *dock : group) {
            if (dock != group.first())
                tabifyDockWidget(group.first(), dock);
            dock->show();
            placed.insert(dock);
        }
        group.first()->raise();
    }
    // What this layout does not show waits behind the main place, so that it comes up there when asked for.
    QDockWidget *main = groups.value(1).value(0);
    for (QDockWidget *dock : std::as_const(m_docks))
        if (main && !placed.contains(dock)) {
            tabifyDockWidget(main, dock);
            dock->hide();
        }
    if (main)
        main->raise();
    share(columns, heads, stacks);
}

void Workspace::share(const QList<DockColumn> &columns, const QList<QDockWidget *> &heads,
    const QList<QList<QDockWidget *>> &stacks)
{
    constexpr int kDesignWidth = 1440, kLeastSide = 200;
    QList<int> widths;
    int sides = 0, widest = 0;
    for (int i = 0; i < columns.size(); ++i)
        widest = columns[i].width > columns[widest].width ? i : widest;
    for (int i = 0; i < columns.size(); ++i) {
        // Side columns shrink less than the window does: they hold sentences.
        const double factor = qMin(1.0, 0.5 + 0.5 * width() / kDesignWidth);
        widths.append(qMax(kLeastSide, int(columns[i].width * factor)));
        sides += i == widest ? 0 : widths.last() + measure::kDockGap;
    }
    widths[widest] = qMax(320, width() - 2 * measure::kDockGap - sides);
    resizeDocks(heads, widths, Qt::Horizontal);
    for (int i = 0; i < columns.size(); ++i) {
        QList<int> heights;
        for (const DockPlace &place : columns[i].places)
            heights.append(place.share * height() / 100);
        resizeDocks(stacks[i], heights, Qt::Vertical);
    }
}

void Workspace::showPanel(const QString &id)
{
    QDockWidget *shown = dock(id);
    if (!shown)
        return;
    shown->show();
    shown->raise();
    refreshTabs();
    if (QWidget *target = m_panelOf.value(shown)->focusTarget())
        target->setFocus(Qt::ShortcutFocusReason);
}

void Workspace::revealObject(const ObjectRef &object)
{
    for (QDockWidget *dock : m_docks) {
        if (!m_panelOf.value(dock)->reveal(object))
            continue;
        dock->show();
        dock->raise();
        return;
    }
}

void Workspace::cycle(int step)
{
    QList<QDockWidget *> shown;
    for (QDockWidget *dock : m_docks)
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            shown.append(dock);
    if (shown.isEmpty())
        return;
    // In the order the eye goes: columns from the reading side, each from top to bottom.
    std::sort(shown.begin(), shown.end(),
        [](QDockWidget *a, QDockWidget *b) { return a->x() != b->x() ? a->x() < b->x() : a->y() < b->y(); });
    int at = step > 0 ? -1 : 0;
    for (int i = 0; i < shown.size(); ++i)
        if (shown[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    showPanel(shown[(at + step + shown.size()) % shown.size()]->objectName());
}

QList<QDockWidget *> Workspace::sharing(QDockWidget *dock) const
{
    const QList<QDockWidget *> others = tabifiedDockWidgets(dock);
    QList<QDockWidget *> all;
    for (QDockWidget *each : m_docks)
        if (each == dock || (others.contains(each) && !each->isHidden()))
            all.append(each);
    return all;
}

void Workspace::refreshTabs()
{
    m_tabsPending = false;
    for (QDockWidget *dock : m_docks)
        m_barOf.value(dock)->setTabs(sharing(dock));
}

void Workspace::scheduleTabs()
{
    if (std::exchange(m_tabsPending, true))
        return;
    QTimer::singleShot(0, this, &Workspace::refreshTabs);
}

} // namespace ck::ui
