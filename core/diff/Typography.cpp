#include "diff/ClauseChanges.h"
#include "diff/HunkChanges.h"
#include "diff/Phrases.h"

namespace ck::diff
{
namespace
{

enum class Clothes { Nothing, Space, Look };

// A gap that holds figures or letters is a number of a clause or list; renumbering is told elsewhere.
Clothes clothesOf(const WordOp &op, const Sides &sides)
{
    const QString both = op.oldSpan.in(sides.a.text()).toString() + op.newSpan.in(sides.b.text()).toString();
    bool space = false, look = false, word = false;
    for (const QChar ch : both) {
        space = space || ch.isSpace();
        word = word || ch.isLetterOrNumber();
        look = look || (!ch.isSpace() && !ch.isLetterOrNumber());
    }
    const bool isToken = !op.oldSpan.isEmpty() && !op.newSpan.isEmpty() && word && !space;
    const bool sameLetters = isToken
        && op.oldSpan.in(sides.a.text()).toString().toCaseFolded()
            == op.newSpan.in(sides.b.text()).toString().toCaseFolded();
    if (sameLetters || (look && !word))
        return Clothes::Look;
    return word ? (isToken && look ? Clothes::Look : Clothes::Nothing)
        : space ? Clothes::Space
                : Clothes::Nothing;
}

int unitAt(const Side &side, qsizetype position)
{
    const auto it = std::partition_point(
        side.units.begin(), side.units.end(), [&](const Unit &u) { return side.span(u).end() <= position; });
    return it == side.units.end() ? int(side.units.size()) - 1 : int(it - side.units.begin());
}

} // namespace

std::optional<PolicyChange> typographyChange(const Sides &sides, const ChangePack &pack, bool nothingElse)
{
    QSet<int> units; // of the new text, unchanged but for their looks
    bool space = false;
    for (const ClausePair &pair : sides.redline)
        for (const WordOp &op : pair.ops) {
            if (op.kind != OpKind::Typographic)
                continue;
            const Clothes clothes = clothesOf(op, sides);
            space = space || clothes == Clothes::Space;
            if (clothes != Clothes::Look || op.newSpan.isEmpty())
                continue;
            const int unit = unitAt(sides.b, op.newSpan.start);
            if (sides.matching.unitToOld[size_t(unit)] != unmatched)
                units.insert(unit);
        }
    if (units.isEmpty() && !(space && nothingElse))
        return {};
    PolicyChange change = makeChange(QStringLiteral("typography"), pack);
    if (units.size() == 1) {
        const Unit &after = sides.b.units[size_t(*units.begin())];
        const Unit &before = sides.a.units[size_t(sides.matching.unitToOld[size_t(*units.begin())])];
        change.before = evidenceOf(sides.a, sides.a.span(before));
        change.after = evidenceOf(sides.b, sides.b.span(after));
        change.clause = labelAt(sides.oldAll, change.before->span.start);
        change.clauseNew = labelAt(sides.newAll, change.after->span.start);
    }
    return change;
}

} // namespace ck::diff
