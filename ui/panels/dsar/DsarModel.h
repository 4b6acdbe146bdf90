// The request queue as a table, sorted by the day that binds.
#pragma once

#include "ui/widgets/RowsModel.h"
#include "workflow/Requests.h"

namespace ck::ui
{

class DsarModel final : public RowsModel<workflow::RequestRow, QUuid>
{
    Q_OBJECT

public:
    enum Column { Case, Person, Asks, Law, State, Received, AnswerBy, Left, ColumnCount };

    using RowsModel::RowsModel;
    void setContext(QDate today, bool namesShown);

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QUuid keyOf(const workflow::RequestRow &row) const override { return row.request.id.uuid(); }

private:
    QString text(const workflow::RequestRow &row, int column) const;
    QVariant tone(const workflow::RequestRow &row, int column) const;
    QString leftText(const workflow::RequestRow &row) const;

    QDate m_today;
    bool m_namesShown = false;
};

} // namespace ck::ui
