// A data subject's request (DSAR) and its tasks. Fields marked [personal] are encrypted in the file.
#pragma once

#include "domain/Commitment.h"

#include <QDate>
#include <QDateTime>

namespace ck
{

enum class RequestState { Received, Identity, Collecting, Review, Answered, Refused, Withdrawn };
enum class IdentityState { NotNeeded, Open, Asked, Verified, Failed };
enum class PauseKind { Identity, Scope, Fee };

struct Pause {
    PauseKind kind = PauseKind::Identity;
    QDate from = {};
    QDate to = {}; // invalid while it lasts
    bool operator==(const Pause &) const = default;
};

struct Request {
    RequestId id = {};
    QString number = {}; // "R-0139"; the only name that titles, lists and calendars may use
    QString regime = {}; // "EU-GDPR", "UK-GDPR", "US-CA" …: ids of the law packs
    QString calendar = {}; // "DE", "GB-ENG", "US-FED", "NONE"
    QList<Right> rights = {};
    QString channel = {}; // "e-mail", "form", "letter", "platform callback"
    QDate received = {}; // civil day of receipt
    QDateTime receivedAt = {}; // UTC, where the hour matters; else invalid
    RequestState state = RequestState::Received;
    IdentityState identity = IdentityState::Open;
    QDate identityVerified = {};
    QList<Pause> pauses = {};
    QDate restarted = {}; // regimes that restart the period (UK: identity, fee)
    bool extended = false;
    QDate extensionNotified = {};
    QString owner = {};
    QDate closed = {};
    QString outcome = {}; // "answered in full", "partly refused" …
    PolicyId policy = {}; // whose promise counts; null: the project's first policy
    QString personName = {}; // [personal]
    QString personContact = {}; // [personal]
    QString message = {}; // [personal] what the person wrote
    QString notes = {}; // [personal]
    int rev = 0;

    bool isOpen() const { return state < RequestState::Answered; }
    bool operator==(const Request &) const = default;
};

enum class TaskState { Open, Done, NotPossible };

struct Task {
    TaskId id = {};
    RequestId request = {};
    QString title = {}; // code or words: "Collect from Supabase"
    ProcessorId processor = {}; // null for our own systems
    TaskState state = TaskState::Open;
    QString owner = {};
    QDate due = {}; // invalid: with the request
    QDate doneOn = {};
    QString result = {}; // why it was not possible; where the copy is; [personal]
    int rev = 0;
    bool operator==(const Task &) const = default;
};

template <>
struct EnumCodes<RequestState> {
    static constexpr EnumCode<RequestState> entries[] = {
        { RequestState::Received, "received" }, { RequestState::Identity, "identity" },
        { RequestState::Collecting, "collecting" }, { RequestState::Review, "review" },
        { RequestState::Answered, "answered" }, { RequestState::Refused, "refused" },
        { RequestState::Withdrawn, "withdrawn" },
    };
};
template <>
struct EnumCodes<IdentityState> {
    static constexpr EnumCode<IdentityState> entries[] = {
        { IdentityState::NotNeeded, "not_needed" }, { IdentityState::Open, "open" }, { IdentityState::Asked, "asked" },
        { IdentityState::Verified, "verified" }, { IdentityState::Failed, "failed" },
    };
};
template <>
struct EnumCodes<PauseKind> {
    static constexpr EnumCode<PauseKind> entries[]
        = { { PauseKind::Identity, "identity" }, { PauseKind::Scope, "scope" }, { PauseKind::Fee, "fee" } };
};
template <>
struct EnumCodes<TaskState> {
    static constexpr EnumCode<TaskState> entries[]
        = { { TaskState::Open, "open" }, { TaskState::Done, "done" }, { TaskState::NotPossible, "not_possible" } };
};

} // namespace ck
