// Never an empty window: one sentence that says what will be here, and one button that makes it so.
#pragma once

#include <QStackedWidget>

class QAction;
class QLabel;
class QPushButton;

namespace ck::ui
{

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    void setButton(QAction *action); // takes text, state and name of the action
    QPushButton *setButton(const QString &text);

private:
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
};

// A view, or in its place the empty state.
class ViewOrEmpty final : public QStackedWidget
{
    Q_OBJECT

public:
    ViewOrEmpty(QWidget *view, EmptyState *empty, QWidget *parent = nullptr);
    void setEmpty(bool empty) { setCurrentIndex(empty ? 1 : 0); }
    bool isEmpty() const { return currentIndex() == 1; }
};

} // namespace ck::ui
