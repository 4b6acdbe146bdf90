#include "workflow/RetentionCalendar.h"

#include "exchange/TriggersCsv.h"
#include "schedule/Holds.h"
#include "schedule/Occurrences.h"
#include "workflow/Change.h"
#include "workflow/Records.h"
#include "workflow/SheetErrors.h"

namespace ck::workflow
{
namespace
{

QHash<RuleId, RetentionRule> rulesById(const Session &session)
{
    QHash<RuleId, RetentionRule> rules;
    for (const RetentionRule &rule : all<RetentionRule>(session))
        rules.insert(rule.id, rule);
    return rules;
}

RetentionRow rowFor(const RetentionEvent &event, const RetentionRule &rule, const QList<LegalHold> &holds, QDate today)
{
    const LegalHold *hold = event.state == EventState::Due ? schedule::holdOn(event, holds, today) : nullptr;
    return RetentionRow { .event = event, .rule = rule, .hold = hold ? std::optional(*hold) : std::nullopt,
                          .due = schedule::effectiveDue(event, holds),
                          .internal = event.due.isValid() && rule.internalTarget && rule.kind != RetentionKind::Fixed };
}

bool within(QDate day, QDate from, QDate to)
{
    if (!day.isValid())
        return !from.isValid() && !to.isValid();
    return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

bool dueEarlier(const RetentionRow &a, const RetentionRow &b)
{
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    return a.due != b.due ? a.due < b.due : a.event.subjectRef < b.event.subjectRef;
}

} // namespace

QList<RetentionRow> retentionRows(const Session &session, QDate from, QDate to)
{
    const QHash<RuleId, RetentionRule> rules = rulesById(session);
    const QList<LegalHold> holds = all<LegalHold>(session);
    QList<RetentionRow> rows;
    for (const RetentionEvent &event : all<RetentionEvent>(session)) {
        const RetentionRow row = rowFor(event, rules.value(event.rule), holds, session.today());
        if (event.state != EventState::Cancelled && within(row.due, from, to))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), dueEarlier);
    return rows;
}

QList<RetentionRule> undatedRules(const Session &session)
{
    QList<RetentionRule> undated;
    for (const RetentionRule &rule : all<RetentionRule>(session))
        if (rule.active && rule.kind != RetentionKind::Fixed)
            undated.append(rule);
    return undated;
}

Result<int> triggerRetention(Session &session, const QList<TriggerLine> &lines)
{
    const QHash<RuleId, RetentionRule> rules = rulesById(session);
    QList<RetentionEvent> made;
    for (const TriggerLine &line : lines) {
        const auto rule = rules.constFind(line.rule);
        if (rule == rules.cend())
            return Error { ErrorCode::NotFound, { line.rule.toString() } };
        if (!line.day.isValid())
            return Error { ErrorCode::BadDate, { QString() } };
        // A promise that names no start is counted from the record's own day, and says that this is assumed.
        const bool assumed = rule->trigger == RetentionTrigger::None;
        made.append(schedule::eventsFor(*rule, { line.day, line.instant, line.subjectRef, assumed }));
    }
    const Action action { QStringLiteral("retention.trigger"),
                          { QString::number(lines.size()), QString::number(made.size()) } };
    const Result<void> done = change(session, action, [&](store::UnitOfWork &unit) -> Result<void> {
        for (RetentionEvent &event : made)
            if (const Result<void> put = unit.put(event); !put)
                return put;
        return {};
    });
    if (!done)
        return done.error();
    return int(made.size());
}

Result<int> triggerFromCsv(Session &session, const QByteArray &csv, const QString &name)
{
    const auto sheet = exchange::readTriggersCsv(csv, name);
    if (!sheet)
        return sheet.error();
    if (!sheet->errors.isEmpty())
        return rowError(name, sheet->errors.first());
    const QList<RetentionRule> rules = all<RetentionRule>(session);
    QList<TriggerLine> lines;
    for (qsizetype i = 0; i < sheet->rows.size(); ++i) {
        const exchange::TriggerRow &row = sheet->rows[i];
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const RetentionRule &r) {
            return r.subject.compare(row.rule, Qt::CaseInsensitive) == 0 || r.id.toString() == row.rule;
        });
        if (rule == rules.end())
            return Error { ErrorCode::MalformedRow, { name, QString::number(sheet->lines[i]), row.rule } };
        lines.append({ rule->id, row.record, row.day, {} });
    }
    return triggerRetention(session, lines);
}

Result<void> dispose(Session &session, EventId id, const QString &note)
{
    auto event = find<RetentionEvent>(session, id.uuid());
    if (!event)
        return Error { ErrorCode::NotFound, { id.toString() } };
    if (event->state != EventState::Due)
        return Error { ErrorCode::StateForbids, { event->subjectRef, toCode(event->state) } };
    const QList<LegalHold> holds = all<LegalHold>(session);
    if (const LegalHold *hold = schedule::holdOn(*event, holds, session.today()))
        return Error { ErrorCode::Held, { event->subjectRef, hold->title } };
    event->state = EventState::Done;
    event->doneOn = session.today();
    event->doneBy = session.environment().actor;
    event->note = note;
    const Action action { QStringLiteral("retention.done"), { event->subjectRef, toCode(event->action) } };
    return change(session, action, [&](store::UnitOfWork &unit) { return unit.put(*event); });
}

Result<void> placeHold(Session &session, LegalHold hold)
{
    if (hold.title.trimmed().isEmpty())
        return Error { ErrorCode::BadValue, { QStringLiteral("title"), QString() } };
    if (!hold.placed.isValid())
        hold.placed = session.today();
    hold.placedBy = session.environment().actor;
    const Action action { QStringLiteral("retention.hold"), { hold.title } };
    return change(session, action, [&](store::UnitOfWork &unit) { return unit.put(hold); });
}

Result<void> liftHold(Session &session, HoldId id)
{
    auto hold = find<LegalHold>(session, id.uuid());
    if (!hold)
        return Error { ErrorCode::NotFound, { id.toString() } };
    if (hold->lifted.isValid())
        return Error { ErrorCode::StateForbids, { hold->title, QStringLiteral("lifted") } };
    hold->lifted = session.today();
    const Action action { QStringLiteral("retention.lift"), { hold->title } };
    return change(session, action, [&](store::UnitOfWork &unit) { return unit.put(*hold); });
}

} // namespace ck::workflow
