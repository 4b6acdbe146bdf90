// Single data items out of a noun phrase that lists them.
#pragma once

#include "compile/structure/Enumeration.h"

namespace ck::compile
{

// "your name, e-mail address (and phone number if given)" → name, e-mail address, phone number.
// `strict` keeps only what the lexicon knows as data; for running text.
QStringList dataItems(const Reading &reading, TokenRange range, bool strict);

} // namespace ck::compile
