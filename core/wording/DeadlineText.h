// The steps of a computed date, in words.
#pragma once

#include "domain/Deadline.h"

namespace ck::inline wording
{

// What the step did: "30 days’ notice, by clause 12".
QString stepText(const DateStep &step);
// Where it comes from, for the small line: a citation, a clause; empty for a plain fact.
QString sourceText(const DateStep &step);
// "confirmed against the statute", "from memory: have it confirmed" …; empty for facts and promises.
QString confidenceText(const QString &confidence);

} // namespace ck::inline wording
