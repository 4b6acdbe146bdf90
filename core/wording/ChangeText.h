// What a change between two versions means, in words.
#pragma once

#include "domain/PolicyDiff.h"

namespace ck::inline wording
{

QString title(const PolicyChange &change); // "Retention of server logs": short, for lists
QString subject(const PolicyChange &change); // "Server logs"; empty where the change names none
QString detail(const PolicyChange &change); // "30 days → 90 days"; empty where there is nothing to compare
// Why it is material and for whom, from PolicyChange::rule; falls back to kind and direction.
QString reason(const PolicyChange &change);
QString reason(const QString &rule); // empty for a rule without a sentence
QStringList knownChangeRules();
// "5.2", "7 → 4", "12 (new)".
QString clauseText(const PolicyChange &change);
QString mark(Direction direction); // ▼ ▲ ◆

} // namespace ck::inline wording
