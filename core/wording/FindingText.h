// Findings in words.
#pragma once

#include "domain/Finding.h"

namespace ck::inline wording
{

QString title(const Finding &finding); // a few words, for lists
QString explanation(const Finding &finding); // one or two sentences, with the finding's args

// True where the code has words of its own. Others borrow those of their family ("CONTRADICTION_X" →
// "CONTRADICTION") or are shown as they are.
bool hasText(const QString &findingCode);

} // namespace ck::inline wording
