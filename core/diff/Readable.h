// Which commitments count as read.
#pragma once

#include "domain/Commitment.h"

namespace ck::diff
{

inline bool counts(const Commitment &commitment)
{
    return commitment.review != ReviewState::Rejected
        && (commitment.confidence == Confidence::Sure || commitment.review == ReviewState::Confirmed);
}

} // namespace ck::diff
