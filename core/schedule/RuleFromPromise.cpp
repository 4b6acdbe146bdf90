#include "schedule/RuleFromPromise.h"

namespace ck::schedule
{

RetentionRule ruleFromPromise(const RetentionPromise &promise, CommitmentId commitment)
{
    RetentionRule rule;
    rule.id = RuleId::make();
    rule.subject = promise.subject;
    rule.trigger = promise.trigger;
    rule.stages = promise.stages;
    rule.kind = promise.kind;
    rule.exception = promise.exception;
    rule.scope = promise.scope;
    rule.promise = commitment;
    return rule;
}

} // namespace ck::schedule
