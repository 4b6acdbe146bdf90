#include "schedule/RuleFromPromise.h"

namespace ck::schedule
{

std::optional<RetentionRule> ruleFromPromise(const Commitment &commitment)
{
    const auto *promise = commitment.as<RetentionPromise>();
    if (!promise)
        return std::nullopt;
    RetentionRule rule;
    rule.id = RuleId::make();
    rule.subject = promise->subject;
    rule.trigger = promise->trigger;
    rule.stages = promise->stages;
    rule.kind = promise->kind;
    rule.exception = promise->exception;
    rule.scope = promise->scope;
    rule.promise = commitment.id;
    return rule;
}

} // namespace ck::schedule
