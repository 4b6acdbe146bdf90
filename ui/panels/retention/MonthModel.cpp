#include "ui/panels/retention/MonthModel.h"

#include "ui/widgets/Days.h"
#include "wording/Labels.h"

#include <map>

namespace ck::ui
{

MonthModel::MonthModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MonthModel::setMonth(QDate anyDay)
{
    m_month = QDate(anyDay.year(), anyDay.month(), 1);
    const int weekStart = QLocale().firstDayOfWeek();
    const int back = (m_month.dayOfWeek() - weekStart + DaysOfWeek) % DaysOfWeek;
    m_first = m_month.addDays(-back);
    Q_EMIT dataChanged(index(0, 0), index(Weeks - 1, DaysOfWeek - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, DaysOfWeek - 1);
}

void MonthModel::setRows(const QList<workflow::RetentionRow> &rows, QDate today)
{
    m_today = today;
    m_byDay.clear();
    for (const workflow::RetentionRow &row : rows) {
        const QDate day = row.event.state == EventState::Done ? row.event.doneOn : row.due;
        if (day.isValid())
            m_byDay.insert(day, row);
    }
    if (m_first.isValid())
        Q_EMIT dataChanged(index(0, 0), index(Weeks - 1, DaysOfWeek - 1));
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(index.row() * DaysOfWeek + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 offset = m_first.daysTo(day);
    const bool shown = day.isValid() && offset >= 0 && offset < Weeks * DaysOfWeek;
    return shown ? index(int(offset / DaysOfWeek), int(offset % DaysOfWeek)) : QModelIndex();
}

QList<DayLine> MonthModel::linesOf(QDate day) const
{
    int done = 0, held = 0;
    std::map<RetentionAction, int> due;
    for (auto it = m_byDay.constFind(day); it != m_byDay.cend() && it.key() == day; ++it) {
        if (it->event.state == EventState::Done)
            ++done;
        else if (it->hold)
            ++held;
        else
            ++due[it->event.action];
    }
    QList<DayLine> lines;
    const bool late = day <= m_today;
    for (const auto &[action, count] : due) {
        const QString words = QStringLiteral("%1 %2").arg(count).arg(label(action));
        const QString mark = late ? QStringLiteral("● ") : QString();
        lines.append({ mark + words, mark + QString::number(count), late ? Tone::Alarm : Tone::Ink });
    }
    if (held > 0)
        lines.append({ QStringLiteral("❚❚ ") + tr("%n on hold", nullptr, held),
            QStringLiteral("❚❚ %1").arg(held), Tone::Hold });
    if (done > 0)
        lines.append({ QStringLiteral("✓ ") + tr("%n done", nullptr, done), QStringLiteral("✓ %1").arg(done),
            Tone::Good });
    return lines;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dayAt(index);
    switch (role) {
    case DayRole:
        return day;
    case InMonthRole:
        return day.month() == m_month.month();
    case TodayRole:
        return day == m_today;
    case LinesRole:
        return QVariant::fromValue(linesOf(day));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList words { day::weekday(day) };
        for (const DayLine &line : linesOf(day))
            words.append(line.text);
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const int weekday = (QLocale().firstDayOfWeek() - 1 + section) % DaysOfWeek + 1;
    return QLocale().dayName(weekday, QLocale::ShortFormat);
}

} // namespace ck::ui
