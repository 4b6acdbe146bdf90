// Kinds that a rule decides alone: children, deadlines, cookies, positions.
#include "compile/extract/Draft.h"

namespace ck::compile
{
namespace
{

constexpr auto periodCapture = QLatin1StringView("p");
constexpr int oldestChild = 21; // years; a larger number is no age of consent

std::optional<int> ageIn(const Reading &reading, TokenRange range)
{
    for (int at = range.from; at < range.to; ++at) {
        const Token &token = reading.token(at);
        if (token.kind == TokenKind::Number)
            return reading.view(at).toInt();
        if (token.word != 0 && reading.pack().units.numbers.contains(token.word))
            return reading.pack().units.numbers.value(token.word);
    }
    return std::nullopt;
}

QStringList strings(const Reading &reading, const RuleHit &hit, QLatin1StringView name)
{
    QStringList out;
    const QString text = reading.words(hit.capture(name));
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        out.append(part.simplified());
    return out;
}

Position positionOf(const Reading &reading, const RuleHit &hit)
{
    const Rule &rule = *hit.rule;
    Position position;
    position.key
        = fromCode<PositionKey>(rule.text(QLatin1StringView("key"))).value_or(PositionKey::SellsData);
    position.value
        = fromCode<PositionValue>(rule.text(QLatin1StringView("value"))).value_or(PositionValue::Unstated);
    position.mode = rule.text(QLatin1StringView("mode"));
    position.scope = reading.words(hit.capture(QLatin1StringView("scope")));
    position.plansExempt = strings(reading, hit, QLatin1StringView("exempt"));
    position.plansIncluded = strings(reading, hit, QLatin1StringView("included"));
    return position;
}

} // namespace

// "Not directed to children under 13" says more than an age in passing.
void extractChildren(const Reading &reading, Draft &draft)
{
    const RuleHit *best = nullptr;
    int bestAge = 0, bestPriority = -1;
    for (const RuleHit &hit : reading.hits(RuleKind::Children)) {
        const auto age = ageIn(reading, hit.capture(QLatin1StringView("age")));
        const int priority = hit.rule->set[QStringLiteral("priority")].toInt(30);
        if (!age || *age < 5 || *age > oldestChild || priority <= bestPriority)
            continue;
        best = &hit;
        bestAge = *age;
        bestPriority = priority;
    }
    if (best)
        draft.add(ChildrenRule { bestAge }, quoteOf(reading, *best), best->rule->id);
}

void extractDeadlines(const Reading &reading, Draft &draft)
{
    QSet<int> done; // sentences: the first rule in pack order is the most telling
    for (const RuleHit &hit : reading.hits(RuleKind::Deadlines)) {
        const TokenRange where = hit.capture(periodCapture);
        const PeriodHit *period = where.isEmpty() ? nullptr : reading.stream().periodAt(where.from);
        if (!period || done.contains(where.from))
            continue;
        done.insert(where.from);
        const auto what = fromCode<DeadlineKind>(hit.rule->text(QLatin1StringView("what")));
        QString trigger = reading.words(hit.capture(QLatin1StringView("t")));
        if (trigger.isEmpty())
            trigger = hit.rule->text(QLatin1StringView("trigger"));
        draft.add(DeadlinePromise { what.value_or(DeadlineKind::Other), period->period, trigger },
            quoteOf(reading, hit), hit.rule->id);
    }
}

void extractCookies(const Reading &reading, Draft &draft)
{
    for (const RuleHit &hit : reading.hits(RuleKind::Cookies)) {
        const auto kind = fromCode<CookieKind>(hit.rule->text(QLatin1StringView("kind")));
        if (!kind)
            continue;
        const bool used = hit.rule->set[QStringLiteral("used")].toBool(true);
        draft.add(CookieUse { *kind, used }, quoteOf(reading, hit), hit.rule->id);
    }
}

// Where a text says two things about one position, the rule of higher priority counts; the other is shown
// with it.
void extractPositions(const Reading &reading, Draft &draft)
{
    std::vector<const RuleHit *> hits;
    for (const RuleHit &hit : reading.hits(RuleKind::Positions))
        hits.push_back(&hit);
    const auto priority
        = [](const RuleHit *hit) { return hit->rule->set[QStringLiteral("priority")].toInt(50); };
    std::stable_sort(hits.begin(), hits.end(),
        [&](const RuleHit *a, const RuleHit *b) { return priority(a) > priority(b); });
    for (const RuleHit *hit : hits)
        draft.add(positionOf(reading, *hit), quoteOf(reading, *hit), hit->rule->id);
}

} // namespace ck::compile
