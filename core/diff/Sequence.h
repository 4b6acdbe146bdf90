// Which elements of two sequences are the same, in order: as many as can be (within a bound of work).
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace ck::diff
{

using Keys = std::span<const quint64>;

struct Match {
    int a = 0;
    int b = 0;
    int length = 0;
    bool operator==(const Match &) const = default;
};

// Common subsequence as runs in order. Shortest edit script (Myers' divide and conquer, linear space) unless
// that would cost more than the bound; then elements that occur once on both sides are the anchors
// (patience), and what lies between is searched again. Nothing is ever given up as "all changed".
std::vector<Match> commonRuns(Keys a, Keys b);

// Positions of the heaviest increasing subsequence; `weight` 0 never takes part.
std::vector<int> heaviestIncreasing(std::span<const int> values, std::span<const qint64> weights);

} // namespace ck::diff
