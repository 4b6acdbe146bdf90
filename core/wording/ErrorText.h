// What went wrong, as one sentence a person can act on, and as the exit code of the command line.
#pragma once

#include "base/Error.h"

namespace ck::inline wording
{

// One sentence, never empty, for every code.
QString sentence(const Error &error);

// 2 usage, also for asking what the records do not allow (not found, on hold, wrong state, not undoable);
// 3 the input; 4 the project file; 5 a key; 6 the network; 130 stopped by the person, as shells have it for
// Ctrl-C.
int exitCode(const Error &error);

} // namespace ck::inline wording
