// The promises of one version in the order of the text, for the list beside the page.
#pragma once

#include "domain/Commitment.h"
#include "ui/widgets/RowsModel.h"

namespace ck::ui
{

class CommitmentModel final : public RowsModel<Commitment, CommitmentId>
{
public:
    using RowsModel::RowsModel;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    CommitmentId keyOf(const Commitment &row) const override { return row.id; }
};

enum class ReviewFilter { Undecided, Confirmed, Rejected, All };
// What the filters leave, in the order of the words. Positions the text does not state have no words to
// review.
QList<Commitment> reviewList(QList<Commitment> all, ReviewFilter filter, std::optional<CommitmentKind> kind);

} // namespace ck::ui
