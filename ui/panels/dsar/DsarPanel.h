// Whose request is due when, and why that day; what is waiting on identity, on a processor, on us?
#pragma once

#include "domain/Request.h"
#include "ui/shell/Panel.h"

namespace ck::ui
{

class ChipRow;
class DsarModel;
class EmptyState;
class TableView;
class ViewOrEmpty;

class DsarPanel final : public Panel
{
    Q_OBJECT

public:
    explicit DsarPanel(Navigator &navigator, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("dsar"); }
    QString title() const override { return tr("DSAR queue"); }
    QString facts() const override;
    bool reveal(const ObjectRef &object) override;
    QList<QAction *> commands() const override { return m_commands; }
    QWidget *focusTarget() override;

protected:
    void sessionSet() override;
    void projectChanged(const ChangeSet &changes) override;
    void showEvent(QShowEvent *event) override;

private:
    using Step = Result<void> (*)(workflow::Session &, RequestId);
    void refresh();
    std::optional<RequestId> current() const;
    void addStep(const char *name, const QString &text, Step step);

    DsarModel *m_model = nullptr;
    TableView *m_table = nullptr;
    ChipRow *m_chips = nullptr;
    EmptyState *m_empty = nullptr;
    ViewOrEmpty *m_stack = nullptr;
    class QLabel *m_names = nullptr;
    QList<QAction *> m_commands;
    int m_open = 0;
};

} // namespace ck::ui
