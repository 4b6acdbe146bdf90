// Gathers what the report builders need from an open project.
#pragma once

#include "report/Inputs.h"
#include "workflow/Session.h"

namespace ck::workflow
{

report::Frame frameOf(const Session &session);
report::RecordInput recordInput(const Session &session);
report::SubProcessorInput subProcessorInput(const Session &session);
report::ScheduleInput scheduleInput(const Session &session);
report::RegisterInput registerInput(const Session &session, bool withNames);
// NotFound {number}.
Result<report::CaseInput> caseInput(const Session &session, const QString &number, bool withNames);
report::GapInput gapInput(const Session &session);
report::DisposalInput disposalInput(const Session &session);
report::BoardInput boardInput(const Session &session);
report::JournalInput journalInput(const Session &session);
// Of the version in force against the newest one; NotFound where there are not two.
Result<report::ChangeMemoInput> changeMemoInput(const Session &session);

} // namespace ck::workflow
