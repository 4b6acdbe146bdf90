// Who changed what, when; verify that nothing was taken out or altered; undo.
#pragma once

#include "ui/shell/Panel.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace ck::ui
{

class JournalModel;
class TableView;
class ViewOrEmpty;

class JournalPanel final : public Panel
{
    Q_OBJECT

public:
    explicit JournalPanel(Navigator &navigator);

    QString id() const override { return QStringLiteral("journal"); }
    QString title() const override { return tr("Journal"); }
    QString facts() const override;
    QList<QAction *> commands() const override { return m_commands; }
    QWidget *focusTarget() override;

protected:
    void sessionSet() override;
    void projectChanged(const ChangeSet &changes) override;

private:
    QWidget *makeHead();
    void verify();

    QList<QAction *> m_commands;
    JournalModel *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_verdict = nullptr;
    TableView *m_table = nullptr;
    ViewOrEmpty *m_body = nullptr;
};

} // namespace ck::ui
