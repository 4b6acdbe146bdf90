// What a text lacks, blurs or contradicts, measured against the law: Say–Must and Say–Say findings.
#pragma once

#include "domain/Compilation.h"
#include "domain/Finding.h"
#include "law/LawBook.h"

namespace ck::law
{

// At most one finding per code, gravest first, then in text order. `regimes` are ids of law packs; codes that
// belong to no regime in particular are always looked for. Every finding says what decided: words of the text
// in `evidence` and `cue`, or nothing but the code where something is absent.
QList<Finding> checkText(const LawBook &book, const Compilation &compilation, const QStringList &regimes);

} // namespace ck::law
