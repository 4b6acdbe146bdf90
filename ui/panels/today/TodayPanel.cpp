#include "ui/panels/today/TodayPanel.h"

#include "ui/theme/Palette.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TwoLineDelegate.h"
#include "wording/Labels.h"
#include "wording/Text.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace ck::ui
{

namespace
{

enum class Span { Overdue, Today, Week, Month };

Span spanOf(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    return days < 0 ? Span::Overdue : days == 0 ? Span::Today : days <= 7 ? Span::Week : Span::Month;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    const TodayRow &shown = row(index.row());
    const bool heading = !shown.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? shown.heading : shown.text;
    case HeadingRole:
        return heading;
    case SecondLineRole:
        return shown.line;
    case ToneRole:
        return heading && shown.late ? QVariant(int(Tone::Alarm)) : QVariant();
    case Qt::AccessibleTextRole:
        return heading ? shown.heading : shown.text + QStringLiteral(", ") + shown.line;
    default: // roles this list has nothing to say to
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return row(index.row()).heading.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

TodayPanel::TodayPanel(Navigator &nav)
    : Panel(nav)
    , m_model(new TodayModel(this))
    , m_list(new ListView(tr("Today"), this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TodayPanel::refill);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list, TwoLineDelegate::Lines::Plain));
    auto *empty = new EmptyState(tr("Nothing is due in the next 30 days. Deadlines of requests, disposals "
                                    "and reviews will be listed here."),
        this);
    m_body = new ViewOrEmpty(m_list, empty, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
    m_body->setEmpty(true);
    connect(m_list, &ListView::rowSelected, this, [this](int row) {
        if (m_model->row(row).heading.isEmpty())
            navigator().select(m_model->row(row).object);
    });
    connect(m_list, &ListView::rowActivated, this, [this](int row) {
        if (m_model->row(row).heading.isEmpty())
            navigator().open(m_model->row(row).object);
    });
}

QString TodayPanel::facts() const
{
    return session() ? day::weekday(session()->today()) : QString();
}

QWidget *TodayPanel::focusTarget()
{
    return m_body->isEmpty() ? static_cast<QWidget *>(this) : m_list;
}

QString TodayPanel::textOf(const workflow::TodayItem &item) const
{
    switch (item.kind) {
    case workflow::TodayKind::AnswerRequest:
        return tr("Answer %1").arg(item.name);
    case workflow::TodayKind::AcknowledgeRequest:
        return tr("Acknowledge %1").arg(item.name);
    case workflow::TodayKind::VerifyIdentity:
        return tr("Identity, %1").arg(item.name);
    case workflow::TodayKind::FinishTask:
        return tr("%1, %2").arg(item.detail, item.name);
    case workflow::TodayKind::Dispose:
        return tr("%1: %2").arg(capitalised(label(item.action)), item.name);
    case workflow::TodayKind::ReviewProcessor:
        return tr("Review agreement, %1").arg(item.name);
    case workflow::TodayKind::ReviewActivity:
        return tr("Review activity, %1").arg(item.name);
    }
    return {};
}

void TodayPanel::refill()
{
    QList<TodayRow> rows;
    if (session()) {
        const QDate today = session()->today();
        QList<workflow::TodayItem> items[4];
        for (const workflow::TodayItem &item : workflow::today(*session()))
            items[int(spanOf(item.due, today))].append(item);
        const QString titles[] = { tr("● Overdue"), tr("Today"), tr("Next 7 days"), tr("Next 30 days") };
        for (int span = 0; span < 4; ++span) {
            if (items[span].isEmpty())
                continue;
            rows.append({ tr("%1 · %2").arg(titles[span]).arg(items[span].size()), span == 0, {}, {}, {},
                QStringLiteral("head%1").arg(span) });
            for (const workflow::TodayItem &item : std::as_const(items[span])) {
                const QString when = span == 0 ? tr("was due %1").arg(day::brief(item.due, today))
                    : span == 1                ? QString()
                                               : day::weekday(item.due);
                const QString what = item.kind == workflow::TodayKind::FinishTask ? QString() : item.detail;
                const QString line = QStringList { when, what }
                                         .filter(QRegularExpression(QStringLiteral(".")))
                                         .join(QStringLiteral(" · "));
                const QString key = QStringLiteral("%1 %2 %3")
                                        .arg(int(item.kind))
                                        .arg(item.object.id.toString(), item.due.toString(Qt::ISODate));
                rows.append({ {}, false, textOf(item), line, item.object, key });
            }
        }
    }
    m_model->setRows(std::move(rows));
    m_body->setEmpty(m_model->rowCount() == 0);
    Q_EMIT factsChanged();
}

} // namespace ck::ui
