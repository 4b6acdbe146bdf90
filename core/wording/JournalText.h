// The journal in sentences.
#pragma once

#include "domain/Journal.h"

namespace ck::inline wording
{

// "Request R-0139 opened". An action without a sentence shows its code and args in readable form.
QString sentence(const JournalEntry &entry);
QString sentence(const QString &action, const QStringList &args);
QStringList knownActions();

} // namespace ck::inline wording
