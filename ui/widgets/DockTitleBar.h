// The title bar of a dock: its title, or tabs for all docks that share the place; the quiet line of facts at
// the right; and a menu to float, dock and close, all by keyboard too.
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ck::ui
{

class DockTitleBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitleBar(QDockWidget *dock);
    void setFacts(const QString &facts);
    // All docks of the place in their order, this one included.
    void setTabs(const QList<QDockWidget *> &docks);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tabChosen(QDockWidget *dock);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QToolButton *makeTab(QDockWidget *dock, bool alone);
    void buildMenu();
    void elideFacts();

    QDockWidget *m_dock = nullptr;
    QHBoxLayout *m_tabLayout = nullptr;
    QWidget *m_tabs = nullptr;
    QLabel *m_facts = nullptr;
    QToolButton *m_menu = nullptr;
    QString m_factsText;
    QList<QDockWidget *> m_docks;
};

// The content of a dock: paper with the lower round corners, under its title bar.
class DockBody final : public QWidget
{
    Q_OBJECT

public:
    explicit DockBody(QWidget *content, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ck::ui
