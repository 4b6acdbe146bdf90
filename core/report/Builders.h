// One function per report: values in, report out. `clock` gives "today" and the stamp of the report.
#pragma once

#include "base/Clock.h"
#include "report/Inputs.h"
#include "report/ReportDocument.h"

namespace ck::report
{

ReportDocument recordOfProcessing(const RecordInput &input, const Clock &clock);
ReportDocument subProcessorList(const SubProcessorInput &input, const Clock &clock); // fit to be published
ReportDocument retentionSchedule(const ScheduleInput &input, const Clock &clock);
ReportDocument requestRegister(const RegisterInput &input, const Clock &clock);
ReportDocument caseFile(const CaseInput &input, const Clock &clock);
ReportDocument changeMemo(const ChangeMemoInput &input, const Clock &clock);
ReportDocument gapReport(const GapInput &input, const Clock &clock);
ReportDocument disposalCertificate(const DisposalInput &input, const Clock &clock);
ReportDocument boardSummary(const BoardInput &input, const Clock &clock);
ReportDocument journalReport(const JournalInput &input, const Clock &clock);

} // namespace ck::report
