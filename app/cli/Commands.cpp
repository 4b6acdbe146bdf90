#include "Commands.h"

#include "commands/BackupCommand.h"
#include "commands/CompileCommand.h"
#include "commands/DeadlineCommand.h"
#include "commands/DiffCommand.h"
#include "commands/DsarCommand.h"
#include "commands/FindingsCommand.h"
#include "commands/InitCommand.h"
#include "commands/LintCommand.h"
#include "commands/PolicyCommand.h"
#include "commands/ProcessorsCommand.h"
#include "commands/ReportCommand.h"
#include "commands/RestoreCommand.h"
#include "commands/RetentionCommand.h"
#include "commands/VerifyCommand.h"

namespace ck::cli
{

CommandList makeCommands()
{
    CommandList list;
    list.push_back(std::make_unique<CompileCommand>());
    list.push_back(std::make_unique<DiffCommand>());
    list.push_back(std::make_unique<LintCommand>());
    list.push_back(std::make_unique<DeadlineCommand>());
    list.push_back(std::make_unique<InitCommand>());
    list.push_back(std::make_unique<PolicyCommand>());
    list.push_back(std::make_unique<ProcessorsCommand>());
    list.push_back(std::make_unique<RetentionCommand>());
    list.push_back(std::make_unique<DsarCommand>());
    list.push_back(std::make_unique<FindingsCommand>());
    list.push_back(std::make_unique<ReportCommand>());
    list.push_back(std::make_unique<VerifyCommand>());
    list.push_back(std::make_unique<BackupCommand>());
    list.push_back(std::make_unique<RestoreCommand>());
    return list;
}

} // namespace ck::cli
