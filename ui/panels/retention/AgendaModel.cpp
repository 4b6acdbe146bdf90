#include "ui/panels/retention/AgendaModel.h"

#include "ui/widgets/Days.h"
#include "ui/widgets/StatusBadge.h"
#include "wording/Labels.h"

namespace ck::ui
{

using workflow::RetentionRow;

QString AgendaModel::stateText(const RetentionRow &row) const
{
    if (row.event.id.isNull())
        return label(row.rule.kind);
    if (row.event.state == EventState::Done)
        return doneBadge().text();
    if (row.hold)
        return holdBadge().text();
    return row.due.isValid() ? dueBadge(row.due, m_today).text() : tr("no date");
}

QVariant AgendaModel::tone(const RetentionRow &row) const
{
    if (row.event.id.isNull())
        return int(Tone::Soft);
    if (row.event.state == EventState::Done)
        return int(doneBadge().tone);
    if (row.hold)
        return int(holdBadge().tone);
    return int(row.due.isValid() ? dueBadge(row.due, m_today).tone : Tone::Soft);
}

QString AgendaModel::text(const RetentionRow &row, int column) const
{
    switch (column) {
    case Due:
        if (row.event.dueInstant.isValid())
            return day::at(row.event.dueInstant);
        return row.due.isValid() ? day::full(row.due) : QString();
    case Action:
        return row.event.id.isNull() ? retentionText(row.rule.trigger, row.rule.stages, row.rule.kind)
                                     : label(row.event.action);
    case Subject:
        return row.rule.subject;
    case Record: {
        QString record = row.event.subjectRef;
        if (row.event.triggerAssumed)
            record += tr(" (start assumed)");
        if (row.internal)
            record += tr(" (internal, not promised)");
        return record;
    }
    case State:
        return stateText(row);
    }
    return {};
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const RetentionRow &event = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(event, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Due ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StrongRole:
        return index.column() == Subject;
    case ToneRole:
        return index.column() == State ? tone(event) : QVariant();
    default:
        return RowsModel::data(index, role);
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Due ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return tr("Due");
    case Action:
        return tr("What");
    case Subject:
        return tr("Rule");
    case Record:
        return tr("Records");
    case State:
        return tr("State");
    }
    return {};
}

} // namespace ck::ui
