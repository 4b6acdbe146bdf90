#include "ui/panels/retention/RetentionPanel.h"

#include "ui/dialogs/DisposalSheet.h"
#include "ui/dialogs/HoldSheet.h"
#include "ui/dialogs/TriggerSheet.h"
#include "ui/panels/retention/AgendaModel.h"
#include "ui/panels/retention/MonthModel.h"
#include "ui/panels/retention/MonthView.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Measure.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/Days.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TableView.h"
#include "workflow/Records.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

namespace ck::ui
{
namespace
{

QToolButton *arrow(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName, parent->palette()));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setMinimumSize(measure::kTarget, measure::kTarget);
    return button;
}

} // namespace

RetentionPanel::RetentionPanel(Navigator &nav, QWidget *parent)
    : Panel(nav, parent)
    , m_month(new MonthModel(this))
    , m_agenda(new AgendaModel(this))
    , m_table(new TableView(tr("Retention agenda"), this))
    , m_chips(new ChipRow(tr("How to show the calendar"), this))
    , m_pages(new QStackedWidget(this))
{
    m_chips->addChip(QStringLiteral("month"), tr("Month"));
    m_chips->addChip(QStringLiteral("agenda"), tr("Agenda"));
    m_chips->addChip(QStringLiteral("held"), tr("On hold"));
    m_chips->addChip(QStringLiteral("undated"), tr("Without a date"));
    m_table->setModel(m_agenda);
    m_table->setColumnShares({ 14, 18, 24, 30, 14 });
    m_pages->addWidget(makeMonthPage());
    m_pages->addWidget(m_table);

    m_commands = { command("trigger", tr("Record a trigger…"), &RetentionPanel::triggerByHand),
        command("sheet", tr("Record triggers from a sheet…"), &RetentionPanel::triggerFromSheet),
        command("done", tr("Mark as done"), &RetentionPanel::markDone),
        command("hold", tr("Place a legal hold…"), &RetentionPanel::placeHold),
        command("lift", tr("Lift the legal hold"), &RetentionPanel::liftHold),
        command("export", tr("Export the calendar (.ics)…"), &RetentionPanel::exportCalendar) };
    auto *empty = new EmptyState(
        tr("What must be archived, anonymised or deleted will stand here by day, under the "
           "promise that asks for it. Confirm a policy's retention promises, then record a trigger."));
    empty->setButton(m_commands.first());
    m_stack = new ViewOrEmpty(m_pages, empty, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);
    connect(m_chips, &ChipRow::changed, this, &RetentionPanel::showPage);
    connect(m_table, &TableView::rowSelected, this, &RetentionPanel::selectRow);
    connect(m_monthView, &MonthView::dayChosen, this, &RetentionPanel::chooseDay);
}

QWidget *RetentionPanel::makeMonthPage()
{
    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_monthView = new MonthView(tr("Month"), page);
    m_monthView->setModel(m_month);
    m_monthName = strongLabel({}, page);
    auto *back = arrow(QStringLiteral("previous"), tr("Previous month"), page);
    auto *forward = arrow(QStringLiteral("next"), tr("Next month"), page);
    connect(back, &QToolButton::clicked, this, [this] { turnMonth(-1); });
    connect(forward, &QToolButton::clicked, this, [this] { turnMonth(1); });
    auto *turn = new QWidget(page);
    auto *row = new QHBoxLayout(turn);
    row->setContentsMargins(measure::kPad, 0, 0, 0);
    row->setSpacing(measure::kStep);
    row->addWidget(back);
    row->addWidget(m_monthName);
    row->addWidget(forward);
    m_chips->addAtEnd(turn);
    layout->addWidget(m_monthView, 1);
    return page;
}

