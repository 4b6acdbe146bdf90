#include "ui/panels/findings/FindingsPanel.h"

#include "ui/panels/findings/FindingsModel.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"
#include "wording/Labels.h"
#include "wording/Text.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ck::ui
{

FindingsPanel::FindingsPanel(Navigator &nav)
    : Panel(nav)
    , m_model(new FindingsModel(this))
    , m_chips(new ChipRow(tr("Which findings"), this))
    , m_table(new TableView(tr("Findings"), this))
    , m_empty(new EmptyState({}, this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FindingsPanel::refill);
    m_chips->addChip(QStringLiteral("open"), tr("Open"));
    m_chips->addChip(QStringLiteral("high"), tr("High"));
    for (const auto &edge : EnumCodes<Edge>::entries)
        m_chips->addChip(QLatin1StringView(edge.code), label(edge.value));
    m_chips->addChip(QStringLiteral("all"), tr("All"));
    m_table->setModel(m_model);
    m_table->setColumnShares({ 0, 52, 22, 26, 12 });
    m_table->setGiveWay({ FindingsModel::OwnerColumn, FindingsModel::AgainstColumn });
    m_body = new ViewOrEmpty(m_table, m_empty, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_body, 1);
    connect(m_chips, &ChipRow::changed, this, &FindingsPanel::refill);
    connect(m_table, &TableView::rowSelected, this,
        [this](int row) { navigator().selectFinding(m_model->row(row).row); });
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        const Finding &finding = m_model->row(row).row.finding;
        if (finding.evidence)
            navigator().showEvidence(finding.version, finding.evidence->span);
        else if (!finding.record.isNull())
            navigator().open(finding.record);
    });
    m_body->setEmpty(true);
}

QString FindingsPanel::facts() const
{
    if (!session())
        return {};
    return tr("%1 open · %2 high").arg(m_open).arg(m_high);
}

QWidget *FindingsPanel::focusTarget()
{
    return m_body->isEmpty() ? static_cast<QWidget *>(this) : m_table;
}

bool FindingsPanel::reveal(const ObjectRef &object)
{
    if (object.type != ObjectType::Finding)
        return false;
    const int row = m_model->indexOf(object.id);
    if (row < 0)
        return false;
    const QSignalBlocker quiet(m_table);
    m_table->selectRowAt(row);
    return true;
}

void FindingsPanel::sessionSet()
{
    refill();
}

void FindingsPanel::projectChanged(const ChangeSet &)
{
    m_soon.start();
}

void FindingsPanel::refill()
{
    QList<FindingLine> lines;
    m_open = m_high = 0;
    const QString filter = m_chips->current();
    if (session()) {
        for (const workflow::FindingRow &row : workflow::findings(*session())) {
            const bool open = row.note.state == FindingState::Open;
            m_open += open;
            m_high += open && row.finding.severity == Severity::High;
            const bool wanted = filter == QLatin1StringView("all")
                || (open && filter == QLatin1StringView("open"))
                || (open && filter == QLatin1StringView("high") && row.finding.severity == Severity::High)
                || (open && filter == toCode(row.finding.edge));
            if (wanted)
                lines.append(findingLine(*session(), row));
        }
    }
    m_model->setRows(std::move(lines));
    m_body->setEmpty(m_model->rowCount() == 0);
    m_empty->setSentence(m_open > 0 ? tr("No finding of this kind is open.")
                                    : tr("Where the policy, the registers and the law contradict each other, "
                                         "it will be listed here."));
    Q_EMIT factsChanged();
}

} // namespace ck::ui
