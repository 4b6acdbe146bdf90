// Find and commands in one field (Ctrl+K): lies over the window under the tool bar, goes away with Escape.
#pragma once

#include "ui/shell/Finder.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ck::ui
{

class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    using Search = std::function<QList<Found>(const QString &)>;
    CommandPalette(Search search, QWidget *window);
    void openUnder(QWidget *field);
    const QList<Found> &found() const { return m_found; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void run(int row);
    void leave();

    Search m_search;
    QList<Found> m_found;
    QLineEdit *m_line = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    int m_most = 400; // height
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace ck::ui
