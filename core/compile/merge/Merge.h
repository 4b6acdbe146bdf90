// After extraction: nothing unproven stays, and the same promise is kept once.
#pragma once

#include "domain/Commitment.h"
#include "domain/Document.h"

namespace ck::compile
{

// Drops what has no evidence or whose quote is not the text of its span.
QList<Commitment> validated(QList<Commitment> commitments, const Document &document);
// Joins duplicates (further quotes go to `also`), orders by kind and place.
QList<Commitment> merged(QList<Commitment> commitments);
// The positions nothing was read for.
void addUnstatedPositions(QList<Commitment> &commitments);

} // namespace ck::compile
