// The contradictions between Say, Do and Must, worst first; both ends of the chosen one are in the Inspector.
#pragma once

#include "ui/shell/Panel.h"

#include <QTimer>

namespace ck::ui
{

class ChipRow;
class EmptyState;
class FindingsModel;
class TableView;
class ViewOrEmpty;

class FindingsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FindingsPanel(Navigator &navigator);

    QString id() const override { return QStringLiteral("findings"); }
    QString title() const override { return tr("Findings"); }
    QString facts() const override;
    bool reveal(const ObjectRef &object) override;
    QWidget *focusTarget() override;

protected:
    void sessionSet() override;
    void projectChanged(const ChangeSet &changes) override;

private:
    void refill();

    QTimer m_soon; // several changes of one action make one check
    FindingsModel *m_model = nullptr;
    ChipRow *m_chips = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    ViewOrEmpty *m_body = nullptr;
    int m_open = 0;
    int m_high = 0;
};

} // namespace ck::ui
