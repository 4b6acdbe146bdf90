#include "DsarCommand.h"

#include "exchange/DiffJson.h"
#include "wording/DeadlineText.h"
#include "wording/Labels.h"
#include "workflow/Records.h"
#include "workflow/Requests.h"

namespace ck::cli
{
namespace
{

QJsonObject rowJson(const workflow::RequestRow &row)
{
    QJsonArray rights, tasks;
    for (const Right right : row.request.rights)
        rights.append(toCode(right));
    for (const Task &task : row.tasks)
        tasks.append(QJsonObject { { "title", task.title }, { "state", toCode(task.state) } });
    const auto day = [](QDate d) { return d.isValid() ? QJsonValue(d.toString(Qt::ISODate)) : QJsonValue(); };
    return { { "case", row.request.number }, { "regime", row.request.regime }, { "rights", rights },
        { "state", toCode(row.request.state) }, { "received", day(row.request.received) },
        { "due", day(row.deadline.due) }, { "respond_by", day(row.deadline.respondBy) },
        { "promised_by", day(row.deadline.promisedBy) },
        { "acknowledge_by", day(row.deadline.acknowledgeBy) },
        { "extended_to", day(row.deadline.extendedTo) }, { "tasks", tasks },
        { "steps", exchange::stepsJson(row.deadline.steps, stepText) } };
}

int list(const QCommandLineParser &parser, const workflow::Session &session, Io &io)
{
    QJsonArray rows;
    bool overdue = false;
    for (const workflow::RequestRow &row : workflow::requestQueue(session)) {
        overdue = overdue || (row.request.isOpen() && row.deadline.due < session.today());
        if (parser.isSet(QStringLiteral("json")))
            rows.append(rowJson(row));
        else
            io.out() << row.request.number << '\t' << row.request.regime << '\t' << label(row.request.state)
                     << '\t' << row.request.received.toString(Qt::ISODate) << '\t'
                     << row.deadline.due.toString(Qt::ISODate) << '\n';
    }
    io.out().flush();
    const int code = overdue ? SomethingToSee : Done;
    return parser.isSet(QStringLiteral("json")) ? io.print({ { "requests", rows } }, code) : code;
}

std::optional<workflow::RequestRow> byNumber(const workflow::Session &session, const QString &number)
{
    for (const workflow::RequestRow &row : workflow::requestQueue(session))
        if (row.request.number == number)
            return row;
    return std::nullopt;
}

int show(const QCommandLineParser &parser, const workflow::Session &session, const workflow::RequestRow &row,
    Io &io)
{
    if (session.vault() == workflow::VaultState::Locked)
        return io.fail({ ErrorCode::KeyNeeded });
    const Request &request = row.request;
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonObject json = rowJson(row);
        json["person"] = request.personName;
        json["contact"] = request.personContact;
        return io.print(json);
    }
    io.out() << request.number << "  " << request.personName << "  " << request.personContact << '\n';
    for (const DateStep &step : row.deadline.steps)
        io.out() << step.day.toString(Qt::ISODate) << "  " << stepText(step) << '\n';
    for (const Task &task : row.tasks)
        io.out() << "  " << label(task.state) << "  " << taskText(task) << '\n';
    io.out().flush();
    return Done;
}

Result<Request> requestFrom(const QCommandLineParser &parser)
{
    Request request { .regime = parser.value(QStringLiteral("regime")),
        .calendar = parser.value(QStringLiteral("region")),
        .channel = parser.value(QStringLiteral("channel")),
        .personName = parser.value(QStringLiteral("name")),
        .personContact = parser.value(QStringLiteral("contact")) };
    const auto day = parseDay(parser.value(QStringLiteral("received")));
    if (!day)
        return day.error();
    request.received = *day;
    for (const QString &code : parser.values(QStringLiteral("right"))) {
        const auto right = fromCode<Right>(code);
        if (!right)
            return Error { ErrorCode::UnknownRight, { code, request.regime } };
        request.rights.append(*right);
    }
    return request;
}

int open(workflow::Session &session, const Result<Request> &request, Io &io)
{
    if (!request)
        return io.fail(request.error());
    const auto id = workflow::openRequest(session, *request);
    if (!id)
        return io.fail(id.error());
    const auto row = workflow::requestRow(session, *id);
    io.out() << row->request.number << '\t' << row->deadline.due.toString(Qt::ISODate) << Qt::endl;
    return Done;
}

} // namespace

