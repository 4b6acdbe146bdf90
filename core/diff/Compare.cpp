#include "diff/Compare.h"

#include "diff/Changes.h"
#include "diff/Notice.h"
#include "diff/Redline.h"

namespace ck::diff
{
namespace
{

bool stopped(const Progress *progress, double share)
{
    if (progress)
        progress->report(share);
    return progress && progress->isCancelled();
}

} // namespace

Result<PolicyDiff> compare(const Compilation &oldSide, const Compilation &newSide,
    const CompareOptions &options, const Progress *progress)
{
    const Side a = makeSide(oldSide.document), b = makeSide(newSide.document);
    if (stopped(progress, 0.1))
        return ErrorCode::Cancelled;
    const std::vector<AlignedClauses> pairs = alignClauses(a, b);
    if (stopped(progress, 0.2))
        return ErrorCode::Cancelled;
    const Matching matching = matchWords(a, b, pairs, progress);
    if (stopped(progress, 0.7))
        return ErrorCode::Cancelled;

    PolicyDiff diff;
    diff.pairs = redline(a, b, pairs, matching);
    const WordCounts words = countWords(a, b, matching, diff.pairs);
    diff.wordsDeleted = words.deleted;
    diff.wordsInserted = words.inserted;
    diff.wordsMoved = words.moved;
    diff.wordsTypographic = words.typographic;
    const auto pack = loadChangePack(newSide.language.isEmpty() ? QStringLiteral("en") : newSide.language);
    if (!pack)
        return pack.error();
    diff.changes = findChanges({ oldSide, newSide, a, b, pairs, matching, diff.pairs }, *pack);
    diff.anyMaterial = std::any_of(
        diff.changes.begin(), diff.changes.end(), [](const PolicyChange &c) { return c.material; });
    judgeNotice(oldSide, newSide, options.published, diff);
    if (stopped(progress, 1.0))
        return ErrorCode::Cancelled;
    return diff;
}

} // namespace ck::diff
