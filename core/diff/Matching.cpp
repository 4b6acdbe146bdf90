#include "diff/Matching.h"

#include "diff/Sequence.h"
#include "diff/UnitMatching.h"

#include <QMap>

#include <algorithm>

namespace ck::diff
{
namespace
{

constexpr double kinShare = 0.4; // of the shorter sentence's words: two sentences are versions of each other

struct Edge {
    int words = 0;
    bool kept = true;
};

// Matches the words between two sentences that stayed, and keeps only what a reader can follow.
class GapMatcher
{
public:
    GapMatcher(const Side &a, const Side &b, Matching &matching)
        : m_a(a)
        , m_b(b)
        , m_matching(matching)
    {
    }

    void match(const std::vector<int> &olds, const std::vector<int> &news)
    {
        collect(m_a, olds, m_ta, m_ka);
        collect(m_b, news, m_tb, m_kb);
        const std::vector<Match> runs = commonRuns(m_ka, m_kb);
        for (const Match &run : runs)
            for (int i = 0; i < run.length; ++i)
                m_matching.link(m_ta[size_t(run.a + i)], m_tb[size_t(run.b + i)]);
        if (olds.size() > 1 || news.size() > 1)
            dropStrangers();
        dropIslands();
    }

private:
    static void collect(
        const Side &side, const std::vector<int> &units, std::vector<int> &tokens, std::vector<quint64> &keys)
    {
        tokens.clear();
        keys.clear();
        for (const int u : units) {
            const Unit &unit = side.units[size_t(u)];
            for (int t = unit.first; t < unit.end(); ++t) {
                tokens.push_back(t);
                keys.push_back(side.tokens[size_t(t)].key);
            }
        }
    }
    std::pair<int, int> unitsOf(int oldToken) const
    {
        return { m_a.unitOf[size_t(oldToken)], m_b.unitOf[size_t(m_matching.toNew[size_t(oldToken)])] };
    }

    // "We", "your" and "for" that two unrelated sentences share do not make them versions of each other.
    void dropStrangers()
    {
        QMap<std::pair<int, int>, Edge> edges;
        for (const int t : m_ta)
            if (m_matching.toNew[size_t(t)] != unmatched)
                edges[unitsOf(t)].words += !m_a.tokens[size_t(t)].isMark();
        bool dropped = false;
        for (auto it = edges.begin(); it != edges.end(); ++it) {
            const int shorter
                = std::min(m_a.units[size_t(it.key().first)].words, m_b.units[size_t(it.key().second)].words);
            it->kept = it->words >= kinShare * shorter && (it->words > 0 || shorter == 0);
            dropped = dropped || !it->kept;
        }
        if (!dropped)
            return;
        for (const int t : m_ta)
            if (m_matching.toNew[size_t(t)] != unmatched && !edges[unitsOf(t)].kept)
                m_matching.unlink(t);
    }

