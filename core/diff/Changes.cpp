#include "diff/Changes.h"

#include "diff/ClauseChanges.h"
#include "diff/HunkChanges.h"
#include "diff/Renames.h"

namespace ck::diff
{
namespace
{

PolicyChange renamed(const Rename &rename, const Sides &sides, const ChangePack &pack)
{
    PolicyChange change = makeChange(
        rename.organisation ? QStringLiteral("rename.organisation") : QStringLiteral("rename"), pack);
    change.args = { rename.from, rename.to, QString::number(rename.places) };
    change.before = Evidence { rename.oldSpan, rename.oldSpan.in(sides.a.text()).toString() };
    change.after = Evidence { rename.newSpan, rename.newSpan.in(sides.b.text()).toString() };
    change.clause = labelAt(sides.oldAll, rename.oldSpan.start);
    change.clauseNew = labelAt(sides.newAll, rename.newSpan.start);
    return change;
}

} // namespace

QList<PolicyChange> findChanges(const Sides &sides, const ChangePack &pack)
{
    const std::vector<Hunk> hunks = findHunks(sides.a, sides.b, sides.pairs, sides.matching);
    Excused excused;
    QList<PolicyChange> changes;
    for (const Rename &rename :
        findRenames(sides.a, sides.b, sides.matching, hunks, sides.oldAll, sides.newAll, excused))
        changes.append(renamed(rename, sides, pack));
    changes += hunkChanges(sides, pack, hunks, excused);
    changes += clauseChanges(sides, pack);
    changes += movedSentences(sides, pack);
    const auto place = [](const PolicyChange &c) {
        return c.after ? c.after->span.start : c.before ? c.before->span.start : 0;
    };
    std::stable_sort(changes.begin(), changes.end(), [&](const PolicyChange &x, const PolicyChange &y) {
        if (x.material != y.material)
            return x.material;
        return x.pair != y.pair ? x.pair < y.pair : place(x) < place(y);
    });
    if (const auto typography = typographyChange(sides, pack, changes))
        changes.append(*typography);
    return changes;
}

} // namespace ck::diff
