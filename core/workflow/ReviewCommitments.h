// People decide what the compiler suggests; what they confirm fills the registers.
#pragma once

#include "workflow/Session.h"

namespace ck::workflow
{

struct ReviewProgress {
    int total = 0;
    int decided = 0;
};

QList<Commitment> commitments(const Session &session, VersionId version);
ReviewProgress reviewProgress(const Session &session, VersionId version);

Result<void> confirm(Session &session, CommitmentId id);
Result<int> confirmAll(Session &session, VersionId version); // the sure ones that are undecided; how many
Result<void> reject(Session &session, CommitmentId id, const QString &reason);
// Replaces the typed fields; the words stay. Counts as confirmed.
Result<void> edit(Session &session, CommitmentId id, const CommitmentBody &body);
// A promise the compiler missed, from selected words.
Result<CommitmentId> addCommitment(Session &session, VersionId version, TextSpan span, const CommitmentBody &body);

struct Filled {
    int processors = 0;
    int rules = 0;
    int linked = 0; // existing records that now point to their promise
};
// Processors and retention rules from the confirmed commitments of a version, with facts from the vendor catalogue.
Result<Filled> fillRegisters(Session &session, VersionId version);

} // namespace ck::workflow
