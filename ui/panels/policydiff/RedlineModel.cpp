#include "ui/panels/policydiff/RedlineModel.h"

namespace ck::ui
{

QVariant RedlineModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return m_rows.at(index.row()).spoken();
    return {};
}

void RedlineModel::setRows(QList<RedlineRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RedlineModel::rowOf(const PolicyChange &change) const
{
    int ofClause = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        const RedlineRow &row = m_rows[i];
        if (row.pair != change.pair || row.folded > 0)
            continue;
        if (ofClause < 0)
            ofClause = i;
        if ((change.after && change.after->span.overlaps(row.newSpan))
            || (change.before && change.before->span.overlaps(row.oldSpan)))
            return i;
    }
    return ofClause;
}

} // namespace ck::ui
