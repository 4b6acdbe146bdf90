// Who processes what for us, where, under which contract and transfer tool; is each disclosed; when is the
// next review?
#pragma once

#include "ui/shell/Panel.h"

namespace ck::ui
{

class ChipRow;
class ProcessorsModel;
class TableView;
class ViewOrEmpty;

class ProcessorsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ProcessorsPanel(Navigator &navigator, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("processors"); }
    QString title() const override { return tr("Processor inventory"); }
    QString facts() const override;
    bool reveal(const ObjectRef &object) override;
    QList<QAction *> commands() const override { return m_commands; }
    QWidget *focusTarget() override;

protected:
    void sessionSet() override;
    void projectChanged(const ChangeSet &changes) override;

private:
    void refresh();
    void addProcessor();
    void addActivity();
    void removeProcessor();
    void importSheet();
    void exportSheet();
    void fillFromPolicy();
    QAction *command(const char *name, const QString &text, void (ProcessorsPanel::*slot)());

    ProcessorsModel *m_model = nullptr;
    TableView *m_table = nullptr;
    ChipRow *m_chips = nullptr;
    ViewOrEmpty *m_stack = nullptr;
    QList<QAction *> m_commands;
    int m_total = 0;
    int m_undisclosed = 0;
    int m_withoutContract = 0;
};

} // namespace ck::ui
