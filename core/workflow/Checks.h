// Findings along all edges of Say, Do, Must, with what people decided about each; and the one list of what is next.
#pragma once

#include "domain/Finding.h"
#include "workflow/Session.h"

namespace ck::workflow
{

struct FindingRow {
    Finding finding = {};
    FindingNote note = {}; // state Open and rev 0 where nobody decided yet
};

// Of the version in force and of the registers; open ones first, by severity.
QList<FindingRow> findings(const Session &session);
Result<void> decideFinding(Session &session, const Finding &finding, FindingState state, const QString &owner, const QString &note);

enum class TodayKind { AnswerRequest, AcknowledgeRequest, VerifyIdentity, FinishTask, Dispose, ReviewProcessor, ReviewActivity };

struct TodayItem {
    TodayKind kind = TodayKind::AnswerRequest;
    ObjectRef object = {};
    QString name = {}; // case number, rule, processor: never a person
    QString detail = {}; // task title, subject of the records
    RetentionAction action = RetentionAction::Delete; // for Dispose
    QDate due = {};
};

// Overdue and up to 30 days ahead, by day.
QList<TodayItem> today(const Session &session);

} // namespace ck::workflow
