// What must be archived, anonymised or deleted on which day, under which rule and promise; what is on hold?
#pragma once

#include "ui/shell/Panel.h"

class QLabel;
class QStackedWidget;

namespace ck::ui
{

class AgendaModel;
class ChipRow;
class MonthModel;
class MonthView;
class TableView;
class ViewOrEmpty;

class RetentionPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RetentionPanel(Navigator &navigator, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("retention"); }
    QString title() const override { return tr("Retention calendar"); }
    QString facts() const override { return m_facts; }
    bool reveal(const ObjectRef &object) override;
    QList<QAction *> commands() const override { return m_commands; }
    QWidget *focusTarget() override;

protected:
    void sessionSet() override;
    void projectChanged(const ChangeSet &changes) override;

private:
    QWidget *makeMonthPage();
    QAction *command(const char *name, const QString &text, void (RetentionPanel::*slot)());
    void refresh();
    void fillAgenda();
    void showPage();
    void turnMonth(int months);
    void showMonth(QDate anyDay);
    void chooseDay(QDate day);
    void selectRow(int row);
    void markDone();
    void triggerByHand();
    void triggerFromSheet();
    void placeHold();
    void liftHold();
    void exportCalendar();

    MonthModel *m_month = nullptr;
    MonthView *m_monthView = nullptr;
    QLabel *m_monthName = nullptr;
    AgendaModel *m_agenda = nullptr;
    TableView *m_table = nullptr;
    ChipRow *m_chips = nullptr;
    QStackedWidget *m_pages = nullptr;
    ViewOrEmpty *m_stack = nullptr;
    QList<QAction *> m_commands;
    QString m_facts;
    QDate m_chosenDay;
};

} // namespace ck::ui
