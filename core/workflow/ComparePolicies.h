// Two versions side by side, and what people decided about each change.
#pragma once

#include "domain/PolicyDiff.h"
#include "workflow/Session.h"

namespace ck::workflow
{

// Pure and thread safe. `published` is the planned or actual day of publication; invalid: no notice is computed.
Result<PolicyDiff> compare(const Compilation &oldSide, const Compilation &newSide, QDate published,
                           const Progress *progress = nullptr);

ChangeNote changeNote(const Session &session, const PolicyChange &change);
Result<void> decideChange(Session &session, const PolicyChange &change, ChangeState state, const QString &note);
// Records of the project that a change touches: processors, rules, events, requests.
QList<ObjectRef> touchedBy(const Session &session, const PolicyChange &change);

} // namespace ck::workflow
