// What is due, as a list by day; and the promises that give no date, each with its clause's own words.
#pragma once

#include "ui/widgets/RowsModel.h"
#include "workflow/RetentionCalendar.h"

namespace ck::ui
{

class AgendaModel final : public RowsModel<workflow::RetentionRow, QUuid>
{
    Q_OBJECT

public:
    enum Column { Due, Action, Subject, Record, State, ColumnCount };

    using RowsModel::RowsModel;
    void setToday(QDate today) { m_today = today; }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    // Undated rules come as rows without an event; they are known by their rule.
    QUuid keyOf(const workflow::RetentionRow &row) const override
    {
        return row.event.id.isNull() ? row.rule.id.uuid() : row.event.id.uuid();
    }

private:
    QString text(const workflow::RetentionRow &row, int column) const;
    QString stateText(const workflow::RetentionRow &row) const;
    QVariant tone(const workflow::RetentionRow &row) const;

    QDate m_today;
};

} // namespace ck::ui
