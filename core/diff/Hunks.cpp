#include "diff/Hunks.h"

#include <algorithm>

namespace ck::diff
{
namespace
{

constexpr size_t longestRewrite = 3; // sentences on one side that may stand for those on the other

class Finder
{
public:
    Finder(const Side &a, const Side &b, const Matching &matching)
        : m_a(a)
        , m_b(b)
        , m_matching(matching)
    {
    }

    void find(int pairIndex, const AlignedClauses &pair)
    {
        m_pair = pairIndex;
        size_t j = 0;
        for (const int u : pair.oldUnits) {
            if (m_matching.unitToNew[size_t(u)] == unmatched) {
                m_olds.push_back(u);
            } else if (!m_matching.movedOld[size_t(m_a.units[size_t(u)].first)]) {
                takeNew(pair, j, m_matching.unitToNew[size_t(u)]);
                flush();
                ++j;
            }
        }
        takeNew(pair, j, unmatched);
        flush();
    }
    std::vector<Hunk> hunks;

private:
    void takeNew(const AlignedClauses &pair, size_t &j, int until)
    {
        for (; j < pair.newUnits.size() && pair.newUnits[j] != until; ++j)
            if (m_matching.unitToOld[size_t(pair.newUnits[j])] == unmatched)
                m_news.push_back(pair.newUnits[j]);
    }

    // First and last of the new sentences an old one shares words with; moved words lead elsewhere.
    std::pair<int, int> partners(int oldUnit) const
    {
        std::pair<int, int> out { unmatched, unmatched };
        const Unit &unit = m_a.units[size_t(oldUnit)];
        for (int t = unit.first; t < unit.end(); ++t) {
            const int partner = m_matching.toNew[size_t(t)];
            if (partner == unmatched)
                continue;
            const int v = m_b.unitOf[size_t(partner)];
            out.first = out.first == unmatched ? v : std::min(out.first, v);
            out.second = std::max(out.second, v);
        }
        return out;
    }

    void flush()
    {
        size_t j = 0;
        Hunk open { m_pair, {}, {} }; // sentences without a like so far
        Hunk joined { m_pair, {}, {} };
        int joinedLast = unmatched;
        const auto closeJoined = [&] {
            if (!joined.oldUnits.empty())
                hunks.push_back(joined);
            joined = { m_pair, {}, {} };
        };
        for (const int u : m_olds) {
            const auto [first, last] = partners(u);
            if (first == unmatched) {
                closeJoined();
                open.oldUnits.push_back(u);
                continue;
            }
            const auto inGap = std::find(m_news.begin(), m_news.end(), last);
            if (inGap == m_news.end()) { // edited on the way to another place
                closeJoined();
                hunks.push_back({ m_pair, { u }, { last } });
                continue;
            }
            if (!joined.oldUnits.empty() && first == joinedLast) { // two sentences became one
                joined.oldUnits.push_back(u);
            } else {
                closeJoined();
                for (; j < m_news.size() && m_news[j] < first; ++j)
                    if (!arrivedFromElsewhere(m_news[j]))
                        open.newUnits.push_back(m_news[j]);
                closeOpen(open);
                joined.oldUnits = { u };
            }
            for (; j < m_news.size() && m_news[j] <= last; ++j)
                joined.newUnits.push_back(m_news[j]);
            joinedLast = last;
        }
        closeJoined();
        for (; j < m_news.size(); ++j)
            if (!arrivedFromElsewhere(m_news[j]))
                open.newUnits.push_back(m_news[j]);
        closeOpen(open);
        m_olds.clear();
        m_news.clear();
    }
    bool arrivedFromElsewhere(int newUnit) const
    {
        const Unit &unit = m_b.units[size_t(newUnit)];
        for (int t = unit.first; t < unit.end(); ++t)
            if (m_matching.movedNew[size_t(t)])
                return true;
        return false;
    }

    // What has no like on the other side: a rewritten sentence if both sides lost a few, else gone and new
    // ones.
    void closeOpen(Hunk &open)
    {
        const bool items = hasItem(m_a, open.oldUnits) || hasItem(m_b, open.newUnits);
        const size_t n = open.oldUnits.size(), m = open.newUnits.size();
        const bool rewritten
            = n > 0 && m > 0 && (items ? n == 1 && m == 1 : n <= longestRewrite && m <= longestRewrite);
        if (rewritten) {
            hunks.push_back(open);
        } else {
            for (const int u : open.oldUnits)
                hunks.push_back({ m_pair, { u }, {} });
            for (const int v : open.newUnits)
                hunks.push_back({ m_pair, {}, { v } });
        }
        open = { m_pair, {}, {} };
    }
    static bool hasItem(const Side &side, const std::vector<int> &units)
    {
        return std::any_of(units.begin(), units.end(),
            [&](int u) { return side.units[size_t(u)].kind != BlockKind::Paragraph; });
    }

    const Side &m_a;
    const Side &m_b;
    const Matching &m_matching;
    int m_pair = 0;
    std::vector<int> m_olds, m_news;
};

} // namespace

std::vector<Hunk> findHunks(const Side &oldSide, const Side &newSide,
    const std::vector<AlignedClauses> &pairs, const Matching &matching)
{
    Finder finder(oldSide, newSide, matching);
    for (size_t p = 0; p < pairs.size(); ++p)
        if (pairs[p].oldClause >= 0 && pairs[p].newClause >= 0)
            finder.find(int(p), pairs[p]);
    return std::move(finder.hunks);
}

} // namespace ck::diff
