// What changed between the compared versions, material changes first; chips for what is adverse and for
// everything.
#pragma once

#include "ui/shell/Panel.h"
#include "ui/widgets/RowsModel.h"

#include "domain/PolicyDiff.h"

namespace ck::ui
{

class ChipRow;
class Comparison;
class EmptyState;
class ListView;
class ViewOrEmpty;

struct ChangeRow {
    int index = -1; // into PolicyDiff::changes
    PolicyChange change = {};
    ChangeState state = ChangeState::Open;
    bool operator==(const ChangeRow &) const = default;
};

class ChangeModel final : public RowsModel<ChangeRow, QUuid>
{
public:
    using RowsModel::RowsModel;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QUuid keyOf(const ChangeRow &row) const override { return row.change.fingerprint(); }
};

class ChangesPanel final : public Panel
{
    Q_OBJECT

public:
    ChangesPanel(Navigator &navigator, std::shared_ptr<Comparison> comparison);

    QString id() const override { return QStringLiteral("changes"); }
    QString title() const override { return tr("Changes"); }
    QString facts() const override;
    QWidget *focusTarget() override;

protected:
    void sessionSet() override { refill(); }
    void projectChanged(const ChangeSet &changes) override;

private:
    void refill();

    std::shared_ptr<Comparison> m_comparison;
    ChangeModel *m_model = nullptr;
    ChipRow *m_chips = nullptr;
    ListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    ViewOrEmpty *m_body = nullptr;
};

} // namespace ck::ui