QAction *RetentionPanel::command(const char *name, const QString &text, void (RetentionPanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setProperty("menu", QStringLiteral("registers"));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget *RetentionPanel::focusTarget()
{
    if (m_stack->isEmpty())
        return m_stack;
    return m_pages->currentIndex() == 0 ? static_cast<QWidget *>(m_monthView) : m_table;
}

bool RetentionPanel::reveal(const ObjectRef &object)
{
    if (object.type != ObjectType::RetentionEvent && object.type != ObjectType::RetentionRule)
        return false;
    m_chosenDay = {};
    m_chips->setCurrent(
        object.type == ObjectType::RetentionEvent ? QStringLiteral("agenda") : QStringLiteral("undated"));
    showPage();
    const QSignalBlocker quiet(m_table);
    m_table->selectRowAt(m_agenda->indexOf(object.id));
    return m_agenda->indexOf(object.id) >= 0;
}

void RetentionPanel::sessionSet()
{
    const bool writable = session() && !session()->isReadOnly();
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(writable);
    m_chosenDay = {};
    if (session())
        showMonth(session()->today());
    refresh();
}

void RetentionPanel::projectChanged(const ChangeSet &changes)
{
    const bool concerns = changes.touches(ObjectType::RetentionEvent)
        || changes.touches(ObjectType::RetentionRule) || changes.touches(ObjectType::LegalHold);
    if (concerns)
        refresh();
}

void RetentionPanel::refresh()
{
    const auto rows = session() ? workflow::retentionRows(*session()) : QList<workflow::RetentionRow>();
    const auto rules = session() ? workflow::all<RetentionRule>(*session()) : QList<RetentionRule>();
    const QDate today = session() ? session()->today() : QDate();
    m_month->setRows(rows, today);
    m_monthName->setText(day::month(m_month->month()));
    m_agenda->setToday(today);
    const auto due = std::count_if(rows.begin(), rows.end(),
        [](const auto &r) { return r.event.state == EventState::Due && r.due.isValid() && !r.hold; });
    const auto held
        = std::count_if(rows.begin(), rows.end(), [](const auto &r) { return r.hold.has_value(); });
    const auto undated = session() ? workflow::undatedRules(*session()).size() : 0;
    m_facts = rows.isEmpty() && rules.isEmpty()
        ? QString()
        : QStringList { tr("%n due", nullptr, int(due)), tr("%n on hold", nullptr, int(held)),
              tr("%n without a date", nullptr, int(undated)) }
              .join(QStringLiteral(" · "));
    m_stack->setEmpty(rows.isEmpty() && rules.isEmpty());
    m_chips->setVisible(!m_stack->isEmpty());
    showPage();
    Q_EMIT factsChanged();
}

void RetentionPanel::showPage()
{
    const bool month = m_chips->current() == u"month";
    m_pages->setCurrentIndex(month ? 0 : 1);
    m_monthName->parentWidget()->setVisible(month);
    if (!month)
        fillAgenda();
}

void RetentionPanel::fillAgenda()
{
    QList<workflow::RetentionRow> shown;
    if (session() && m_chips->current() == u"undated") {
        for (const RetentionRule &rule : workflow::undatedRules(*session()))
            shown.append({ .rule = rule });
    } else if (session()) {
        const bool heldOnly = m_chips->current() == u"held";
        for (const workflow::RetentionRow &row :
            workflow::retentionRows(*session(), m_chosenDay, m_chosenDay))
            if (heldOnly ? row.hold.has_value() : row.due.isValid())
                shown.append(row);
    }
    m_agenda->setRows(std::move(shown));
}

void RetentionPanel::turnMonth(int months)
{
    showMonth(m_month->month().addMonths(months));
}

void RetentionPanel::showMonth(QDate anyDay)
{
    m_month->setMonth(anyDay);
    m_monthName->setText(day::month(m_month->month()));
    const QDate lastWeek = m_month->dayAt(m_month->index(MonthModel::Weeks - 1, 0));
    m_monthView->setRowHidden(MonthModel::Weeks - 1, lastWeek.month() != m_month->month().month());
}

void RetentionPanel::chooseDay(QDate day)
{
    m_chips->setCurrent(QStringLiteral("agenda"));
    m_chosenDay = day;
    fillAgenda();
    m_chosenDay = {}; // the next look at the agenda shows all again
    m_table->selectRowAt(0);
    m_table->setFocus();
}

void RetentionPanel::selectRow(int row)
{
    if (row < 0)
        return;
    const workflow::RetentionRow &chosen = m_agenda->row(row);
    navigator().select(chosen.event.id.isNull() ? ref(chosen.rule.id) : ref(chosen.event.id));
}

void RetentionPanel::markDone()
{
    const int row = m_pages->currentIndex() == 1 ? m_table->currentRow() : -1;
    if (row < 0 || m_agenda->row(row).event.id.isNull())
        return navigator().say(tr("Choose a line of the agenda first."));
    const EventId event = m_agenda->row(row).event.id;
    if (const auto note = askHowDisposed(this))
        navigator().ok(workflow::dispose(*session(), event, *note));
}

void RetentionPanel::triggerByHand()
{
    TriggerSheet sheet(*session(), this);
    if (sheet.exec() == QDialog::Accepted)
        navigator().say(tr("%n event(s) made", nullptr, sheet.made()));
}

void RetentionPanel::triggerFromSheet()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Record triggers"), {}, tr("Sheets (*.csv)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return navigator().tell({ ErrorCode::FileUnreadable, { path } });
    const auto made = workflow::triggerFromCsv(*session(), file.readAll(), QFileInfo(path).fileName());
    if (navigator().ok(made))
        navigator().say(tr("%n event(s) made", nullptr, *made));
}

void RetentionPanel::placeHold()
{
    HoldSheet(*session(), this).exec();
}

void RetentionPanel::liftHold()
{
    const int row = m_pages->currentIndex() == 1 ? m_table->currentRow() : -1;
    if (row < 0 || !m_agenda->row(row).hold)
        return navigator().say(tr("Choose a line that is on hold first."));
    navigator().ok(workflow::liftHold(*session(), m_agenda->row(row).hold->id));
}

void RetentionPanel::exportCalendar()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the calendar"), tr("calendar.ics"), tr("Calendars (*.ics)"));
    if (path.isEmpty())
        return;
    const QByteArray calendar = workflow::icsFile(*session(), {}, {});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit())
        return navigator().tell({ ErrorCode::WriteFailed, { path }, file.errorString() });
    navigator().say(tr("Written: %1").arg(QFileInfo(path).fileName()));
}

} // namespace ck::ui
