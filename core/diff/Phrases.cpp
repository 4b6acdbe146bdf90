#include "diff/Phrases.h"

#include <algorithm>

namespace ck::diff
{
namespace
{

constexpr int shortSentence = 24; // words shown whole
constexpr double mostlyNew = 0.4; // share of changed words from which the whole sentence is shown
constexpr size_t phraseAlone = 5; // words that make a phrase of their own
constexpr int widest = 12; // tokens of context on each side

TextSpan whole(const Side &side, const std::vector<int> &units)
{
    const Unit &first = side.units[size_t(units.front())], &last = side.units[size_t(units.back())];
    return side.span(first.first, last.end() - 1);
}

// Where the words of the other side would stand here: the partners of their neighbours.
std::vector<int> seat(const std::vector<int> &otherLone, const std::vector<int> &otherPartners,
    const std::vector<int> &units, const Side &side)
{
    std::vector<int> out;
    const int from = side.units[size_t(units.front())].first, to = side.units[size_t(units.back())].end();
    const auto add = [&](int partner) {
        if (partner >= from && partner < to)
            out.push_back(partner);
    };
    for (const int t : otherLone) {
        if (t > 0)
            add(otherPartners[size_t(t - 1)]);
        if (size_t(t) + 1 < otherPartners.size())
            add(otherPartners[size_t(t + 1)]);
    }
    return out;
}

TextSpan around(const Side &side, const std::vector<int> &units, const std::vector<int> &focus)
{
    const int first = side.units[size_t(units.front())].first, end = side.units[size_t(units.back())].end();
    const auto [low, high] = std::minmax_element(focus.begin(), focus.end());
    int from = *low, to = *high;
    const auto mark = [&](int t) { return side.tokens[size_t(t)].isMark(); };
    for (int n = 0; from > first && n < widest && !mark(from - 1); ++n)
        --from;
    for (int n = 0; to + 1 < end && n < widest && !mark(to + 1); ++n)
        ++to;
    while (from < to && mark(from))
        ++from;
    while (to > from && mark(to))
        --to;
    return side.span(from, to);
}

Evidence oneSide(const Side &side, const std::vector<int> &units, std::vector<int> focus, int lone, int words)
{
    const bool all = focus.empty() || words <= shortSentence || lone >= mostlyNew * words;
    return evidenceOf(side, all ? whole(side, units) : around(side, units, focus));
}

// One unbroken phrase of some length.
bool standsAlone(const Side &side, const std::vector<int> &lone)
{
    if (lone.size() < phraseAlone)
        return false;
    for (int t = lone.front(), i = 0; t <= lone.back(); ++t) {
        if (t == lone[size_t(i)])
            ++i;
        else if (!side.tokens[size_t(t)].isMark())
            return false;
    }
    return true;
}

} // namespace

Evidence evidenceOf(const Side &side, TextSpan span)
{
    return { span, span.in(side.text()).toString() };
}

Phrases phrasesOf(const Hunk &hunk, const HunkWords &words, const Side &oldSide, const Side &newSide,
    const Matching &matching)
{
    Phrases out;
    if (hunk.newUnits.empty()) {
        out.before = evidenceOf(oldSide, whole(oldSide, hunk.oldUnits));
        return out;
    }
    if (hunk.oldUnits.empty()) {
        out.after = evidenceOf(newSide, whole(newSide, hunk.newUnits));
        return out;
    }
    if (words.come.empty() && standsAlone(oldSide, words.gone)) {
        out.before = evidenceOf(oldSide, oldSide.span(words.gone.front(), words.gone.back()));
        return out;
    }
    if (words.gone.empty() && standsAlone(newSide, words.come)) {
        out.after = evidenceOf(newSide, newSide.span(words.come.front(), words.come.back()));
        return out;
    }
    std::vector<int> oldFocus = seat(words.come, matching.toOld, hunk.oldUnits, oldSide);
    oldFocus.insert(oldFocus.end(), words.gone.begin(), words.gone.end());
    std::vector<int> newFocus = seat(words.gone, matching.toNew, hunk.newUnits, newSide);
    newFocus.insert(newFocus.end(), words.come.begin(), words.come.end());
    out.before = oneSide(oldSide, hunk.oldUnits, oldFocus, int(words.gone.size()), words.oldWords);
    out.after = oneSide(newSide, hunk.newUnits, newFocus, int(words.come.size()), words.newWords);
    return out;
}

} // namespace ck::diff
