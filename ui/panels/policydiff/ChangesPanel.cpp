#include "ui/panels/policydiff/ChangesPanel.h"

#include "ui/panels/policydiff/Comparison.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TwoLineDelegate.h"
#include "wording/ChangeText.h"
#include "wording/Labels.h"
#include "workflow/ComparePolicies.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ck::ui
{

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    const PolicyChange &change = row(index.row()).change;
    const ChangeState state = row(index.row()).state;
    const QString what = detail(change);
    const Badge badge = badgeOf(change.direction);
    switch (role) {
    case LeadRole:
        // Only a clause number leads; a long heading would push the change itself out of sight.
        return clauseText(change).size() <= 14 ? clauseText(change) : QString();
    case Qt::DisplayRole:
        return title(change);
    case ToneRole:
        return int(change.material ? Tone::Ink : Tone::Soft);
    case SecondLineRole: {
        const QString head = change.material ? badge.text() : ChangesPanel::tr("not material");
        const QString decided = state == ChangeState::Open ? QString() : QStringLiteral(" · ") + label(state);
        return (what.isEmpty() ? head : head + QStringLiteral(" · ") + what) + decided;
    }
    case SecondToneRole:
        return int(change.material ? badge.tone : Tone::Soft);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2. %3. %4").arg(clauseText(change), title(change), badge.word, what);
    default: // roles this list has nothing to say to
        return {};
    }
}

ChangesPanel::ChangesPanel(Navigator &nav, std::shared_ptr<Comparison> comparison)
    : Panel(nav)
    , m_comparison(std::move(comparison))
    , m_model(new ChangeModel(this))
    , m_chips(new ChipRow(tr("Which changes"), this))
    , m_list(new ListView(tr("Changes"), this))
    , m_empty(new EmptyState({}, this))
{
    m_chips->addChip(QStringLiteral("material"), tr("Material"));
    m_chips->addChip(QStringLiteral("adverse"), tr("Adverse"));
    m_chips->addChip(QStringLiteral("all"), tr("All"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_body = new ViewOrEmpty(m_list, m_empty, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_body, 1);
    connect(m_chips, &ChipRow::changed, this, &ChangesPanel::refill);
    connect(m_comparison.get(), &Comparison::changed, this, &ChangesPanel::refill);
    connect(m_list, &ListView::rowSelected, this,
        [this](int row) { m_comparison->setCurrent(m_model->row(row).index); });
    connect(m_comparison.get(), &Comparison::currentChanged, this, [this](int change) {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->row(row).index == change)
                return m_list->selectRowAt(row);
        m_list->setCurrentIndex({});
    });
    refill();
}

QWidget *ChangesPanel::focusTarget()
{
    return m_body->isEmpty() ? static_cast<QWidget *>(this) : m_list;
}

QString ChangesPanel::facts() const
{
    if (!m_comparison->diff || !session())
        return {};
    return tr("%1 of %2").arg(m_model->rowCount()).arg(m_comparison->diff->changes.size());
}

void ChangesPanel::projectChanged(const ChangeSet &changes)
{
    if (changes.touches(ObjectType::ChangeNote))
        refill();
}

void ChangesPanel::refill()
{
    QList<ChangeRow> rows;
    const QString filter = m_chips->current();
    if (session() && m_comparison->diff) {
        const QList<PolicyChange> &changes = m_comparison->diff->changes;
        for (int i = 0; i < changes.size(); ++i) {
            const bool wanted = filter == QLatin1StringView("all")
                || (changes[i].material && filter == QLatin1StringView("material"))
                || (changes[i].direction == Direction::Adverse && filter == QLatin1StringView("adverse"));
            if (wanted)
                rows.append({ i, changes[i], workflow::changeNote(*session(), changes[i]).state });
        }
    }
    const QSignalBlocker quiet(m_list);
    m_model->setRows(std::move(rows));
    m_body->setEmpty(m_model->rowCount() == 0);
    m_empty->setSentence(!m_comparison->diff
            ? tr("What changes between two versions of the policy will be listed here.")
            : filter == QLatin1StringView("adverse") ? tr("No change is to people’s disadvantage.")
                                                     : tr("No material change between these versions."));
    Q_EMIT factsChanged();
}

} // namespace ck::ui
