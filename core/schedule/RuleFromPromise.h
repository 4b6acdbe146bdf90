// A rule of the schedule that keeps what a text promises.
#pragma once

#include "domain/Retention.h"

namespace ck::schedule
{

// The rule gets a new id and points at the commitment that makes the promise.
RetentionRule ruleFromPromise(const RetentionPromise &promise, CommitmentId commitment);

} // namespace ck::schedule
