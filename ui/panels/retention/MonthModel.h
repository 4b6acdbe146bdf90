// Six weeks of days, each with counts of what is due, done and held.
#pragma once

#include "ui/theme/Palette.h"
#include "workflow/RetentionCalendar.h"

#include <QAbstractTableModel>

namespace ck::ui
{

struct DayLine {
    QString text = {}; // "✓ 3 done": shape and word
    QString brief = {}; // "✓ 3", where there is no room for the word; the tooltip has it
    Tone tone = Tone::Ink;
    bool operator==(const DayLine &) const = default;
};

class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum { Weeks = 6, DaysOfWeek = 7 };
    enum MonthRole { DayRole = Qt::UserRole + 50, LinesRole, InMonthRole, TodayRole };

    explicit MonthModel(QObject *parent = nullptr);

    void setMonth(QDate anyDay); // first shown day follows the locale's first day of the week
    void setRows(const QList<workflow::RetentionRow> &rows, QDate today);
    QDate month() const { return m_month; }
    QDate dayAt(const QModelIndex &index) const;
    QModelIndex indexOf(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Weeks); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(DaysOfWeek);
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DayLine> linesOf(QDate day) const;

    QDate m_month;
    QDate m_first;
    QDate m_today;
    QMultiHash<QDate, workflow::RetentionRow> m_byDay;
};

} // namespace ck::ui

Q_DECLARE_METATYPE(ck::ui::DayLine)
