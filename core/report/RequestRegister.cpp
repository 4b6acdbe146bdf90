#include "report/Builders.h"
#include "report/Pieces.h"
#include "report/RequestMetrics.h"
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

Cell stateCell(const RequestLine &line, QDate today)
{
    const Request &request = line.request;
    const QDate due = line.deadline.due;
    if (request.isOpen() && due.isValid() && due < today)
        return cell(translate("ck", "● overdue"), label(request.state), RunStyle::Adverse);
    if (request.isOpen())
        return cell(label(request.state), request.owner);
    if (due.isValid() && request.closed > due && request.state != RequestState::Withdrawn)
        return cell(translate("ck", "▲ late"), request.outcome, RunStyle::Adverse);
    return cell(label(request.state), request.outcome);
}

Cell dueCell(const Deadline &deadline)
{
    const QString why = !deadline.due.isValid() ? QString()
        : deadline.promiseBinds                 ? translate("ck", "promise")
                                                : translate("ck", "law");
    return cell(deadline.due.isValid() ? dayText(deadline.due) : QString(), why);
}

Row rowOf(const RequestLine &line, QDate today, bool withNames)
{
    const Request &request = line.request;
    return { .cells = { cell(request.number, withNames ? request.personName : QString(), RunStyle::Strong),
                 cell(rightsText(request.rights), request.channel), cell(request.regime, request.calendar),
                 dayCell(request.received), dueCell(line.deadline), dayCell(request.closed),
                 stateCell(line, today) } };
}

KeyFigures figuresOf(const RequestMetrics &metrics)
{
    const QString share = metrics.closed
        ? QString::number(qRound(100.0 * metrics.onTime / metrics.closed)) + u'%'
        : QStringLiteral("–");
    const QString median
        = metrics.medianDays ? QLocale().toString(*metrics.medianDays, 'g', 4) : QStringLiteral("–");
    return { { figure(metrics.open, translate("ck", "open")),
        figure(metrics.overdue, translate("ck", "overdue"), Tone::Adverse),
        { share, translate("ck", "answered on time"), Tone::Plain },
        { median, translate("ck", "days to answer (median)"), Tone::Plain } } };
}

} // namespace

ReportDocument requestRegister(const RegisterInput &input, const Clock &clock)
{
    ReportDocument report {
        metadataOf(input.frame, translate("ck", "Register of requests"),
            filled(translate("ck", "Requests of data subjects, as of %1"), { longDayText(clock.today()) }),
            clock),
        {}
    };
    Table table { .caption = translate("ck", "Requests"),
        .columns = { { translate("ck", "Request"), 11, Align::Left },
            { translate("ck", "Rights"), 16, Align::Left }, { translate("ck", "Regime"), 12, Align::Left },
            { translate("ck", "Received"), 15, Align::Right }, { translate("ck", "Due"), 15, Align::Right },
            { translate("ck", "Closed"), 15, Align::Right }, { translate("ck", "State"), 16, Align::Left } },
        .rows = {} };
    QList<RequestLine> lines = input.requests;
    std::stable_sort(lines.begin(), lines.end(),
        [](const RequestLine &a, const RequestLine &b) { return a.request.received < b.request.received; });
    for (const RequestLine &line : lines)
        table.rows.append(rowOf(line, clock.today(), input.withNames));
    report.blocks = { figuresOf(metricsOf(lines, clock.today())),
        Heading { 1, translate("ck", "Requests"), QStringLiteral("requests") } };
    if (table.rows.isEmpty())
        report.blocks.append(Paragraph { runs(translate("ck", "No request is recorded."), RunStyle::Soft) });
    else
        report.blocks.append(table);
    if (!input.withNames)
        report.blocks.append(
            Note { runs(translate("ck", "Requests are shown by number; names stay in the project.")) });
    return report;
}

} // namespace ck::report
