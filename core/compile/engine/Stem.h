// A light English stemmer: enough that "retain", "retains", "retained" and "retaining" are one word to a
// rule.
#pragma once

#include <QStringView>

namespace ck::compile
{

// Cuts a folded word in place; `size` is its length, the new length is returned.
int stemLength(char16_t *word, int size);
QString stemOf(QStringView folded);

} // namespace ck::compile
