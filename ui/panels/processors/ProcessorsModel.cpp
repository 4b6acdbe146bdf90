#include "ui/panels/processors/ProcessorsModel.h"

#include "ui/theme/Palette.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/StatusBadge.h"
#include "wording/Labels.h"

namespace ck::ui
{
QString ProcessorsModel::text(const Processor &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Purpose:
        return row.service.isEmpty() ? row.purposes.join(QStringLiteral(", ")) : row.service;
    case Country:
        return row.country.isEmpty() ? QString() : countryText(row.country);
    case State:
        return label(row.state);
    case Contract:
        return row.contract == ContractState::None ? QStringLiteral("■ ") + label(row.contract)
                                                   : label(row.contract);
    case Transfer:
        return row.transferTool.isEmpty() ? QString() : transferToolText(row.transferTool);
    case Disclosed:
        return row.disclosedBy.isEmpty() ? tr("▲ no") : tr("✓ yes");
    case Review:
        return row.nextReview.isValid() ? day::full(row.nextReview) : QString();
    }
    return {};
}

QVariant ProcessorsModel::tone(const Processor &row, int column) const
{
    if (column == Contract && row.contract == ContractState::None && row.state == ProcessorState::InUse)
        return int(Tone::Alarm);
    if (column == Disclosed)
        return int(row.disclosedBy.isEmpty() ? Tone::Warn : Tone::Good);
    if (column == Review && row.nextReview.isValid() && row.nextReview <= m_today)
        return int(Tone::Alarm);
    if (row.state == ProcessorState::Ended)
        return int(Tone::Soft);
    return {};
}

QVariant ProcessorsModel::data(const QModelIndex &index, int role) const
{
    const Processor &processor = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(processor, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Review ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StrongRole:
        return index.column() == Name;
    case ToneRole:
        return tone(processor, index.column());
    case ObjectRole:
        return QVariant::fromValue(processor.id.uuid());
    default:
        return RowsModel::data(index, role);
    }
}

QVariant ProcessorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Review ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Processor");
    case Purpose:
        return tr("Does for us");
    case Country:
        return tr("Where");
    case State:
        return tr("Use");
    case Contract:
        return tr("Agreement");
    case Transfer:
        return tr("Transfer tool");
    case Disclosed:
        return tr("Disclosed");
    case Review:
        return tr("Next review");
    }
    return {};
}

} // namespace ck::ui
