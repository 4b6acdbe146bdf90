// The one list across all panels: what is overdue, what is for today, the next 7 and the next 30 days.
#pragma once

#include "ui/shell/Panel.h"
#include "ui/widgets/RowsModel.h"
#include "workflow/Checks.h"

#include <QTimer>

namespace ck::ui
{

class ListView;
class ViewOrEmpty;

struct TodayRow {
    QString heading = {}; // of a section; else empty
    bool late = false;
    QString text = {};
    QString line = {};
    ObjectRef object = {};
    QString key = {};
    bool operator==(const TodayRow &) const = default;
};

class TodayModel final : public RowsModel<TodayRow, QString>
{
public:
    using RowsModel::RowsModel;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QString keyOf(const TodayRow &row) const override { return row.key; }
};

class TodayPanel final : public Panel
{
    Q_OBJECT

public:
    explicit TodayPanel(Navigator &navigator);

    QString id() const override { return QStringLiteral("today"); }
    QString title() const override { return tr("Today"); }
    QString facts() const override;
    QWidget *focusTarget() override;

protected:
    void sessionSet() override { refill(); }
    void projectChanged(const ChangeSet &) override { m_soon.start(); }

private:
    void refill();
    QString textOf(const workflow::TodayItem &item) const;

    QTimer m_soon;
    TodayModel *m_model = nullptr;
    ListView *m_list = nullptr;
    ViewOrEmpty *m_body = nullptr;
};

} // namespace ck::ui
