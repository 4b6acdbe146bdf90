#include "schedule/Occurrences.h"

namespace ck::schedule
{
namespace
{

bool isUntimedKeep(const RetentionStage &stage)
{
    return !stage.period && stage.action == RetentionAction::Keep;
}

// "While the account exists", "until you disconnect": what such a rule waits for is the trigger itself.
bool keepsUntilTrigger(RetentionTrigger trigger)
{
    switch (trigger) {
    case RetentionTrigger::ActiveAccount:
    case RetentionTrigger::Request:
    case RetentionTrigger::AccountClosure:
    case RetentionTrigger::Disconnect:
    case RetentionTrigger::Event:
        return true;
    case RetentionTrigger::None:
    case RetentionTrigger::Creation:
        return false;
    }
    return false;
}

bool isOpenEnded(RetentionKind kind)
{
    return kind == RetentionKind::Vague || kind == RetentionKind::Indefinite
        || kind == RetentionKind::Criteria;
}

RetentionAction actionAfterKeep(const RetentionRule &rule)
{
    for (const RetentionStage &stage : rule.stages)
        if (stage.action != RetentionAction::Keep)
            return stage.action;
    return RetentionAction::Delete;
}

// Walks through the stages with the day (and, where known, the instant) the next one starts.
class Walk
{
public:
    Walk(const RetentionRule &rule, const Trigger &trigger, const law::Calendar &calendar)
        : m_rule(rule)
        , m_trigger(trigger)
        , m_calendar(calendar)
        , m_day(trigger.day)
        , m_instant(trigger.instant.toUTC())
    {
    }

    QList<RetentionEvent> run()
    {
        for (int i = 0; i < m_rule.stages.size(); ++i)
            step(i);
        return m_events;
    }

    RetentionEvent event(int stage, RetentionAction action) const
    {
        RetentionEvent event;
        event.id = EventId::make();
        event.rule = m_rule.id;
        event.subjectRef = m_trigger.subjectRef;
        event.triggerDay = m_trigger.day;
        event.triggerAssumed = m_trigger.assumed || m_rule.trigger == RetentionTrigger::None;
        event.stage = stage;
        event.action = action;
        return event;
    }

private:
    void step(int index)
    {
        const RetentionStage &stage = m_rule.stages[index];
        const bool last = index + 1 == m_rule.stages.size();
        switch (stage.action) {
        case RetentionAction::Keep:
            if (stage.period) {
                advance(*stage.period);
                if (last)
                    due(index, RetentionAction::Delete);
            }
            return;
        case RetentionAction::Archive:
            due(index, RetentionAction::Archive);
            if (stage.period) {
                advance(*stage.period);
                if (last)
                    due(index, RetentionAction::Delete);
            }
            return;
        case RetentionAction::Anonymise:
        case RetentionAction::Aggregate:
        case RetentionAction::Delete:
            if (stage.period)
                advance(*stage.period);
            due(index, stage.action);
            return;
        }
    }

    void advance(Period period)
    {
        if (period.unit == TimeUnit::Hours && m_instant.isValid()) {
            m_instant = m_instant.addSecs(3600LL * period.amount);
            m_day = m_instant.date();
            return;
        }
        m_instant = {};
        m_day = m_calendar.add(m_day, period);
    }

    void due(int stage, RetentionAction action)
    {
        RetentionEvent made = event(stage, action);
        made.due = m_day;
        made.dueInstant = m_instant;
        m_events.append(made);
    }

    const RetentionRule &m_rule;
    const Trigger &m_trigger;
    const law::Calendar &m_calendar;
    QDate m_day;
    QDateTime m_instant; // valid while only hours have passed since an instant
    QList<RetentionEvent> m_events = {};
};

} // namespace

bool isDated(const RetentionRule &rule)
{
    if (rule.stages.isEmpty())
        return false;
    const bool timed = std::any_of(rule.stages.begin(), rule.stages.end(),
        [](const RetentionStage &stage) { return stage.period.has_value(); });
    if (!isUntimedKeep(rule.stages.first()))
        return timed || !isOpenEnded(rule.kind);
    const bool more = rule.stages.size() > 1 && !isUntimedKeep(rule.stages[1]);
    return more && keepsUntilTrigger(rule.trigger) && (timed || !isOpenEnded(rule.kind));
}

QList<RetentionEvent> eventsFor(
    const RetentionRule &rule, const Trigger &trigger, const law::Calendar *calendar)
{
    static const law::Calendar weekendsOnly;
    Walk walk(rule, trigger, calendar ? *calendar : weekendsOnly);
    if (isDated(rule))
        return walk.run();
    RetentionEvent undated = walk.event(0, actionAfterKeep(rule));
    if (rule.internalTarget)
        undated.due = (calendar ? *calendar : weekendsOnly).add(trigger.day, *rule.internalTarget);
    return { undated };
}

bool isInternalTarget(const RetentionRule &rule, const RetentionEvent &event)
{
    return !isDated(rule) && event.due.isValid();
}

} // namespace ck::schedule
