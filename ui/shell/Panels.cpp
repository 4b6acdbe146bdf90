#include "ui/shell/Panels.h"

#include "ui/panels/dsar/DsarPanel.h"
#include "ui/panels/findings/FindingsPanel.h"
#include "ui/panels/inspector/InspectorPanel.h"
#include "ui/panels/journal/JournalPanel.h"
#include "ui/panels/policydiff/ChangesPanel.h"
#include "ui/panels/policydiff/Comparison.h"
#include "ui/panels/policydiff/DiffPanel.h"
#include "ui/panels/processors/ProcessorsPanel.h"
#include "ui/panels/reader/ReaderPanel.h"
#include "ui/panels/retention/RetentionPanel.h"
#include "ui/panels/today/TodayPanel.h"

namespace ck::ui
{

std::vector<std::unique_ptr<Panel>> makePanels(Navigator &navigator)
{
    const auto comparison = std::make_shared<Comparison>();
    std::vector<std::unique_ptr<Panel>> panels;
    panels.push_back(std::make_unique<TodayPanel>(navigator));
    panels.push_back(std::make_unique<ChangesPanel>(navigator, comparison));
    panels.push_back(std::make_unique<ReaderPanel>(navigator));
    panels.push_back(std::make_unique<DiffPanel>(navigator, comparison));
    panels.push_back(std::make_unique<DsarPanel>(navigator));
    panels.push_back(std::make_unique<ProcessorsPanel>(navigator));
    panels.push_back(std::make_unique<RetentionPanel>(navigator));
    panels.push_back(std::make_unique<FindingsPanel>(navigator));
    panels.push_back(std::make_unique<JournalPanel>(navigator));
    panels.push_back(std::make_unique<InspectorPanel>(navigator));
    return panels;
}

} // namespace ck::ui
