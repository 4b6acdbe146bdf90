#include "workflow/Checks.h"

#include "law/RegisterChecks.h"
#include "wording/Labels.h"
#include "workflow/Change.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"
#include "workflow/Requests.h"
#include "workflow/RetentionCalendar.h"

namespace ck::workflow
{
namespace
{

constexpr int horizonDays = 30;

QList<Finding> computed(const Session &session)
{
    const VersionId version = versionInForce(session);
    const auto text = version.isNull() ? nullptr : session.compilation(version);
    QList<Finding> found;
    if (text) {
        found = session.environment().knowledge->lint(*text, Knowledge::defaultRegimes());
        for (Finding &finding : found)
            finding.version = version;
    }
    law::RegisterView view {
        .text = text.get(),
        .processors = all<Processor>(session),
        .activities = all<Activity>(session),
        .rules = all<RetentionRule>(session),
        .events = all<RetentionEvent>(session),
        .holds = all<LegalHold>(session),
        .today = session.today(),
    };
    for (const RequestRow &row : requestQueue(session))
        view.requests.append({ row.request, row.deadline });
    found.append(law::checkRegisters(session.environment().knowledge->law(), view));
    return found;
}

void add(QList<TodayItem> &items, QDate last, TodayItem item)
{
    if (item.due.isValid() && item.due <= last)
        items.append(std::move(item));
}

void addRequests(QList<TodayItem> &items, const Session &session, QDate last)
{
    for (const RequestRow &row : requestQueue(session)) {
        const Request &request = row.request;
        if (!request.isOpen())
            continue;
        add(items, last, { .kind = TodayKind::AnswerRequest, .object = ref(request.id), .name = request.number, .due = row.deadline.due });
        if (request.state == RequestState::Received)
            add(items, last, { .kind = TodayKind::AcknowledgeRequest, .object = ref(request.id), .name = request.number,
                               .due = row.deadline.acknowledgeBy });
        for (const Task &task : row.tasks)
            if (task.state == TaskState::Open)
                add(items, last, { .kind = TodayKind::FinishTask, .object = ref(task.id), .name = request.number,
                                   .detail = taskText(task), .due = task.due });
    }
}

} // namespace

QList<FindingRow> findings(const Session &session)
{
    QHash<QUuid, FindingNote> notes;
    for (const FindingNote &note : all<FindingNote>(session))
        notes.insert(note.fingerprint, note);
    QList<FindingRow> rows;
    for (const Finding &finding : computed(session)) {
        const QUuid fingerprint = finding.fingerprint();
        rows.append({ finding, notes.value(fingerprint, FindingNote { .id = FindingNoteId::make(), .fingerprint = fingerprint }) });
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FindingRow &a, const FindingRow &b) {
        const bool aOpen = a.note.state == FindingState::Open, bOpen = b.note.state == FindingState::Open;
        return aOpen != bOpen ? aOpen : a.finding.severity < b.finding.severity;
    });
    return rows;
}

Result<void> decideFinding(Session &session, const Finding &finding, FindingState state, const QString &owner, const QString &words)
{
    FindingNote note { .id = FindingNoteId::make(), .fingerprint = finding.fingerprint() };
    for (const FindingNote &kept : all<FindingNote>(session))
        if (kept.fingerprint == note.fingerprint)
            note = kept;
    note.state = state;
    note.owner = owner;
    note.note = words;
    const Action action { QStringLiteral("finding.note"), { finding.code, toCode(state) } };
    return change(session, action, [&](store::UnitOfWork &unit) { return unit.put(note); });
}

QList<TodayItem> today(const Session &session)
{
    const QDate last = session.today().addDays(horizonDays);
    QList<TodayItem> items;
    addRequests(items, session, last);
    for (const RetentionRow &row : retentionRows(session))
        if (row.event.state == EventState::Due && !row.hold)
            add(items, last, { .kind = TodayKind::Dispose, .object = ref(row.event.id), .name = row.rule.subject,
                               .detail = row.event.subjectRef, .action = row.event.action, .due = row.due });
    for (const Processor &processor : all<Processor>(session))
        if (processor.state == ProcessorState::InUse)
            add(items, last, { .kind = TodayKind::ReviewProcessor, .object = ref(processor.id), .name = processor.name,
                               .due = processor.nextReview });
    std::stable_sort(items.begin(), items.end(), [](const TodayItem &a, const TodayItem &b) { return a.due < b.due; });
    return items;
}

} // namespace ck::workflow
