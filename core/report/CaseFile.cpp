#include "report/Builders.h"
#include "report/Pieces.h"
#include "wording/DeadlineText.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::report
{

namespace
{

QString rightsText(const QList<Right> &rights)
{
    QStringList names;
    for (const Right right : rights)
        names.append(label(right));
    return names.join(QStringLiteral(", "));
}

QString pausesText(const QList<Pause> &pauses)
{
    QStringList lines;
    for (const Pause &pause : pauses)
        lines.append(pause.to.isValid() ? filled(translate("ck", "%1: %2 to %3", "pause"),
                         { label(pause.kind), dayText(pause.from), dayText(pause.to) })
                                        : filled(translate("ck", "%1: since %2", "pause"),
                                            { label(pause.kind), dayText(pause.from) }));
    return listed(lines);
}

KeyFigures figuresOf(const CaseInput &input, QDate today)
{
    const Request &request = input.line.request;
    const QDate due = input.line.deadline.due;
    const QDate end = request.isOpen() ? today : request.closed;
    const bool late = due.isValid() && end.isValid() && end > due;
    const int days = int(request.received.daysTo(end));
    const auto open = std::count_if(input.tasks.begin(), input.tasks.end(),
        [](const Task &task) { return task.state == TaskState::Open; });
    return { { { label(request.state), translate("ck", "state"), Tone::Plain },
        { dayText(due), translate("ck", "to be answered by"), late ? Tone::Adverse : Tone::Plain },
        { request.received.isValid() && end.isValid() ? number(days) : QStringLiteral("–"),
            request.isOpen() ? translate("ck", "days since receipt") : translate("ck", "days to answer"),
            Tone::Plain },
        figure(open, translate("ck", "open task(s)", nullptr, int(open))) } };
}

Fields factsOf(const CaseInput &input)
{
    const Request &request = input.line.request;
    Fields facts;
    const auto add = [&facts](const QString &name, const QString &value) {
        facts.fields.append({ .label = name, .value = cell(value).runs });
    };
    add(translate("ck", "Rights"), rightsText(request.rights));
    add(translate("ck", "Regime and calendar"), request.regime + QStringLiteral(", ") + request.calendar);
    add(translate("ck", "Received"),
        dayText(request.received)
            + (request.channel.isEmpty() ? QString() : QStringLiteral(", ") + request.channel));
    if (input.withNames) {
        add(translate("ck", "Requester"), request.personName);
        add(translate("ck", "Contact"), request.personContact);
    }
    add(translate("ck", "Identity"),
        request.identityVerified.isValid()
            ? label(request.identity) + QStringLiteral(", ") + dayText(request.identityVerified)
            : label(request.identity));
    add(translate("ck", "Pauses"), pausesText(request.pauses));
    add(translate("ck", "Extension"),
        request.extensionNotified.isValid()
            ? filled(translate("ck", "announced on %1"), { dayText(request.extensionNotified) })
            : QString());
    add(translate("ck", "Owner"), request.owner);
    add(translate("ck", "Outcome"),
        request.closed.isValid() ? dayText(request.closed)
                + (request.outcome.isEmpty() ? QString() : QStringLiteral(", ") + request.outcome)
                                 : QString());
    return facts;
}

Steps stepsOf(const Deadline &deadline)
{
    Steps steps;
    for (const DateStep &step : deadline.steps)
        steps.steps.append({ .rule = stepText(step),
            .source = sourceText(step),
            .day = step.day.isValid() ? dayText(step.day) : QString(),
            .binding = step.code == StepCode::Binding });
    return steps;
}

Table tasksTable(const CaseInput &input)
{
    Table table { .caption = translate("ck", "Tasks"),
        .columns = { { translate("ck", "Task"), 40, Align::Left },
            { translate("ck", "Where"), 18, Align::Left }, { translate("ck", "Owner"), 14, Align::Left },
            { translate("ck", "Due"), 15, Align::Right }, { translate("ck", "State"), 13, Align::Left } },
        .rows = {} };
    for (const Task &task : input.tasks) {
        QString where = translate("ck", "our systems");
        for (const Processor &processor : input.processors)
            if (processor.id == task.processor)
                where = processor.name;
        // What a task brought to light is personal data.
        table.rows.append(
            { .cells = { cell(taskText(task), input.withNames ? task.result : QString()), cell(where),
                  cell(task.owner), dayCell(task.due),
                  cell(label(task.state), task.doneOn.isValid() ? dayText(task.doneOn) : QString()) } });
    }
    return table;
}

} // namespace

ReportDocument caseFile(const CaseInput &input, const Clock &clock)
{
    const Request &request = input.line.request;
    ReportDocument report {
        metadataOf(input.frame, filled(translate("ck", "Request %1"), { request.number }),
            filled(translate("ck", "Case file, as of %1"), { longDayText(clock.today()) }), clock),
        {}
    };
    report.blocks = { figuresOf(input, clock.today()),
        Heading { 1, translate("ck", "The case"), QStringLiteral("case") }, factsOf(input) };
    const Steps steps = stepsOf(input.line.deadline);
    if (!steps.steps.isEmpty())
        report.blocks += { Heading { 1, translate("ck", "Why that day"), QStringLiteral("steps") }, steps };
    if (input.withNames && !request.message.isEmpty())
        report.blocks += { Heading { 1, translate("ck", "What the person wrote"), QStringLiteral("message") },
            Quote { request.message, dayText(request.received) } };
    report.blocks.append(Heading { 1, translate("ck", "Tasks"), QStringLiteral("tasks") });
    const Table tasks = tasksTable(input);
    if (tasks.rows.isEmpty())
        report.blocks.append(Paragraph { runs(translate("ck", "No task is recorded."), RunStyle::Soft) });
    else
        report.blocks.append(tasks);
    if (!input.withNames)
        report.blocks.append(
            Note { runs(translate("ck", "What the person wrote and who it is stays in the project.")) });
    return report;
}

} // namespace ck::report
