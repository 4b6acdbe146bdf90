// What makes two commitments "the same promise in the same words", so that a person's decision can follow it
// through a new compilation and into the next version.
#pragma once

#include "domain/Commitment.h"

#include <QHash>

namespace ck::workflow
{

// Kind, folded words and typed value; places and ids play no part.
QString decisionKey(const Commitment &commitment);

// Copies review state, note and edited fields from `decided` to their twins in `fresh`; returns how many.
// An edited commitment is found by its words alone, since its value is no longer what the compiler reads.
int carryDecisions(const QList<Commitment> &decided, QList<Commitment> &fresh);

} // namespace ck::workflow
