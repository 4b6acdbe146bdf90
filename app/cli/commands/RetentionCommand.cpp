#include "RetentionCommand.h"

#include "wording/Labels.h"
#include "workflow/Records.h"
#include "workflow/RetentionCalendar.h"

#include <QSaveFile>

namespace ck::cli
{
namespace
{

QString stateText(const workflow::RetentionRow &row, QDate today)
{
    if (row.event.state == EventState::Done)
        return QStringLiteral("done");
    if (row.hold)
        return QStringLiteral("held");
    if (!row.due.isValid())
        return QStringLiteral("undated");
    return row.due < today ? QStringLiteral("overdue") : QStringLiteral("due");
}

QJsonObject rowJson(const workflow::RetentionRow &row, QDate today)
{
    return { { "id", row.event.id.toString() }, { "rule", row.rule.subject },
        { "record", row.event.subjectRef }, { "action", toCode(row.event.action) },
        { "due", row.due.isValid() ? QJsonValue(row.due.toString(Qt::ISODate)) : QJsonValue() },
        { "due_instant",
            row.event.dueInstant.isValid() ? QJsonValue(row.event.dueInstant.toString(Qt::ISODate))
                                           : QJsonValue() },
        { "original_due",
            row.event.due.isValid() ? QJsonValue(row.event.due.toString(Qt::ISODate)) : QJsonValue() },
        { "trigger_assumed", row.event.triggerAssumed }, { "state", stateText(row, today) } };
}

int listRules(const QCommandLineParser &parser, const workflow::Session &session, Io &io)
{
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray rules;
        for (const RetentionRule &rule : workflow::all<RetentionRule>(session))
            rules.append(QJsonObject { { "id", rule.id.toString() }, { "subject", rule.subject },
                { "kind", toCode(rule.kind) }, { "trigger", toCode(rule.trigger) },
                { "stages", stagesText(rule.stages) } });
        return io.print({ { "rules", rules } });
    }
    for (const RetentionRule &rule : workflow::all<RetentionRule>(session))
        io.out() << rule.subject << '\t' << toCode(rule.kind) << '\t' << stagesText(rule.stages) << '\n';
    io.out().flush();
    return Done;
}

int listDue(const QCommandLineParser &parser, const workflow::Session &session, Io &io)
{
    QDate from, to;
    for (const auto &[option, day] :
        { std::pair(QStringLiteral("from"), &from), std::pair(QStringLiteral("to"), &to) }) {
        if (!parser.isSet(option))
            continue;
        const auto parsed = parseDay(parser.value(option));
        if (!parsed)
            return io.fail(parsed.error());
        *day = *parsed;
    }
    if (parser.isSet(QStringLiteral("ics"))) {
        QSaveFile file(parser.value(QStringLiteral("ics")));
        const QByteArray calendar = workflow::icsFile(session, from, to);
        if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit())
            return io.fail({ ErrorCode::WriteFailed, { file.fileName() }, file.errorString() });
    }
    const QList<workflow::RetentionRow> rows = workflow::retentionRows(session, from, to);
    const QDate today = session.today();
    const bool overdue = std::any_of(
        rows.begin(), rows.end(), [&](const auto &row) { return stateText(row, today) == u"overdue"; });
    const int code = overdue ? SomethingToSee : Done;
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray events;
        for (const workflow::RetentionRow &row : rows)
            events.append(rowJson(row, today));
        return io.print({ { "events", events } }, code);
    }
    for (const workflow::RetentionRow &row : rows)
        io.out() << (row.due.isValid() ? row.due.toString(Qt::ISODate) : QStringLiteral("–")) << '\t'
                 << stateText(row, today) << '\t' << label(row.event.action) << '\t' << row.rule.subject
                 << '\t' << row.event.subjectRef << '\t' << row.event.id.toString() << '\n';
    io.out().flush();
    return code;
}

int trigger(const QString &file, workflow::Session &session, Io &io)
{
    const auto bytes = io.read(file);
    if (!bytes)
        return io.fail(bytes.error());
    const auto made = workflow::triggerFromCsv(session, *bytes, file);
    if (!made)
        return io.fail(made.error());
    io.out() << QCoreApplication::translate("cli", "%n event(s) made.", nullptr, *made) << Qt::endl;
    return Done;
}

} // namespace

QString RetentionCommand::summary() const
{
    return QCoreApplication::translate(
        "cli", "The retention calendar: list, due, trigger, dispose, hold, lift.");
}

void RetentionCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("project"), QCoreApplication::translate("cli", "The project file."));
    parser.addPositionalArgument(QStringLiteral("action"),
        QStringLiteral("list | due | trigger FILE.csv | dispose EVENT | hold TITLE | lift HOLD"));
    parser.addOptions({
        { QStringLiteral("from"), QCoreApplication::translate("cli", "First day."), QStringLiteral("day") },
        { QStringLiteral("to"), QCoreApplication::translate("cli", "Last day."), QStringLiteral("day") },
        { QStringLiteral("ics"), QCoreApplication::translate("cli", "Writes a calendar file."),
            QStringLiteral("file") },
        { QStringLiteral("note"), QCoreApplication::translate("cli", "How it was done; why it is held."),
            QStringLiteral("text") },
        { QStringLiteral("rule"),
            QCoreApplication::translate(
                "cli", "Subject of the rule a hold covers; may be given more than once."),
            QStringLiteral("subject") },
        { QStringLiteral("record"),
            QCoreApplication::translate("cli", "Record a hold covers; may be given more than once."),
            QStringLiteral("reference") },
        { QStringLiteral("json"),
            QCoreApplication::translate("cli", "One JSON document on standard output.") },
    });
    declareProjectOptions(parser);
}

int RetentionCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList arguments = parser.positionalArguments();
    const QString action = arguments.value(2), subject = arguments.value(3);
    const bool reads = action == u"list" || action == u"due";
    const bool writes
        = action == u"trigger" || action == u"dispose" || action == u"hold" || action == u"lift";
    if (!reads && (!writes || subject.isEmpty()))
        return io.usage(QCoreApplication::translate("cli",
            "retention needs a project and one of: list, due, trigger FILE, dispose EVENT, hold TITLE, lift "
            "HOLD."));
    const auto parts = compose(parser);
    if (!parts)
        return io.fail(parts.error());
    const auto session = openProject(parser, arguments.value(1), **parts, reads);
    if (!session)
        return io.fail(session.error());
    if (action == u"list")
        return listRules(parser, **session, io);
    if (action == u"due")
        return listDue(parser, **session, io);
    if (action == u"trigger")
        return trigger(subject, **session, io);

    Result<void> done;
    if (action == u"dispose") {
        done = workflow::dispose(
            **session, EventId::fromString(subject), parser.value(QStringLiteral("note")));
    } else if (action == u"lift") {
        done = workflow::liftHold(**session, HoldId::fromString(subject));
    } else {
        LegalHold hold { .title = subject,
            .reason = parser.value(QStringLiteral("note")),
            .subjectRefs = parser.values(QStringLiteral("record")) };
        for (const RetentionRule &rule : workflow::all<RetentionRule>(**session))
            if (parser.values(QStringLiteral("rule")).contains(rule.subject, Qt::CaseInsensitive))
                hold.rules.append(rule.id);
        done = workflow::placeHold(**session, hold);
    }
    return done ? Done : io.fail(done.error());
}

} // namespace ck::cli