    // A word or two that stayed amid many that did not makes confetti: the whole phrase is shown as replaced.
    void dropIslands()
    {
        struct Stretch {
            size_t from, to;
            int words, deleted, inserted;
        }; // edit before the stretch, then equals
        std::vector<Stretch> stretches;
        size_t i = 0;
        int lastNew = m_tb.empty() ? 0 : m_tb.front() - 1;
        while (i < m_ta.size()) {
            Stretch s { 0, 0, 0, 0, 0 };
            for (; i < m_ta.size() && m_matching.toNew[size_t(m_ta[i])] == unmatched; ++i)
                s.deleted += !m_a.tokens[size_t(m_ta[i])].isMark();
            s.from = i;
            if (i < m_ta.size())
                s.inserted = insertedBetween(lastNew, m_matching.toNew[size_t(m_ta[i])]);
            for (; i < m_ta.size() && continues(i, s.from); ++i) {
                s.words += !m_a.tokens[size_t(m_ta[i])].isMark();
                lastNew = m_matching.toNew[size_t(m_ta[i])];
            }
            s.to = i;
            stretches.push_back(s);
        }
        if (stretches.empty() || stretches.back().to != stretches.back().from)
            stretches.push_back({ i, i, 0, 0, 0 });
        stretches.back().inserted = insertedBetween(lastNew, m_tb.empty() ? 0 : m_tb.back() + 1);
        for (size_t s = 0; s + 1 < stretches.size(); ++s) {
            const int left = std::max(stretches[s].deleted, stretches[s].inserted);
            const int right = std::max(stretches[s + 1].deleted, stretches[s + 1].inserted);
            if (stretches[s].to == stretches[s].from || stretches[s].words * 3 >= std::min(left, right))
                continue;
            for (size_t k = stretches[s].from; k < stretches[s].to; ++k)
                m_matching.unlink(m_ta[k]);
            stretches[s + 1].deleted += stretches[s].deleted + stretches[s].words;
            stretches[s + 1].inserted += stretches[s].inserted + stretches[s].words;
        }
    }
    bool continues(size_t i, size_t from) const
    {
        const int here = m_matching.toNew[size_t(m_ta[i])];
        if (here == unmatched)
            return false;
        return i == from || here == m_matching.toNew[size_t(m_ta[i - 1])] + 1;
    }
    int insertedBetween(int after, int before) const
    {
        int words = 0;
        for (int t = after + 1; t < before; ++t)
            words += m_matching.toOld[size_t(t)] == unmatched && !m_b.tokens[size_t(t)].isMark();
        return words;
    }

    const Side &m_a;
    const Side &m_b;
    Matching &m_matching;
    std::vector<int> m_ta, m_tb;
    std::vector<quint64> m_ka, m_kb;
};

// Visits the stretches of a pair between sentences that stayed in place.
void matchGaps(const Side &a, const AlignedClauses &pair, const Matching &matching, GapMatcher &matcher)
{
    std::vector<int> olds, news;
    size_t j = 0;
    const auto flush = [&] {
        if (!olds.empty() && !news.empty())
            matcher.match(olds, news);
        olds.clear();
        news.clear();
    };
    const auto takeNew = [&](int until) {
        for (; j < pair.newUnits.size() && pair.newUnits[j] != until; ++j)
            if (matching.unitToOld[size_t(pair.newUnits[j])] == unmatched)
                news.push_back(pair.newUnits[j]);
    };
    const auto inPlace = [&](int u) { return !matching.movedOld[size_t(a.units[size_t(u)].first)]; };
    for (const int u : pair.oldUnits) {
        if (matching.unitToNew[size_t(u)] == unmatched) {
            olds.push_back(u);
        } else if (inPlace(u)) {
            takeNew(matching.unitToNew[size_t(u)]);
            flush();
            ++j;
        }
    }
    takeNew(unmatched);
    flush();
}

} // namespace

Matching matchWords(const Side &oldSide, const Side &newSide, const std::vector<AlignedClauses> &pairs,
    const Progress *progress)
{
    Matching matching;
    matching.toNew.assign(oldSide.tokens.size(), unmatched);
    matching.toOld.assign(newSide.tokens.size(), unmatched);
    matching.movedOld.assign(oldSide.tokens.size(), false);
    matching.movedNew.assign(newSide.tokens.size(), false);
    matching.unitToNew.assign(oldSide.units.size(), unmatched);
    matching.unitToOld.assign(newSide.units.size(), unmatched);
    for (const AlignedClauses &pair : pairs)
        matchEqualUnits(oldSide, newSide, pair, matching);
    matchMovedUnits(oldSide, newSide, matching);
    GapMatcher matcher(oldSide, newSide, matching);
    for (size_t p = 0; p < pairs.size(); ++p) {
        if (progress && p % 64 == 0) {
            if (progress->isCancelled())
                break;
            progress->report(0.2 + 0.5 * double(p) / double(pairs.size()));
        }
        matchGaps(oldSide, pairs[p], matching, matcher);
    }
    matchEditedMoves(oldSide, newSide, matching);
    return matching;
}

} // namespace ck::diff
