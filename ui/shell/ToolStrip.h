// The one tool bar: layouts as a segmented switch, the three things done most, and find and commands in one
// field.
#pragma once

#include <QWidget>

class QAction;
class QButtonGroup;
class QMenu;
class QPushButton;

namespace ck::ui
{

class ToolStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Commands {
        QAction *import = nullptr;
        QAction *request = nullptr;
        QMenu *reports = nullptr;
        QAction *find = nullptr;
    };
    explicit ToolStrip(const Commands &commands, QWidget *parent = nullptr);
    void setLayoutId(const QString &id);
    QWidget *findField() const;

Q_SIGNALS:
    void layoutChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeSwitch();
    QPushButton *makeButton(QAction *action);

    QButtonGroup *m_layouts = nullptr;
    QPushButton *m_find = nullptr;
};

} // namespace ck::ui
