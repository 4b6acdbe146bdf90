#include "workflow/Requests.h"

#include "law/Deadlines.h"
#include "law/LawBook.h"
#include "wording/Labels.h"
#include "workflow/Change.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Promises.h"
#include "workflow/Records.h"

namespace ck::workflow
{
namespace
{

WaitingOn waitingOn(const Request &request, const QList<Task> &tasks)
{
    if (!request.isOpen())
        return WaitingOn::Nobody;
    if (request.identity == IdentityState::Open || request.identity == IdentityState::Asked)
        return WaitingOn::Identity;
    const bool processorOpen = std::any_of(tasks.begin(), tasks.end(), [](const Task &task) {
        return task.state == TaskState::Open && !task.processor.isNull();
    });
    return request.state == RequestState::Collecting && processorOpen ? WaitingOn::Processor : WaitingOn::Us;
}

bool bindsEarlier(const RequestRow &a, const RequestRow &b)
{
    if (a.request.isOpen() != b.request.isOpen())
        return a.request.isOpen();
    if (!a.request.isOpen())
        return a.request.closed > b.request.closed;
    if (a.deadline.due != b.deadline.due)
        return !b.deadline.due.isValid() || (a.deadline.due.isValid() && a.deadline.due < b.deadline.due);
    return a.request.number < b.request.number;
}

Deadline computed(const Session &session, const Request &request, const ResponsePromises &promises)
{
    law::DeadlineQuestion question {
        .regime = request.regime,
        .received = request.received,
        .receivedAt = request.receivedAt,
        .calendar = request.calendar,
        .extended = request.extended,
        .pauses = request.pauses,
        .restarted = request.restarted,
        .today = session.today(),
        .promise = promises.forRights(request.rights),
    };
    auto deadline = law::requestDeadline(session.environment().knowledge->law(), question, request.rights);
    if (deadline)
        return *deadline;
    session.report(deadline.error());
    return {};
}

QString nextNumber(const QList<Request> &kept)
{
    int highest = 0;
    for (const Request &request : kept)
        highest = std::max(highest, request.number.section(u'-', 1).toInt());
    return QStringLiteral("R-%1").arg(highest + 1, 4, 10, QLatin1Char('0'));
}

QList<Task> tasksFor(const Session &session, RequestId request)
{
    QList<Task> tasks { Task { .id = TaskId::make(), .request = request, .title = QStringLiteral("own_systems") } };
    for (const Processor &processor : all<Processor>(session))
        if (processor.state == ProcessorState::InUse)
            tasks.append(Task { .id = TaskId::make(), .request = request, .title = processor.name, .processor = processor.id });
    return tasks;
}

Result<void> edited(Session &session, RequestId id, const char *verb, const std::function<Result<void>(Request &)> &apply,
                    bool undoable = true)
{
    auto request = find<Request>(session, id.uuid());
    if (!request)
        return Error { ErrorCode::NotFound, { id.toString() } };
    if (const Result<void> done = apply(*request); !done)
        return done;
    const Action action { QStringLiteral("request.") + QLatin1StringView(verb),
                          { request->number, toCode(request->state) }, undoable };
    return change(session, action, [&](store::UnitOfWork &unit) { return unit.put(*request); });
}

} // namespace

QList<RequestRow> requestQueue(const Session &session)
{
    const ResponsePromises promises(session);
    QHash<RequestId, QList<Task>> tasks;
    for (const Task &task : all<Task>(session))
        tasks[task.request].append(task);
    QList<RequestRow> rows;
    for (const Request &request : all<Request>(session)) {
        const QList<Task> own = tasks.value(request.id);
        rows.append({ request, computed(session, request, promises), own, waitingOn(request, own) });
    }
    std::stable_sort(rows.begin(), rows.end(), bindsEarlier);
    return rows;
}

std::optional<RequestRow> requestRow(const Session &session, RequestId id)
{
    const auto request = find<Request>(session, id.uuid());
    if (!request)
        return std::nullopt;
    const auto tasks = session.store().where<Task>("request", id.uuid());
    const QList<Task> own = tasks ? *tasks : QList<Task>();
    return RequestRow { *request, deadlineOf(session, *request), own, waitingOn(*request, own) };
}

Deadline deadlineOf(const Session &session, const Request &request)
{
    return computed(session, request, ResponsePromises(session));
}

QList<std::pair<QString, QString>> regimes(const Session &session)
{
    const law::LawBook &book = session.environment().knowledge->law();
    QList<std::pair<QString, QString>> found;
    for (const QString &id : book.regimeIds())
        found.append({ id, book.regime(id)->name });
    return found;
}

QList<std::pair<QString, QString>> calendars(const Session &session)
{
    const law::LawBook &book = session.environment().knowledge->law();
    QList<std::pair<QString, QString>> found;
    for (const QString &id : book.calendarIds())
        found.append({ id, book.calendar(id)->name() });
    return found;
}

Result<RequestId> openRequest(Session &session, Request request)
{
    if (session.vault() != VaultState::Open)
        return ErrorCode::KeyNeeded;
    if (!request.received.isValid())
        return Error { ErrorCode::BadDate, { QString() } };
    if (request.regime.isEmpty())
        request.regime = session.setting(QStringLiteral("regime"));
    if (request.calendar.isEmpty())
        request.calendar = session.setting(QStringLiteral("calendar"));
    request.id = RequestId::make();
    request.number = nextNumber(all<Request>(session));
    QList<Task> tasks = tasksFor(session, request.id);
    const Action action { QStringLiteral("request.open"), { request.number } };
    const Result<void> done = change(session, action, [&](store::UnitOfWork &unit) -> Result<void> {
        if (const Result<void> put = unit.put(request); !put)
            return put;
        for (Task &task : tasks)
            if (const Result<void> put = unit.put(task); !put)
                return put;
        return {};
    });
    if (!done)
        return done.error();
    return request.id;
}

Result<void> advanceRequest(Session &session, RequestId id, RequestState to, const QString &outcome)
{
    return edited(session, id, to >= RequestState::Answered ? "close" : "advance", [&](Request &request) -> Result<void> {
        // Nothing is disclosed before the person is known to be who they say (GDPR Art. 12(6)).
        const bool known = request.identity == IdentityState::Verified || request.identity == IdentityState::NotNeeded;
        if (to == RequestState::Answered && !known)
            return Error { ErrorCode::StateForbids, { request.number, toCode(request.identity) } };
        request.state = to;
        request.closed = to >= RequestState::Answered ? session.today() : QDate();
        if (!outcome.isEmpty())
            request.outcome = outcome;
        return {};
    });
}

Result<void> setIdentity(Session &session, RequestId id, IdentityState state)
{
    return edited(session, id, "identity", [&](Request &request) -> Result<void> {
        request.identity = state;
        request.identityVerified = state == IdentityState::Verified ? session.today() : QDate();
        if (request.state == RequestState::Received && state == IdentityState::Asked)
            request.state = RequestState::Identity;
        if (request.state == RequestState::Identity && state == IdentityState::Verified)
            request.state = RequestState::Collecting;
        return {};
    });
}

Result<void> pauseRequest(Session &session, RequestId id, PauseKind kind)
{
    return edited(session, id, "pause", [&](Request &request) -> Result<void> {
        if (!request.pauses.isEmpty() && !request.pauses.last().to.isValid())
            return Error { ErrorCode::StateForbids, { request.number, QStringLiteral("paused") } };
        request.pauses.append({ kind, session.today(), {} });
        return {};
    });
}

Result<void> resumeRequest(Session &session, RequestId id)
{
    return edited(session, id, "resume", [&](Request &request) -> Result<void> {
        if (request.pauses.isEmpty() || request.pauses.last().to.isValid())
            return Error { ErrorCode::StateForbids, { request.number, QStringLiteral("running") } };
        request.pauses.last().to = session.today();
        return {};
    });
}

Result<void> extendRequest(Session &session, RequestId id)
{
    return edited(session, id, "extend", [&](Request &request) -> Result<void> {
        if (request.extended || !request.isOpen())
            return Error { ErrorCode::StateForbids, { request.number, toCode(request.state) } };
        request.extended = true;
        request.extensionNotified = session.today();
        return {};
    });
}

Result<void> finishTask(Session &session, TaskId id, TaskState state, const QString &result)
{
    auto task = find<Task>(session, id.uuid());
    if (!task)
        return Error { ErrorCode::NotFound, { id.toString() } };
    if (state == TaskState::NotPossible && result.trimmed().isEmpty())
        return Error { ErrorCode::BadValue, { QStringLiteral("result"), QString() } };
    task->state = state;
    task->doneOn = state == TaskState::Open ? QDate() : session.today();
    task->owner = task->owner.isEmpty() ? session.environment().actor : task->owner;
    if (!result.isEmpty())
        task->result = result;
    const Action action { QStringLiteral("task.done"), { taskText(*task), toCode(state) } };
    return change(session, action, [&](store::UnitOfWork &unit) { return unit.put(*task); });
}

} // namespace ck::workflow
