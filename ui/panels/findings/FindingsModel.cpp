#include "ui/panels/findings/FindingsModel.h"

#include "ui/widgets/StatusBadge.h"
#include "wording/FindingText.h"
#include "wording/Labels.h"
#include "wording/Text.h"
#include "workflow/Records.h"

#include <QRegularExpression>

namespace ck::ui
{

namespace
{

QString clauseName(const QString &clause)
{
    if (clause.isEmpty())
        return translate("ck::ui", "The whole text");
    const bool number = clause.size() <= 8 && clause.contains(QRegularExpression(QStringLiteral("\\d")));
    return number ? translate("ck::ui", "Clause %1").arg(clause) : translate("ck::ui", "“%1”").arg(clause);
}

} // namespace

FindingLine findingLine(const workflow::Session &session, const workflow::FindingRow &row)
{
    const Finding &finding = row.finding;
    const QString record = finding.record.isNull() ? QString() : workflow::nameOf(session, finding.record);
    switch (finding.edge) {
    case Edge::SayMust:
        return { row, clauseName(finding.clause), finding.citation };
    case Edge::SaySay:
        return { row, clauseName(finding.clause), translate("ck::ui", "The text itself") };
    case Edge::SayDo:
        return { row, record.isEmpty() ? clauseName(finding.clause) : record,
            finding.clause.isEmpty() ? translate("ck::ui", "No clause") : clauseName(finding.clause) };
    case Edge::DoMust:
        return { row, record, finding.citation };
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SeverityColumn:
        return tr("Severity");
    case TitleColumn:
        return tr("Finding");
    case WhereColumn:
        return tr("Where");
    case AgainstColumn:
        return tr("Against");
    case OwnerColumn:
        return tr("Owner");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const FindingLine &line = row(index.row());
    const Finding &finding = line.row.finding;
    const bool open = line.row.note.state == FindingState::Open;
    const Badge badge = open ? badgeOf(finding.severity) : badgeOf(line.row.note.state);
    if (role == ToneRole && index.column() == SeverityColumn)
        return int(badge.tone);
    if (role == ToneRole && !open)
        return int(Tone::Soft);
    if (role == Qt::ToolTipRole && index.column() == TitleColumn)
        return explanation(finding);
    if (role != Qt::DisplayRole)
        return RowsModel::data(index, role);
    switch (Column(index.column())) {
    case SeverityColumn:
        return badge.text();
    case TitleColumn:
        return title(finding);
    case WhereColumn:
        return line.where;
    case AgainstColumn:
        return line.against;
    case OwnerColumn:
        return line.row.note.owner;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ck::ui
