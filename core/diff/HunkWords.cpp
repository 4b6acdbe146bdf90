#include "diff/HunkWords.h"

namespace ck::diff
{
namespace
{

struct Count {
    std::vector<int> lone;
    int words = 0;
    bool marks = false;
};

Count count(const Side &side, const std::vector<int> &units, const std::vector<int> &partners,
    const QSet<int> &excused)
{
    Count out;
    for (const int u : units) {
        const Unit &unit = side.units[size_t(u)];
        out.words += unit.words;
        for (int t = unit.first; t < unit.end(); ++t) {
            if (partners[size_t(t)] != unmatched || excused.contains(t))
                continue;
            if (side.tokens[size_t(t)].isMark())
                out.marks = true;
            else
                out.lone.push_back(t);
        }
    }
    return out;
}

} // namespace

HunkWords wordsOf(const Hunk &hunk, const Side &oldSide, const Side &newSide, const Matching &matching,
    const Excused &excused)
{
    Count a = count(oldSide, hunk.oldUnits, matching.toNew, excused.oldTokens);
    Count b = count(newSide, hunk.newUnits, matching.toOld, excused.newTokens);
    return { std::move(a.lone), std::move(b.lone), a.words, b.words, a.marks || b.marks };
}

} // namespace ck::diff
