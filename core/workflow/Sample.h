// The sample organisation: invented, dated relative to the day it is made, always a copy.
#pragma once

#include "workflow/Session.h"

namespace ck::workflow
{

// A new project at `path`, filled, unlocked, its key under a published passphrase (there is nothing to protect).
Result<std::unique_ptr<Session>> createSample(const QString &path, const Environment &env);

} // namespace ck::workflow
