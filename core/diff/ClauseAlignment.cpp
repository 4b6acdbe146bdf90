#include "diff/ClauseAlignment.h"

#include "diff/Sequence.h"
#include "diff/Similarity.h"
#include "diff/SplitMerge.h"

#include <QHash>

#include <algorithm>

namespace ck::diff
{
namespace
{

constexpr double sureLikeness = 0.5; // of words in common: the same clause wherever it stands
constexpr double likelyLikeness = 0.25; // enough between two clauses that are known to correspond
constexpr double headingBonus = 0.35;
constexpr int smallGap = 4096; // pairs looked at one by one between two known clauses

class Aligner
{
public:
    Aligner(const Side &a, const Side &b)
        : m_a(a)
        , m_b(b)
        , m_toNew(a.clauses.size(), -1)
        , m_toOld(b.clauses.size(), -1)
        , m_wordsA(a.clauses.size())
        , m_wordsB(b.clauses.size())
    {
    }

    std::vector<AlignedClauses> align()
    {
        if (m_a.clauses[0].unitCount && m_b.clauses[0].unitCount)
            link(0, 0); // both stand before the first clause
        linkIdentical();
        fillGaps(sureLikeness);
        linkElsewhere();
        fillGaps(likelyLikeness);
        markOrder();
        return assemble();
    }

private:
    void link(int a, int b)
    {
        m_toNew[size_t(a)] = b;
        m_toOld[size_t(b)] = a;
    }
    bool openA(int a) const { return m_toNew[size_t(a)] < 0 && m_a.clauses[size_t(a)].unitCount > 0; }
    bool openB(int b) const { return m_toOld[size_t(b)] < 0 && m_b.clauses[size_t(b)].unitCount > 0; }

    void linkIdentical()
    {
        QHash<quint64, QList<int>> byKey;
        for (int a = int(m_a.clauses.size()) - 1; a > 0; --a)
            if (openA(a))
                byKey[m_a.clauses[size_t(a)].bodyKey].append(a);
        for (int b = 1; b < int(m_b.clauses.size()); ++b) {
            if (!openB(b))
                continue;
            const auto it = byKey.find(m_b.clauses[size_t(b)].bodyKey);
            if (it != byKey.end() && !it->isEmpty())
                link(it->takeLast(), b);
        }
    }

    // Between two clauses whose places are known, the rest is matched in order.
    void fillGaps(double threshold)
    {
        markOrder();
        int a = 0;
        std::vector<int> news;
        for (int b = 0; b <= int(m_b.clauses.size()); ++b) {
            const bool end = b == int(m_b.clauses.size());
            if (!end && !m_inOrder[size_t(b)]) {
                if (openB(b))
                    news.push_back(b);
                continue;
            }
            const int stop = end ? int(m_a.clauses.size()) : m_toOld[size_t(b)];
            std::vector<int> olds;
            for (; a < stop; ++a)
                if (openA(a))
                    olds.push_back(a);
            if (!olds.empty() && !news.empty())
                fillGap(olds, news, threshold);
            news.clear();
            a = stop + 1;
        }
    }

    void fillGap(const std::vector<int> &olds, const std::vector<int> &news, double threshold)
    {
        const size_t n = olds.size(), m = news.size();
        if (n * m > smallGap)
            return;
        std::vector<double> like(n * m), best((n + 1) * (m + 1), 0.0);
        for (size_t i = 0; i < n; ++i)
            for (size_t j = 0; j < m; ++j)
                like[i * m + j] = likeness(olds[i], news[j], threshold);
        for (size_t i = n; i-- > 0;)
            for (size_t j = m; j-- > 0;) {
                const double pair
                    = like[i * m + j] > 0 ? like[i * m + j] + best[(i + 1) * (m + 1) + j + 1] : 0;
                best[i * (m + 1) + j]
                    = std::max({ pair, best[(i + 1) * (m + 1) + j], best[i * (m + 1) + j + 1] });
            }
        for (size_t i = 0, j = 0; i < n && j < m;) {
            const double here = best[i * (m + 1) + j];
            if (here == best[(i + 1) * (m + 1) + j]) {
                ++i;
            } else if (here == best[i * (m + 1) + j + 1]) {
                ++j;
            } else {
                link(olds[i++], news[j++]);
            }
        }
    }

    double likeness(int a, int b, double threshold)
    {
        const ClauseRange &ra = m_a.clauses[size_t(a)], &rb = m_b.clauses[size_t(b)];
        const bool sameHeading = ra.headingKey != 0 && ra.headingKey == rb.headingKey;
        const double words = dice(wordsA(a), wordsB(b)) + (sameHeading ? headingBonus : 0.0);
        return words >= threshold ? words : 0.0;
    }

