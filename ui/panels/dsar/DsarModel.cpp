#include "ui/panels/dsar/DsarModel.h"

#include "ui/widgets/Days.h"
#include "ui/widgets/StatusBadge.h"
#include "wording/Labels.h"

namespace ck::ui
{

using workflow::RequestRow;

void DsarModel::setContext(QDate today, bool namesShown)
{
    m_today = today;
    m_namesShown = namesShown;
}

QString DsarModel::leftText(const RequestRow &row) const
{
    return row.request.isOpen() ? dueBadge(row.deadline.due, m_today).text() : doneBadge().text();
}

QString DsarModel::text(const RequestRow &row, int column) const
{
    switch (column) {
    case Case:
        return row.request.number;
    case Person:
        return m_namesShown ? row.request.personName : tr("locked");
    case Asks: {
        QStringList rights;
        for (const Right right : row.request.rights)
            rights.append(label(right));
        return rights.join(QStringLiteral(", "));
    }
    case Law:
        return row.request.regime;
    case State:
        return label(row.request.state);
    case Received:
        return day::brief(row.request.received, m_today);
    case AnswerBy:
        return row.deadline.dueInstant.isValid() ? day::at(row.deadline.dueInstant)
                                                 : day::brief(row.deadline.due, m_today);
    case Left:
        return leftText(row);
    }
    return {};
}

QVariant DsarModel::tone(const RequestRow &row, int column) const
{
    if (column == Left)
        return int(row.request.isOpen() ? dueBadge(row.deadline.due, m_today).tone : Tone::Good);
    if (!row.request.isOpen() || (column == Person && !m_namesShown))
        return int(Tone::Soft);
    return {};
}

QVariant DsarModel::data(const QModelIndex &index, int role) const
{
    const RequestRow &request = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(request, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Received || index.column() == AnswerBy ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case StrongRole: // what a person looks for; the day that is today or past stands out as well
        return index.column() == Case
            || (index.column() == AnswerBy && request.request.isOpen() && request.deadline.due <= m_today);
    case ToneRole:
        return tone(request, index.column());
    case ObjectRole:
        return QVariant::fromValue(request.request.id.uuid());
    default:
        return RowsModel::data(index, role);
    }
}

QVariant DsarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            (section == Received || section == AnswerBy ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Case:
        return tr("Case");
    case Person:
        return tr("Person");
    case Asks:
        return tr("Asks for");
    case Law:
        return tr("Law");
    case State:
        return tr("State");
    case Received:
        return tr("Received");
    case AnswerBy:
        return tr("Answer by");
    case Left:
        return tr("Left");
    }
    return {};
}

} // namespace ck::ui
