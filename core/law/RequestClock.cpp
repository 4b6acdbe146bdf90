#include "law/RequestClock.h"

namespace ck::law
{
namespace
{

struct Span {
    QDate first = {};
    QDate last = {}; // inclusive
    const PauseRule *rule = nullptr;
};

QList<Span> spansThatStop(const Regime &regime, const QString &right, const QList<Pause> &pauses, QDate today)
{
    QList<Span> spans;
    for (const Pause &pause : pauses) {
        const PauseRule *rule = regime.pause(pause.kind, right);
        if (!rule || rule->effect == PauseEffect::Restart)
            continue;
        const QDate until = pause.to.isValid() ? pause.to : today;
        if (!until.isValid())
            continue;
        const QDate last = rule->effect == PauseEffect::ExcludeInclusive ? until : until.addDays(-1);
        if (last >= pause.from)
            spans.append({ pause.from, last, rule });
    }
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.first < b.first; });
    return spans;
}

} // namespace

StartOfClock startOfClock(const Regime &regime, const QString &right, QDate received,
    const QList<Pause> &pauses, QDate restarted, QDate today)
{
    StartOfClock start { received, nullptr, PauseKind::Identity, false };
    const auto later = [&](QDate day, const PauseRule *rule, PauseKind why) {
        if (rule && day.isValid() && day > start.day)
            start = { day, rule, why, start.open };
    };
    for (const Pause &pause : pauses) {
        const PauseRule *rule = regime.pause(pause.kind, right);
        if (!rule || rule->effect != PauseEffect::Restart)
            continue;
        start.open = start.open || !pause.to.isValid();
        later(pause.to.isValid() ? pause.to : today, rule, pause.kind);
    }
    later(restarted, regime.pause(PauseKind::Identity, right), PauseKind::Identity);
    return start;
}

PausedDays pausedDays(const Regime &regime, const QString &right, const QList<Pause> &pauses, QDate start,
    QDate end, QDate today)
{
    PausedDays paused;
    for (const Pause &pause : pauses)
        if (const PauseRule *rule = regime.pause(pause.kind, right);
            rule && rule->effect != PauseEffect::Restart) {
            paused.open = paused.open || !pause.to.isValid();
            if (!paused.rule)
                paused.rule = rule;
        }
    QDate covered = start.addDays(-1);
    for (const Span &span : spansThatStop(regime, right, pauses, today)) {
        if (span.first > end.addDays(paused.days))
            break;
        const QDate first = std::max(span.first, covered.addDays(1));
        if (first > span.last)
            continue;
        paused.days += int(first.daysTo(span.last)) + 1;
        covered = span.last;
        paused.kind = span.rule->kind;
        paused.rule = span.rule;
    }
    return paused;
}

QDate rolled(const RollRule &roll, const Calendar &calendar, QDate day)
{
    return roll.nextWorkingDay && day.isValid() ? calendar.workingDayFrom(day, roll.weekend) : day;
}

} // namespace ck::law
