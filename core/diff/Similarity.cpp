#include "diff/Similarity.h"

#include <algorithm>

namespace ck::diff
{
namespace
{

constexpr int tooCommon = 8; // a sequence owned by more stretches says nothing about which is meant

template <typename Visit>
void shingles(std::span<const Token> tokens, Visit visit)
{
    quint64 one = 0, two = 0;
    int seen = 0;
    for (const Token &token : tokens) {
        if (token.isMark())
            continue;
        if (++seen >= 3)
            visit(mixKeys(mixKeys(one, two), token.key));
        one = two;
        two = token.key;
    }
}

qsizetype commonCount(std::span<const quint64> a, std::span<const quint64> b)
{
    qsizetype common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common, ++i, ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return common;
}

} // namespace

std::vector<quint64> sortedWords(std::span<const Token> tokens)
{
    std::vector<quint64> words;
    words.reserve(tokens.size());
    for (const Token &token : tokens)
        if (!token.isMark())
            words.push_back(token.key);
    std::sort(words.begin(), words.end());
    return words;
}

double dice(std::span<const quint64> sortedA, std::span<const quint64> sortedB)
{
    const size_t all = sortedA.size() + sortedB.size();
    return all == 0 ? 0.0 : 2.0 * double(commonCount(sortedA, sortedB)) / double(all);
}

double containment(std::span<const quint64> sortedA, std::span<const quint64> sortedB)
{
    return sortedA.empty() ? 0.0 : double(commonCount(sortedA, sortedB)) / double(sortedA.size());
}

void ShingleIndex::add(int id, std::span<const Token> tokens)
{
    shingles(tokens, [&](quint64 key) { m_owners.insert(key, id); });
}

std::vector<int> ShingleIndex::nearest(std::span<const Token> tokens) const
{
    QHash<int, int> votes;
    shingles(tokens, [&](quint64 key) {
        const auto [from, to] = m_owners.equal_range(key);
        if (std::distance(from, to) > tooCommon)
            return;
        for (auto it = from; it != to; ++it)
            ++votes[it.value()];
    });
    std::vector<std::pair<int, int>> ranked;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        ranked.emplace_back(-it.value(), it.key());
    std::sort(ranked.begin(), ranked.end());
    std::vector<int> best;
    for (size_t i = 0; i < ranked.size() && i < 3; ++i)
        best.push_back(ranked[i].second);
    return best;
}

} // namespace ck::diff
