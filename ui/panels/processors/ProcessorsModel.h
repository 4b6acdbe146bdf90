// The processor inventory as a table: who, what for, where, contract, transfer tool, disclosed or not, next
// review.
#pragma once

#include "domain/Processor.h"
#include "ui/widgets/RowsModel.h"

namespace ck::ui
{

class ProcessorsModel final : public RowsModel<Processor, QUuid>
{
    Q_OBJECT

public:
    enum Column { Name, Purpose, Country, State, Contract, Transfer, Disclosed, Review, ColumnCount };

    using RowsModel::RowsModel;
    void setToday(QDate today) { m_today = today; }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QUuid keyOf(const Processor &row) const override { return row.id.uuid(); }

private:
    QString text(const Processor &row, int column) const;
    QVariant tone(const Processor &row, int column) const;

    QDate m_today;
};

} // namespace ck::ui
