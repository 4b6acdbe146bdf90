// The panels of the product: one explicit list.
#pragma once

#include "ui/shell/Panel.h"

#include <memory>
#include <vector>

namespace ck::ui
{

std::vector<std::unique_ptr<Panel>> makePanels(Navigator &navigator);

} // namespace ck::ui
