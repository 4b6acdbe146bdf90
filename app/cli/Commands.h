// The verbs, as one list.
#pragma once

#include "Command.h"

#include <vector>

namespace ck::cli
{

using CommandList = std::vector<std::unique_ptr<Command>>;
CommandList makeCommands();

} // namespace ck::cli