QString DsarCommand::summary() const
{
    return QCoreApplication::translate("cli", "The request queue: add, list, show, import, close.");
}

void DsarCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("project"), QCoreApplication::translate("cli", "The project file."));
    parser.addPositionalArgument(
        QStringLiteral("action"), QStringLiteral("add | list | show CASE | import FILE.eml | close CASE"));
    parser.addOptions({
        { QStringLiteral("regime"), QCoreApplication::translate("cli", "Law: EU-GDPR, UK-GDPR, US-CA …"),
            QStringLiteral("id") },
        { QStringLiteral("region"), QCoreApplication::translate("cli", "Holiday calendar."),
            QStringLiteral("id") },
        { QStringLiteral("right"),
            QCoreApplication::translate("cli", "access, erasure …; may be given more than once."),
            QStringLiteral("right") },
        { QStringLiteral("received"), QCoreApplication::translate("cli", "Day of receipt."),
            QStringLiteral("day") },
        { QStringLiteral("channel"), QCoreApplication::translate("cli", "How it came."),
            QStringLiteral("text"), QStringLiteral("e-mail") },
        { QStringLiteral("name"), QCoreApplication::translate("cli", "Who asks (kept encrypted)."),
            QStringLiteral("text") },
        { QStringLiteral("contact"), QCoreApplication::translate("cli", "Where to answer (kept encrypted)."),
            QStringLiteral("text") },
        { QStringLiteral("outcome"), QCoreApplication::translate("cli", "What was answered."),
            QStringLiteral("text") },
        { QStringLiteral("refused"), QCoreApplication::translate("cli", "The request was refused.") },
        { QStringLiteral("verified"), QCoreApplication::translate("cli", "The identity was verified.") },
        { QStringLiteral("json"),
            QCoreApplication::translate("cli", "One JSON document on standard output.") },
    });
    declareProjectOptions(parser);
}

int DsarCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList arguments = parser.positionalArguments();
    const QString action = arguments.value(2), subject = arguments.value(3);
    if (action == u"shred")
        return io.fail({ ErrorCode::NotYet, { QStringLiteral("dsar shred") } });
    const bool named = action == u"show" || action == u"close" || action == u"import";
    if (action != u"add" && action != u"list" && !(named && !subject.isEmpty()))
        return io.usage(QCoreApplication::translate(
            "cli", "dsar needs a project and one of: add, list, show CASE, import FILE, close CASE."));
    const auto parts = compose(parser);
    if (!parts)
        return io.fail(parts.error());
    const auto session
        = openProject(parser, arguments.value(1), **parts, action == u"list" || action == u"show");
    if (!session)
        return io.fail(session.error());
    if (action == u"list")
        return list(parser, **session, io);
    if (action == u"add")
        return open(**session, requestFrom(parser), io);
    if (action == u"import") {
        const auto mail = io.read(subject);
        return mail ? open(**session, workflow::requestFromMail(**session, *mail), io)
                    : io.fail(mail.error());
    }
    const auto row = byNumber(**session, subject);
    if (!row)
        return io.fail({ ErrorCode::NotFound, { subject } });
    if (action == u"show")
        return show(parser, **session, *row, io);
    if (parser.isSet(QStringLiteral("verified")))
        if (const auto known = workflow::setIdentity(**session, row->request.id, IdentityState::Verified);
            !known)
            return io.fail(known.error());
    const RequestState end
        = parser.isSet(QStringLiteral("refused")) ? RequestState::Refused : RequestState::Answered;
    const Result<void> done
        = workflow::advanceRequest(**session, row->request.id, end, parser.value(QStringLiteral("outcome")));
    return done ? Done : io.fail(done.error());
}

} // namespace ck::cli
