// How changes of the policy are announced: several sentences of the change clause make one promise.
#include "compile/extract/Draft.h"

namespace ck::compile
{
namespace
{

struct Found {
    ChangeNotice notice = {};
    int first = -1, last = -1; // sentences
    int clause = -1;
    QString rule = {};
};

void take(const Reading &reading, const RuleHit &hit, Found &found)
{
    const Rule &rule = *hit.rule;
    const TokenRange where = hit.capture(QLatin1StringView("p"));
    const PeriodHit *period = where.isEmpty() ? nullptr : reading.stream().periodAt(where.from);
    ChangeNotice &notice = found.notice;
    if (period && (!notice.period || notice.period->amount == 0))
        notice.period = period->period;
    if (rule.set[QStringLiteral("zero")].toBool() && !notice.period)
        notice.period = Period { 0, TimeUnit::Days };
    const QString channel = rule.text(QLatin1StringView("channel"));
    if (!channel.isEmpty() && !notice.channels.contains(channel))
        notice.channels.append(channel);
    const auto reaccept = fromCode<Reaccept>(rule.text(QLatin1StringView("reaccept")));
    if (reaccept && notice.reaccept != Reaccept::Yes)
        notice.reaccept = *reaccept;
    if (reaccept == Reaccept::Yes)
        notice.reacceptWhen = reading.words(hit.capture(QLatin1StringView("when")));
    const bool only = rule.set[QStringLiteral("weak")].toBool();
    if (!only || found.first < 0) {
        if (found.rule.isEmpty() || !only)
            found.rule = rule.id;
        if (found.first < 0)
            found.first = hit.sentence;
        found.last = hit.sentence;
    }
}

} // namespace

void extractNotice(const Reading &reading, Draft &draft)
{
    QList<Found> clauses;
    for (const RuleHit &hit : reading.hits(RuleKind::Notice)) {
        const int clause = reading.document().blocks[reading.sentence(hit.sentence).block].clause;
        if (clauses.isEmpty() || clauses.last().clause != clause)
            clauses.append(Found { .clause = clause });
        take(reading, hit, clauses.last());
    }
    const Found *best = nullptr;
    const auto weight = [](const Found &found) {
        return (found.notice.period ? 8 : 0) + (found.notice.channels.isEmpty() ? 0 : 3)
            + (found.notice.reaccept != Reaccept::No ? 2 : 0);
    };
    for (const Found &found : clauses)
        if (!best || weight(found) > weight(*best))
            best = &found;
    if (!best)
        return;
    draft.add(best->notice,
        { reading.sentence(best->first).tokens.from, reading.sentence(best->last).tokens.to }, best->rule);
}

} // namespace ck::compile
