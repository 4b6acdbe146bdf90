// The rows of a redline for a list view.
#pragma once

#include "ui/panels/policydiff/RedlineRows.h"

#include <QAbstractListModel>

namespace ck::ui
{

class RedlineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    const RedlineRow &row(int index) const { return m_rows.at(index); }
    void setRows(QList<RedlineRow> rows); // another comparison or another folding: everything is new
    // The row that shows a change: by its words, else by its clause; -1 where it is folded away.
    int rowOf(const PolicyChange &change) const;

private:
    QList<RedlineRow> m_rows;
};

} // namespace ck::ui
