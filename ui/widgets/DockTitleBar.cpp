#include "ui/widgets/DockTitleBar.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ck::ui
{

namespace
{

constexpr int kHeight = 34;

// Half of a rounded sheet: the part that lies outside `widget` is cut off.
void paintSheet(QWidget *widget, const QRect &whole)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette ask = Palette::of(widget);
    painter.setPen(QPen(ask(Tone::Line), 1));
    painter.setBrush(ask(Tone::Paper));
    painter.drawRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), measure::kRadius, measure::kRadius);
}

} // namespace

DockTitleBar::DockTitleBar(QDockWidget *dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_tabs(new QWidget(this))
    , m_facts(toneLabel({}, Tone::Soft, this))
    , m_menu(new QToolButton(this))
{
    setFixedHeight(kHeight);
    setAccessibleName(tr("Title bar of %1").arg(dock->windowTitle()));
    m_tabLayout = new QHBoxLayout(m_tabs);
    m_tabLayout->setContentsMargins(0, 0, 0, 0);
    m_tabLayout->setSpacing(0);
    m_facts->setWordWrap(false);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts->setMinimumWidth(0);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_menu->setText(QStringLiteral("⋯"));
    m_menu->setAccessibleName(tr("Menu of %1").arg(dock->windowTitle()));
    m_menu->setToolTip(tr("Float, dock or close this panel"));
    m_menu->setFixedSize(measure::kTarget, measure::kTarget);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    buildMenu();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(measure::kGap, 0, measure::kStep + 2, 0);
    layout->setSpacing(measure::kStep);
    layout->addWidget(m_tabs, 0, Qt::AlignBottom);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_menu);
    setTabs({ dock });
}

void DockTitleBar::buildMenu()
{
    auto *menu = new QMenu(m_menu);
    QAction *floating = menu->addAction(tr("Float"));
    connect(menu, &QMenu::aboutToShow, floating,
        [this, floating] { floating->setText(m_dock->isFloating() ? tr("Dock again") : tr("Float")); });
    connect(floating, &QAction::triggered, m_dock, [this] { m_dock->setFloating(!m_dock->isFloating()); });
    QAction *close = menu->addAction(tr("Close"));
    connect(close, &QAction::triggered, m_dock, &QDockWidget::close);
    m_menu->setMenu(menu);
}

void DockTitleBar::setFacts(const QString &facts)
{
    m_factsText = facts;
    m_facts->setAccessibleName(facts);
    elideFacts();
}

void DockTitleBar::setTabs(const QList<QDockWidget *> &docks)
{
    if (docks == m_docks)
        return;
    const bool hadFocus = m_tabs->isAncestorOf(focusWidget());
    m_docks = docks;
    qDeleteAll(m_tabs->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (QDockWidget *dock : docks)
        m_tabLayout->addWidget(makeTab(dock, docks.size() == 1));
    if (hadFocus)
        m_tabs->setFocus();
    elideFacts();
}

QToolButton *DockTitleBar::makeTab(QDockWidget *dock, bool alone)
{
    auto *tab = new QToolButton(m_tabs);
    tab->setText(dock->windowTitle());
    tab->setProperty("kind", "tab");
    tab->setCheckable(true);
    tab->setChecked(dock == m_dock);
    tab->setFixedHeight(kHeight - 1);
    if (dock == m_dock)
        tab->setFont(type::strong(tab->font()));
    if (alone) {
        // A title, not a switch: nothing to choose, so nothing to tab to and no line below.
        tab->setCheckable(false);
        tab->setFocusPolicy(Qt::NoFocus);
        tab->setAttribute(Qt::WA_TransparentForMouseEvents);
        tab->setStyleSheet(QStringLiteral("color: %1").arg(Palette::of(this).name(Tone::Ink)));
        return tab;
    }
    tab->setFocusPolicy(Qt::StrongFocus);
    connect(tab, &QToolButton::clicked, this, [this, tab, dock] {
        tab->setChecked(dock == m_dock);
        Q_EMIT tabChosen(dock);
    });
    return tab;
}

QSize DockTitleBar::minimumSizeHint() const
{
    return { m_tabs->sizeHint().width() + 48, kHeight };
}

void DockTitleBar::elideFacts()
{
    const int room = m_facts->width() - 2;
    m_facts->setText(QFontMetrics(m_facts->font()).elidedText(m_factsText, Qt::ElideRight, room));
    m_facts->setToolTip(m_facts->text() == m_factsText ? QString() : m_factsText);
}

void DockTitleBar::resizeEvent(QResizeEvent *)
{
    elideFacts();
}

void DockTitleBar::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->menu()->exec(event->globalPos());
}

void DockTitleBar::paintEvent(QPaintEvent *)
{
    paintSheet(this, QRect(0, 0, width(), height() + 2 * measure::kRadius));
    QPainter painter(this);
    painter.setPen(Palette::of(this)(Tone::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

DockBody::DockBody(QWidget *content, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, measure::kStep);
    layout->addWidget(content);
}

void DockBody::paintEvent(QPaintEvent *)
{
    paintSheet(this, QRect(0, -2 * measure::kRadius, width(), height() + 2 * measure::kRadius));
}

} // namespace ck::ui
