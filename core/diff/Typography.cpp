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

constexpr qsizetype beside = 16; // characters: looks that changed next to a change of words go with it

bool toldAlready(const WordOp &op, const QList<PolicyChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [&](const PolicyChange &change) {
        if (!change.after || change.kind == ChangeKind::Moved || change.kind == ChangeKind::Renumbered)
            return false;
        const TextSpan near { change.after->span.start - beside, change.after->span.length + 2 * beside };
        return near.contains(op.newSpan.start);
    });
}

// The words around a place up to the next marks.
TextSpan wordsAround(const Side &side, TextSpan place)
{
    const auto at = std::partition_point(
        side.tokens.begin(), side.tokens.end(), [&](const Token &t) { return t.end() <= place.start; });
    if (at == side.tokens.end())
        return place;
    const int middle = int(at - side.tokens.begin());
    const Unit &unit = side.units[size_t(side.unitOf[size_t(middle)])];
    int from = middle, to = middle;
    while (from > unit.first && !side.tokens[size_t(from - 1)].isMark())
        --from;
    while (to + 1 < unit.end() && !side.tokens[size_t(to + 1)].isMark())
        ++to;
    return side.span(from, to);
}

} // namespace

std::optional<PolicyChange> typographyChange(
    const Sides &sides, const ChangePack &pack, const QList<PolicyChange> &others)
{
    QList<WordOp> looks;
    bool space = false;
    for (const ClausePair &pair : sides.redline)
        for (const WordOp &op : pair.ops) {
            if (op.kind != OpKind::Typographic)
                continue;
            const Clothes clothes = clothesOf(op, sides);
            space = space || clothes == Clothes::Space;
            if (clothes == Clothes::Look && !op.newSpan.isEmpty() && !toldAlready(op, others))
                looks.append(op);
        }
    if (looks.isEmpty() && !(space && others.isEmpty()))
        return {};
    PolicyChange change = makeChange(QStringLiteral("typography"), pack);
    if (looks.size() == 1 && !looks.first().oldSpan.isEmpty()) {
        change.before = evidenceOf(sides.a, wordsAround(sides.a, looks.first().oldSpan));
        change.after = evidenceOf(sides.b, wordsAround(sides.b, looks.first().newSpan));
        change.clause = labelAt(sides.oldAll, change.before->span.start);
        change.clauseNew = labelAt(sides.newAll, change.after->span.start);
    }
    return change;
}

} // namespace ck::diff
