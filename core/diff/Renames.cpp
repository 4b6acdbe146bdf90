#include "diff/Renames.h"

#include <QMap>

namespace ck::diff
{
namespace
{

constexpr int longestName = 4; // words
constexpr int everywhere = 2; // places that make a pattern

struct Place {
    std::vector<int> olds, news;
};
using Places = QMap<std::pair<QString, QString>, QList<Place>>;

bool isName(const Side &side, const std::vector<int> &tokens)
{
    if (tokens.empty() || tokens.size() > longestName)
        return false;
    for (const int t : tokens)
        if (!side.text()[qsizetype(side.tokens[size_t(t)].start)].isUpper())
            return false;
    return true;
}

QString nameOf(const Side &side, const std::vector<int> &tokens)
{
    return side.span(tokens.front(), tokens.back()).in(side.text()).toString().simplified();
}

// Stretches where old words without partner stand against new ones, between the same neighbours.
void collect(const Side &a, const Side &b, const Matching &matching, const Hunk &hunk, Places &places)
{
    if (hunk.oldUnits.empty() || hunk.newUnits.empty())
        return;
    const int from = a.units[size_t(hunk.oldUnits.front())].first,
              to = a.units[size_t(hunk.oldUnits.back())].end();
    const int newTo = b.units[size_t(hunk.newUnits.back())].end();
    int next = b.units[size_t(hunk.newUnits.front())].first;
    for (int t = from; t < to;) {
        Place place;
        for (; t < to && matching.toNew[size_t(t)] == unmatched; ++t)
            place.olds.push_back(t);
        const int stop = t < to ? matching.toNew[size_t(t)] : newTo;
        for (; next < stop; ++next)
            if (matching.toOld[size_t(next)] == unmatched)
                place.news.push_back(next);
        if (isName(a, place.olds) && isName(b, place.news))
            places[{ nameOf(a, place.olds), nameOf(b, place.news) }].append(place);
        if (t < to)
            next = std::max(next, matching.toNew[size_t(t++)] + 1);
    }
}

bool isVendor(const Compilation &side, const QString &name)
{
    for (const auto *processor : side.all<ProcessorDisclosure>())
        if (processor->name.contains(name, Qt::CaseInsensitive)
            || processor->aliases.contains(name, Qt::CaseInsensitive))
            return true;
    return false;
}

bool isOwnName(const Compilation &side, const QString &name)
{
    return side.meta(MetaField::Organisation).contains(name) || side.meta(MetaField::Service).contains(name);
}

} // namespace

QList<Rename> findRenames(const Side &oldSide, const Side &newSide, const Matching &matching,
    const std::vector<Hunk> &hunks, const Compilation &oldAll, const Compilation &newAll, Excused &excused)
{
    Places places;
    for (const Hunk &hunk : hunks)
        collect(oldSide, newSide, matching, hunk, places);
    QList<Rename> renames;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const auto &[from, to] = it.key();
        const bool own = isOwnName(oldAll, from) && isOwnName(newAll, to);
        if (it->size() < everywhere && !own)
            continue;
        if (newSide.text().contains(from) || oldSide.text().contains(to) || isVendor(oldAll, from)
            || isVendor(newAll, to))
            continue;
        const Place &first = it->first();
        Rename rename { from, to, oldSide.span(first.olds.front(), first.olds.back()),
            newSide.span(first.news.front(), first.news.back()), int(it->size()), false };
        rename.organisation = oldAll.meta(MetaField::Organisation).contains(from);
        for (const Place &place : *it) {
            for (const int t : place.olds)
                excused.oldTokens.insert(t);
            for (const int t : place.news)
                excused.newTokens.insert(t);
        }
        renames.append(rename);
    }
    return renames;
}

} // namespace ck::diff