    // Clauses that moved and were edited on the way.
    void linkElsewhere()
    {
        ShingleIndex index;
        bool any = false;
        for (int a = 1; a < int(m_a.clauses.size()); ++a)
            if (openA(a)) {
                index.add(a, tokensA(a));
                any = true;
            }
        for (int b = 1; any && b < int(m_b.clauses.size()); ++b) {
            if (!openB(b))
                continue;
            for (const int a : index.nearest(tokensB(b)))
                if (openA(a) && likeness(a, b, sureLikeness) > 0) {
                    link(a, b);
                    break;
                }
        }
    }

    // The most clauses that kept their order (then: the most words) count as unmoved.
    void markOrder()
    {
        std::vector<int> values, at;
        std::vector<qint64> weights;
        for (int b = 0; b < int(m_b.clauses.size()); ++b)
            if (const int a = m_toOld[size_t(b)]; a >= 0) {
                values.push_back(a);
                at.push_back(b);
                weights.push_back((qint64(1) << 32) + m_b.clauses[size_t(b)].words);
            }
        m_inOrder.assign(m_b.clauses.size(), false);
        for (const int k : heaviestIncreasing(values, weights))
            m_inOrder[size_t(at[size_t(k)])] = true;
    }

    Alignment kindOf(int a, int b) const
    {
        const bool same = m_a.clauses[size_t(a)].bodyKey == m_b.clauses[size_t(b)].bodyKey;
        if (!m_inOrder[size_t(b)])
            return same ? Alignment::Moved : Alignment::MovedChanged;
        if (!same)
            return Alignment::Changed;
        const bool sameNumber = number(m_a, a) == number(m_b, b);
        return sameNumber ? Alignment::Same : Alignment::Renumbered;
    }
    static QString number(const Side &side, int clause)
    {
        const auto &clauses = side.document->clauses;
        return clause < clauses.size() ? clauses[clause].number : QString();
    }

    static std::vector<int> unitsOf(const ClauseRange &range)
    {
        std::vector<int> units(size_t(range.unitCount));
        for (int i = 0; i < range.unitCount; ++i)
            units[size_t(i)] = range.firstUnit + i;
        return units;
    }

    std::vector<AlignedClauses> assemble()
    {
        std::vector<AlignedClauses> pairs;
        std::vector<std::vector<int>> removedAfter(m_a.clauses.size() + 1); // by the old clause before
        int previous = 0;
        for (int a = 0; a < int(m_a.clauses.size()); ++a) {
            if (openA(a))
                removedAfter[size_t(previous)].push_back(a);
            else if (m_toNew[size_t(a)] >= 0)
                previous = a + 1;
        }
        const auto removed = [&](int slot) {
            for (const int a : removedAfter[size_t(slot)])
                pairs.push_back({ Alignment::Removed, a, -1, unitsOf(m_a.clauses[size_t(a)]), {} });
        };
        removed(0);
        for (int b = 0; b < int(m_b.clauses.size()); ++b) {
            const int a = m_toOld[size_t(b)];
            const std::vector<int> units = unitsOf(m_b.clauses[size_t(b)]);
            if (a >= 0) {
                pairs.push_back({ kindOf(a, b), a, b, unitsOf(m_a.clauses[size_t(a)]), units });
                removed(a + 1);
            } else if (!units.empty()) {
                pairs.push_back({ Alignment::Added, -1, b, {}, units });
            }
        }
        findSplitsAndMerges(m_a, m_b, pairs);
        return pairs;
    }

    std::span<const Token> tokensA(int a) const { return slice(m_a, a); }
    std::span<const Token> tokensB(int b) const { return slice(m_b, b); }
    static std::span<const Token> slice(const Side &side, int clause)
    {
        const ClauseRange &range = side.clauses[size_t(clause)];
        return { side.tokens.data() + range.firstToken, size_t(range.tokenCount) };
    }
    const std::vector<quint64> &wordsA(int a) { return cached(m_wordsA[size_t(a)], tokensA(a)); }
    const std::vector<quint64> &wordsB(int b) { return cached(m_wordsB[size_t(b)], tokensB(b)); }
    static const std::vector<quint64> &cached(std::vector<quint64> &slot, std::span<const Token> tokens)
    {
        if (slot.empty())
            slot = sortedWords(tokens);
        return slot;
    }

    const Side &m_a;
    const Side &m_b;
    std::vector<int> m_toNew, m_toOld;
    std::vector<bool> m_inOrder; // by new clause
    std::vector<std::vector<quint64>> m_wordsA, m_wordsB;
};

} // namespace

std::vector<AlignedClauses> alignClauses(const Side &oldSide, const Side &newSide)
{
    return Aligner(oldSide, newSide).align();
}

} // namespace ck::diff
