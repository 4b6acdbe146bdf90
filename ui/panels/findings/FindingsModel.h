// The contradictions, one row each: how bad, what, where, against what, whose.
#pragma once

#include "ui/widgets/RowsModel.h"
#include "workflow/Checks.h"

#include <QCoreApplication>

namespace ck::ui
{

struct FindingLine {
    workflow::FindingRow row = {};
    QString where = {};
    QString against = {};
    bool operator==(const FindingLine &other) const
    {
        return row.finding == other.row.finding && row.note == other.row.note && where == other.where
            && against == other.against;
    }
};

class FindingsModel final : public RowsModel<FindingLine, QUuid>
{
    Q_DECLARE_TR_FUNCTIONS(ck::ui::FindingsModel)

public:
    enum Column { SeverityColumn, TitleColumn, WhereColumn, AgainstColumn, OwnerColumn, ColumnCount };

    using RowsModel::RowsModel;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QUuid keyOf(const FindingLine &line) const override { return line.row.finding.fingerprint(); }
};

FindingLine findingLine(const workflow::Session &session, const workflow::FindingRow &row);

} // namespace ck::ui
