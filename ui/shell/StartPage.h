// What stands in the window while no project is open: four large actions, the projects of the last days, and
// a place to drop a policy on.
#pragma once

#include "ui/shell/ProjectHost.h"

#include <QWidget>

class QVBoxLayout;

namespace ck::ui
{

class ActionTable;

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(const ActionTable &actions, const ProjectHost &host, QWidget *parent = nullptr);
    void refreshRecent();
    void setDropHint(bool over); // something that can be dropped is over the window

Q_SIGNALS:
    void openRequested(const QString &path);
    void forgetRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeRecent(const ProjectHost::Recent &recent);

    const ProjectHost &m_host;
    QVBoxLayout *m_recent = nullptr;
    QWidget *m_first = nullptr;
    bool m_over = false;
};

} // namespace ck::ui
