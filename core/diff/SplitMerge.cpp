#include "diff/SplitMerge.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ck::diff
{
namespace
{

constexpr double partLikeness = 0.6; // of a clause's words found in another: it was split off or merged in

void lonely(const Side &side, const std::vector<int> &units, const Side &other,
    const std::vector<int> &partner, int pair, QHash<quint64, int> &owners)
{
    QSet<quint64> known;
    for (const int u : partner)
        known.insert(other.units[size_t(u)].key);
    for (const int u : units)
        if (const quint64 key = side.units[size_t(u)].key; !known.contains(key))
            owners.insert(key, pair);
}

// The pair that holds most of these units' words, if it holds enough of them.
AlignedClauses *takeUnits(std::vector<AlignedClauses> &pairs, const Side &side, const std::vector<int> &units,
    const QHash<quint64, int> &owners)
{
    QHash<int, int> words;
    int all = 0, best = -1;
    for (const int u : units) {
        const Unit &unit = side.units[size_t(u)];
        if (unit.kind == BlockKind::Heading)
            continue;
        all += unit.words;
        const auto it = owners.constFind(unit.key);
        if (it == owners.cend())
            continue;
        words[*it] += unit.words;
        if (best < 0 || words[*it] > words[best])
            best = *it;
    }
    return best >= 0 && words[best] >= partLikeness * all ? &pairs[size_t(best)] : nullptr;
}

void moveUnits(const Side &side, std::vector<int> &from, std::vector<int> &to, const Side &other,
    const std::vector<int> &wanted)
{
    QSet<quint64> keys;
    for (const int u : wanted)
        keys.insert(other.units[size_t(u)].key);
    const auto stays = [&](int u) { return !keys.contains(side.units[size_t(u)].key); };
    const auto cut = std::stable_partition(from.begin(), from.end(), stays);
    to.assign(cut, from.end());
    from.erase(cut, from.end());
}

} // namespace

void findSplitsAndMerges(const Side &a, const Side &b, std::vector<AlignedClauses> &pairs)
{
    QHash<quint64, int> ownerOld,
        ownerNew; // pair by unit key, for units without their like in the partner
    for (int p = 0; p < int(pairs.size()); ++p) {
        if (pairs[size_t(p)].alignment != Alignment::Changed
            && pairs[size_t(p)].alignment != Alignment::MovedChanged)
            continue;
        lonely(a, pairs[size_t(p)].oldUnits, b, pairs[size_t(p)].newUnits, p, ownerOld);
        lonely(b, pairs[size_t(p)].newUnits, a, pairs[size_t(p)].oldUnits, p, ownerNew);
    }
    for (AlignedClauses &pair : pairs) {
        if (pair.alignment == Alignment::Added)
            if (AlignedClauses *from = takeUnits(pairs, b, pair.newUnits, ownerOld)) {
                pair.oldClause = from->oldClause;
                moveUnits(a, from->oldUnits, pair.oldUnits, b, pair.newUnits);
                pair.alignment = from->alignment = Alignment::Split;
            }
        if (pair.alignment == Alignment::Removed)
            if (AlignedClauses *into = takeUnits(pairs, a, pair.oldUnits, ownerNew)) {
                pair.newClause = into->newClause;
                moveUnits(b, into->newUnits, pair.newUnits, a, pair.oldUnits);
                pair.alignment = into->alignment = Alignment::Merged;
            }
    }
}

} // namespace ck::diff
