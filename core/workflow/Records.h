// Reading and editing the kept records. Lists come in their natural order (names, numbers, days).
#pragma once

#include "workflow/Session.h"

#include "domain/Activity.h"
#include "domain/Finding.h"
#include "domain/PolicyDiff.h"
#include "domain/Processor.h"
#include "domain/Request.h"
#include "domain/Retention.h"

namespace ck::workflow
{

// T: Policy, PolicyVersion, Commitment, Processor, Activity, RetentionRule, RetentionEvent, LegalHold,
// Request, Task, FindingNote, ChangeNote. A read that fails is told through Session::failed and yields nothing.
template <typename T>
QList<T> all(const Session &session);
template <typename T>
std::optional<T> find(const Session &session, const QUuid &id);

// Inserts (rev 0) or updates one record: one journal entry "<object>.add" or "<object>.edit".
// Conflict where the record changed since it was read.
template <typename T>
Result<void> save(Session &session, T record);
template <typename T>
Result<void> remove(Session &session, const QUuid &id);

Result<void> setSetting(Session &session, const QString &key, const QString &value);

// A short name for anything a project keeps, without personal data: "R-0139", "Supabase", "Server logs".
QString nameOf(const Session &session, const ObjectRef &object);
// The journal entries that touched one thing, newest first.
QList<JournalEntry> historyOf(const Session &session, const ObjectRef &object, int limit = 20);

} // namespace ck::workflow
