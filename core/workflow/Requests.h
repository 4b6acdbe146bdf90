// The DSAR queue: from receipt to answer, with the day that binds and why.
#pragma once

#include "domain/Deadline.h"
#include "domain/Request.h"
#include "workflow/Session.h"

namespace ck::workflow
{

enum class WaitingOn { Nobody, Us, Identity, Processor };

struct RequestRow {
    Request request = {};
    Deadline deadline = {};
    QList<Task> tasks = {};
    WaitingOn waitingOn = WaitingOn::Us;
};

// Open ones by binding day, then closed ones by closing day, newest first.
QList<RequestRow> requestQueue(const Session &session);
std::optional<RequestRow> requestRow(const Session &session, RequestId id);
Deadline deadlineOf(const Session &session, const Request &request);

// Regimes and calendars that can be chosen: id and name.
QList<std::pair<QString, QString>> regimes(const Session &session);
QList<std::pair<QString, QString>> calendars(const Session &session);

// Gives the case its number and its tasks (one per processor in use that may hold such data, plus our own systems).
// KeyNeeded where personal data cannot be protected yet.
Result<RequestId> openRequest(Session &session, Request request);
// The fields a mail gives: sender, day of receipt, words, and the rights they seem to ask for. Nothing is stored.
Result<Request> requestFromMail(const Session &session, const QByteArray &mail);

Result<void> advanceRequest(Session &session, RequestId id, RequestState to, const QString &outcome = {});
Result<void> setIdentity(Session &session, RequestId id, IdentityState state);
Result<void> pauseRequest(Session &session, RequestId id, PauseKind kind);
Result<void> resumeRequest(Session &session, RequestId id);
Result<void> extendRequest(Session &session, RequestId id);
Result<void> finishTask(Session &session, TaskId id, TaskState state, const QString &result = {});

} // namespace ck::workflow
