// The words for every closed enumeration of the domain, and one-line descriptions of its values.
#pragma once

#include "domain/Activity.h"
#include "domain/Finding.h"
#include "domain/Journal.h"
#include "domain/PolicyDiff.h"
#include "domain/Processor.h"
#include "domain/Request.h"
#include "domain/Retention.h"

#include <QLocale>

namespace ck::inline wording
{

// Lower case unless a title: they stand in tables and inside sentences.
QString label(CommitmentKind kind); // "Retention": titles of groups
QString label(Certainty certainty);
QString label(PartyRole role);
QString label(RetentionTrigger trigger); // "account closure"
QString label(RetentionAction action); // "delete"
QString label(RetentionKind kind);
QString label(Right right); // "Access"
QString label(DeadlineKind kind); // "Answer to a request"
QString label(Reaccept reaccept);
QString label(PositionKey key); // "Sale of data"
QString label(PositionValue value); // "opt-in"
QString label(CookieKind kind);
QString label(MetaField field);
QString label(ContactKind kind);
QString label(ReviewState state);
QString label(Confidence confidence);

QString label(ProcessorState state);
QString label(ContractState state);
QString label(LegalBasis basis);
QString label(EventState state);
QString label(RequestState state);
QString label(IdentityState state);
QString label(PauseKind kind);
QString label(TaskState state);

QString label(Severity severity);
QString label(Edge edge); // "Promise against law"
QString label(FindingState state);

QString label(Alignment alignment);
QString label(OpKind kind);
QString label(ChangeKind kind); // "Retention changed"
QString label(Direction direction);
QString label(ChangeState state);

QString label(ObjectType type);
QString label(ChangeType type);
QString label(TimeUnit unit); // "days"
QString label(Period period); // "30 days", "1 month"

// "20 Nov 2026": the locale's own order with the short name of the month. "–" for an invalid day.
QString dayText(QDate day, const QLocale &locale = QLocale());
// "20 November 2026", for running text.
QString longDayText(QDate day, const QLocale &locale = QLocale());
// "20 Nov 2026, 14:05 UTC"
QString instantText(const QDateTime &utc, const QLocale &locale = QLocale());

// "12 months, then archive 24 months, then delete"; "keep 30 days" where there is one stage.
QString stagesText(const QList<RetentionStage> &stages);
// One stage alone: "archive 24 months", "delete within 30 days", "delete".
QString stageText(const RetentionStage &stage);
// A promise or rule in one line, with its start: "12 months, then delete (from account closure)".
QString retentionText(RetentionTrigger trigger, const QList<RetentionStage> &stages, RetentionKind kind);

// What a task is called: its processor, or "Our own systems".
QString taskText(const Task &task);

// A commitment in one line: "Server logs: keep 30 days", "Supabase: authentication, database".
QString summary(const Commitment &commitment);
// The channels of a change notice and the mechanisms of a transfer in words; unknown codes as they are.
QString channelText(const QString &code);
QString mechanismText(const QString &code);
// A transfer tool of the law packs ("scc_2021") in words; an unknown one as it is, none as "–".
QString transferToolText(const QString &tool);
// A country by its ISO 3166-1 code ("Germany"); anything else as it is, nothing as "–".
QString countryText(const QString &code);

} // namespace ck::inline wording
