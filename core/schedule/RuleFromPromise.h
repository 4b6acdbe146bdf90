// A rule of the schedule that keeps what a text promises.
#pragma once

#include "domain/Retention.h"

namespace ck::schedule
{

// Nothing where the commitment is no retention promise. The rule gets a new id and points at its promise.
std::optional<RetentionRule> ruleFromPromise(const Commitment &commitment);

} // namespace ck::schedule
