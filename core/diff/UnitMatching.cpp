#include "diff/UnitMatching.h"

#include "diff/Sequence.h"
#include "diff/Similarity.h"

#include <QHash>

#include <algorithm>

namespace ck::diff
{
namespace
{

constexpr qsizetype smallTable = 10000; // cells up to which the heaviest common order is computed exactly
constexpr int shortestMove = 5; // words; shorter sentences recur by chance
constexpr int shortestItemMove = 3;
constexpr int shortestEditedMove = 8;
constexpr double editedItemLikeness = 0.87; // boilerplate shares two words in three
constexpr double editedSentenceLikeness = 0.93; // sentences of one mould stand all over a policy
constexpr double inPlaceLikeness = 0.6;
constexpr double lostShare = 0.4; // of its words matched where it stood: below, a sentence may have moved

void linkUnits(const Side &a, const Side &b, int u, int v, Matching &matching)
{
    const Unit &ua = a.units[size_t(u)], &ub = b.units[size_t(v)];
    matching.unitToNew[size_t(u)] = v;
    matching.unitToOld[size_t(v)] = u;
    for (int i = 0; i < ua.count; ++i)
        matching.link(ua.first + i, ub.first + i);
}

bool same(const Side &a, const Side &b, int u, int v)
{
    return a.units[size_t(u)].key == b.units[size_t(v)].key
        && a.units[size_t(u)].count == b.units[size_t(v)].count;
}

using Units = std::span<const int>;

void matchHeaviest(const Side &a, const Side &b, Units us, Units vs, Matching &matching)
{
    const size_t n = us.size(), m = vs.size();
    std::vector<qint64> best((n + 1) * (m + 1), 0);
    const auto at = [&](size_t i, size_t j) -> qint64 & { return best[i * (m + 1) + j]; };
    const auto weight = [&](size_t i) { return qint64(a.units[size_t(us[i])].words) * 16 + 1; };
    for (size_t i = n; i-- > 0;)
        for (size_t j = m; j-- > 0;) {
            const qint64 pair = same(a, b, us[i], vs[j]) ? weight(i) + at(i + 1, j + 1) : 0;
            at(i, j) = std::max({ pair, at(i + 1, j), at(i, j + 1) });
        }
    for (size_t i = 0, j = 0; i < n && j < m;) {
        if (same(a, b, us[i], vs[j]) && at(i, j) == weight(i) + at(i + 1, j + 1)) {
            linkUnits(a, b, us[i++], vs[j++], matching);
        } else if (at(i, j) == at(i + 1, j)) {
            ++i;
        } else {
            ++j;
        }
    }
}

void matchLongest(const Side &a, const Side &b, Units us, Units vs, Matching &matching)
{
    std::vector<quint64> ka, kb;
    for (const int u : us)
        ka.push_back(a.units[size_t(u)].key);
    for (const int v : vs)
        kb.push_back(b.units[size_t(v)].key);
    for (const Match &run : commonRuns(ka, kb))
        for (int i = 0; i < run.length; ++i)
            if (same(a, b, us[size_t(run.a + i)], vs[size_t(run.b + i)]))
                linkUnits(a, b, us[size_t(run.a + i)], vs[size_t(run.b + i)], matching);
}

bool mayMove(const Unit &unit)
{
    if (unit.kind == BlockKind::Heading)
        return false;
    return unit.words >= (unit.kind == BlockKind::ListItem ? shortestItemMove : shortestMove);
}

std::span<const Token> slice(const Side &side, int unit)
{
    const Unit &u = side.units[size_t(unit)];
    return { side.tokens.data() + u.first, size_t(u.count) };
}

// Whether a sentence has a version of itself on the other side where it stands: then it was edited, not
// moved, though the edit may have made it the like of another.
bool editedInPlace(const Side &own, int unit, const std::vector<int> &partners, const Side &other,
    const std::vector<int> &othersPartners)
{
    const int before = unit > 0 ? partners[size_t(unit - 1)] : unmatched;
    const size_t seat = size_t(before + 1);
    if (before == unmatched || seat >= other.units.size() || othersPartners[seat] != unmatched)
        return false;
    return dice(sortedWords(slice(own, unit)), sortedWords(slice(other, int(seat)))) >= inPlaceLikeness;
}

double share(const Side &side, int unit, const std::vector<int> &partners)
{
    const Unit &u = side.units[size_t(unit)];
    int found = 0;
    for (int t = u.first; t < u.end(); ++t)
        found += partners[size_t(t)] != unmatched && !side.tokens[size_t(t)].isMark();
    return u.words ? double(found) / u.words : 1.0;
}

bool isLost(const Side &side, int unit, const std::vector<int> &partners)
{
    const Unit &u = side.units[size_t(unit)];
    return u.kind != BlockKind::Heading && u.words >= shortestEditedMove
        && share(side, unit, partners) < lostShare;
}

void moveEdited(const Side &a, const Side &b, int u, int v, Matching &matching)
{
    const Unit &ua = a.units[size_t(u)], &ub = b.units[size_t(v)];
    for (int t = ua.first; t < ua.end(); ++t)
        if (matching.toNew[size_t(t)] != unmatched)
            matching.unlink(t);
    for (int t = ub.first; t < ub.end(); ++t)
        if (const int old = matching.toOld[size_t(t)]; old != unmatched)
            matching.unlink(old);
    std::vector<quint64> ka, kb;
    for (const Token &token : slice(a, u))
        ka.push_back(token.key);
    for (const Token &token : slice(b, v))
        kb.push_back(token.key);
    for (const Match &run : commonRuns(ka, kb))
        for (int i = 0; i < run.length; ++i) {
            matching.link(ua.first + run.a + i, ub.first + run.b + i);
            matching.movedOld[size_t(ua.first + run.a + i)] = true;
            matching.movedNew[size_t(ub.first + run.b + i)] = true;
        }
}

} // namespace

void matchEqualUnits(const Side &a, const Side &b, const AlignedClauses &pair, Matching &matching)
{
    Units us(pair.oldUnits), vs(pair.newUnits);
    while (!us.empty() && !vs.empty() && same(a, b, us.front(), vs.front())) {
        linkUnits(a, b, us.front(), vs.front(), matching);
        us = us.subspan(1);
        vs = vs.subspan(1);
    }
    while (!us.empty() && !vs.empty() && same(a, b, us.back(), vs.back())) {
        linkUnits(a, b, us.back(), vs.back(), matching);
        us = us.first(us.size() - 1);
        vs = vs.first(vs.size() - 1);
    }
    if (us.empty() || vs.empty())
        return;
    if (qsizetype(us.size() * vs.size()) <= smallTable)
        matchHeaviest(a, b, us, vs, matching);
    else
        matchLongest(a, b, us, vs, matching);
}

void matchMovedUnits(const Side &a, const Side &b, Matching &matching)
{
    QHash<quint64, QList<int>> open;
    for (int u = int(a.units.size()) - 1; u >= 0; --u)
        if (matching.unitToNew[size_t(u)] == unmatched && mayMove(a.units[size_t(u)]))
            open[a.units[size_t(u)].key].append(u);
    if (open.isEmpty())
        return;
    for (int v = 0; v < int(b.units.size()); ++v) {
        const Unit &unit = b.units[size_t(v)];
        if (matching.unitToOld[size_t(v)] != unmatched || !mayMove(unit))
            continue;
        const auto it = open.find(unit.key);
        if (it == open.end() || it->isEmpty() || !same(a, b, it->last(), v))
            continue;
        const int u = it->takeLast();
        if (editedInPlace(a, u, matching.unitToNew, b, matching.unitToOld)
            && editedInPlace(b, v, matching.unitToOld, a, matching.unitToNew))
            continue;
        linkUnits(a, b, u, v, matching);
        for (int t = unit.first; t < unit.end(); ++t) {
            matching.movedNew[size_t(t)] = true;
            matching.movedOld[size_t(matching.toOld[size_t(t)])] = true;
        }
    }
}

void matchEditedMoves(const Side &a, const Side &b, Matching &matching)
{
    ShingleIndex index;
    QSet<int> open;
    for (int u = 0; u < int(a.units.size()); ++u)
        if (isLost(a, u, matching.toNew)) {
            index.add(u, slice(a, u));
            open.insert(u);
        }
    for (int v = 0; v < int(b.units.size()) && !open.isEmpty(); ++v) {
        if (!isLost(b, v, matching.toOld))
            continue;
        const std::vector<quint64> words = sortedWords(slice(b, v));
        const bool item = b.units[size_t(v)].kind == BlockKind::ListItem;
        const double enough = item ? editedItemLikeness : editedSentenceLikeness;
        for (const int u : index.nearest(slice(b, v)))
            if (open.contains(u) && dice(sortedWords(slice(a, u)), words) >= enough) {
                moveEdited(a, b, u, v, matching);
                open.remove(u);
                break;
            }
    }
}

} // namespace ck::diff
