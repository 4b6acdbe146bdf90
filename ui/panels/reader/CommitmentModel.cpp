#include "ui/panels/reader/CommitmentModel.h"

#include "ui/widgets/StatusBadge.h"
#include "wording/Labels.h"

namespace ck::ui
{

QVariant CommitmentModel::data(const QModelIndex &index, int role) const
{
    const Commitment &commitment = row(index.row());
    const Badge badge = badgeOf(commitment.review);
    switch (role) {
    case Qt::DisplayRole:
        return summary(commitment);
    case LeadRole:
        // A clause known by its heading alone would fill the row.
        return commitment.clause.size() <= 6 ? commitment.clause : QString();
    case SecondLineRole:
        return badge.mark + QLatin1Char(' ') + label(commitment.kind())
            + (commitment.confidence == Confidence::Unsure ? QStringLiteral(" · ") + label(Confidence::Unsure)
                                                           : QString());
    case SecondToneRole:
        return int(badge.tone);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2. %3").arg(label(commitment.kind()), summary(commitment), badge.word);
    case ObjectRole:
        return QVariant::fromValue(ref(commitment.id));
    default: // roles this list has nothing to say to
        return {};
    }
}

QList<Commitment> reviewList(QList<Commitment> all, ReviewFilter filter, std::optional<CommitmentKind> kind)
{
    all.removeIf([&](const Commitment &commitment) {
        if (commitment.evidence.span.isEmpty() || (kind && commitment.kind() != *kind))
            return true;
        switch (filter) {
        case ReviewFilter::Undecided:
            return commitment.review != ReviewState::Suggested;
        case ReviewFilter::Confirmed:
            return commitment.review != ReviewState::Confirmed;
        case ReviewFilter::Rejected:
            return commitment.review != ReviewState::Rejected;
        case ReviewFilter::All:
            return false;
        }
        return false;
    });
    std::stable_sort(all.begin(), all.end(), [](const Commitment &a, const Commitment &b) {
        return a.evidence.span.start < b.evidence.span.start;
    });
    return all;
}

} // namespace ck::ui
