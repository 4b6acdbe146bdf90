#include "workflow/ReportInputs.h"

#include "store/Project.h"
#include "wording/Labels.h"
#include "workflow/Checks.h"
#include "workflow/ComparePolicies.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"
#include "workflow/Requests.h"

namespace ck::workflow
{
namespace
{

QDate monthsBack(QDate day, int months)
{
    return day.addMonths(-months);
}

QList<report::FindingLine> findingLines(const Session &session)
{
    QList<report::FindingLine> lines;
    for (const FindingRow &row : findings(session)) {
        const ObjectRef &record = row.finding.record;
        const QString name = record.isNull() ? QString() : label(record.type) + u' ' + nameOf(session, record);
        lines.append({ row.finding, name, row.note.state, row.note.owner, row.note.note });
    }
    return lines;
}

QList<report::RequestLine> requestLines(const Session &session)
{
    QList<report::RequestLine> lines;
    for (const RequestRow &row : requestQueue(session))
        lines.append({ row.request, row.deadline });
    return lines;
}

QString policyTitle(const Session &session)
{
    const QList<Policy> policies = all<Policy>(session);
    return policies.isEmpty() ? QString() : policies.first().title;
}

} // namespace

report::Frame frameOf(const Session &session)
{
    const QList<JournalEntry> newest = session.journal(0, 1);
    report::Frame frame { .organisation = session.organisation(), .confidentiality = {}, .language = QLocale().bcp47Name() };
    if (!newest.isEmpty()) {
        frame.journalSequence = newest.first().sequence;
        frame.journalRoot = newest.first().hash;
    }
    return frame;
}

report::RecordInput recordInput(const Session &session)
{
    const auto party = [&](const char *key) {
        return report::Party { session.setting(QLatin1StringView(key)), session.setting(QLatin1StringView(key) + QStringLiteral("Contact")) };
    };
    report::RecordInput input { .frame = frameOf(session) };
    input.controller = { session.organisation(), session.setting(QStringLiteral("privacyContact")) };
    input.jointController = party("jointController");
    input.representative = party("representative");
    input.officer = party("officer");
    input.activities = all<Activity>(session);
    input.processors = all<Processor>(session);
    input.rules = all<RetentionRule>(session);
    return input;
}

report::SubProcessorInput subProcessorInput(const Session &session)
{
    return { frameOf(session), all<Processor>(session), session.today() };
}

report::ScheduleInput scheduleInput(const Session &session)
{
    return { frameOf(session), all<RetentionRule>(session), all<Commitment>(session), all<LegalHold>(session) };
}

report::RegisterInput registerInput(const Session &session, bool withNames)
{
    return { frameOf(session), requestLines(session), withNames };
}

Result<report::CaseInput> caseInput(const Session &session, const QString &number, bool withNames)
{
    for (const RequestRow &row : requestQueue(session))
        if (row.request.number == number)
            return report::CaseInput { frameOf(session), { row.request, row.deadline }, row.tasks, all<Processor>(session), withNames };
    return Error { ErrorCode::NotFound, { number } };
}

report::GapInput gapInput(const Session &session)
{
    return { frameOf(session), policyTitle(session), findingLines(session) };
}

report::DisposalInput disposalInput(const Session &session)
{
    const QDate today = session.today();
    return { frameOf(session), monthsBack(today, 12), today, all<RetentionEvent>(session), all<RetentionRule>(session),
             all<LegalHold>(session) };
}

report::BoardInput boardInput(const Session &session)
{
    return { frameOf(session), all<Processor>(session), all<RetentionEvent>(session), requestLines(session), findingLines(session) };
}

report::JournalInput journalInput(const Session &session)
{
    const auto verified = session.store().verify();
    return { frameOf(session), session.journal(0, 0), verified ? *verified : VerifyReport { .ok = false } };
}

Result<report::ChangeMemoInput> changeMemoInput(const Session &session)
{
    const QList<PolicyVersion> kept = versions(session);
    const VersionId inForce = versionInForce(session);
    if (kept.size() < 2 || kept.first().id == inForce)
        return Error { ErrorCode::NotFound, { QStringLiteral("draft") } };
    const PolicyVersion &draft = kept.first();
    const auto base = find<PolicyVersion>(session, inForce.uuid());
    const auto oldSide = session.compilation(inForce), newSide = session.compilation(draft.id);
    if (!base || !oldSide || !newSide)
        return Error { ErrorCode::NotFound, { QStringLiteral("version") } };
    const QDate published = draft.published.isValid() ? draft.published : session.today();
    auto diff = compare(*oldSide, *newSide, published);
    if (!diff)
        return diff.error();
    return report::ChangeMemoInput { .frame = frameOf(session),
                                     .policyTitle = policyTitle(session),
                                     .oldLabel = versionName(*base),
                                     .newLabel = versionName(draft),
                                     .oldEffective = base->effective,
                                     .oldText = oldSide->document.text,
                                     .newText = newSide->document.text,
                                     .diff = std::move(*diff) };
}

} // namespace ck::workflow
