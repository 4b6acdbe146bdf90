#include "diff/ClauseChanges.h"

#include "diff/HunkChanges.h"
#include "diff/Phrases.h"
#include "diff/PromiseIndex.h"
#include "diff/SentenceJudge.h"

namespace ck::diff
{
namespace
{

const Clause *clauseOf(const Compilation &side, int clause)
{
    return clause >= 0 && clause < side.document.clauses.size() ? &side.document.clauses[clause] : nullptr;
}

// The heading as printed, or the first sentence where there is none.
Evidence headingOf(const Side &side, const Clause &clause, const std::vector<int> &units)
{
    if (!clause.headingSpan.isEmpty())
        return evidenceOf(side, clause.headingSpan);
    return evidenceOf(side, side.span(side.units[size_t(units.front())]));
}

std::vector<int> withoutHeading(const Side &side, std::vector<int> units)
{
    if (units.size() > 1 && side.units[size_t(units.front())].kind == BlockKind::Heading)
        units.erase(units.begin());
    return units;
}

class ClauseTeller
{
public:
    ClauseTeller(const Sides &sides, const ChangePack &pack)
        : m_sides(sides)
        , m_pack(pack)
        , m_judge(sides.a, sides.b, pack)
        , m_oldIndex(sides.oldAll, sides.a)
        , m_newIndex(sides.newAll, sides.b)
    {
    }

    QList<PolicyChange> tell()
    {
        QList<PolicyChange> out;
        for (size_t p = 0; p < m_sides.pairs.size(); ++p) {
            const AlignedClauses &pair = m_sides.pairs[p];
            std::optional<PolicyChange> change;
            switch (pair.alignment) {
            case Alignment::Added:
                if (!covered(m_addedNew, m_sides.newAll, pair.newClause))
                    change = oneSided(withSubclauses(p, true), true);
                m_addedNew.insert(pair.newClause);
                break;
            case Alignment::Removed:
                if (!covered(m_removedOld, m_sides.oldAll, pair.oldClause))
                    change = oneSided(withSubclauses(p, false), false);
                m_removedOld.insert(pair.oldClause);
                break;
            case Alignment::Moved:
            case Alignment::MovedChanged:
                if (!covered(m_movedNew, m_sides.newAll, pair.newClause))
                    change = twoSided(pair, QStringLiteral("moved"));
                m_movedNew.insert(pair.newClause);
                break;
            case Alignment::Same:
            case Alignment::Changed:
            case Alignment::Renumbered:
            case Alignment::Split:
            case Alignment::Merged:
                if (isRenumbered(pair))
                    change = twoSided(pair, QStringLiteral("renumbered"));
                break;
            }
            if (change) {
                change->pair = int(p);
                out.append(*change);
            }
        }
        return out;
    }

private:
    static bool covered(const QSet<int> &done, const Compilation &side, int clause)
    {
        const Clause *c = clauseOf(side, clause);
        return c && c->parent >= 0 && done.contains(c->parent);
    }

    // Told once for a clause, not again for its subclauses, whose numbers begin with it.
    bool isRenumbered(const AlignedClauses &pair)
    {
        const Clause *before = clauseOf(m_sides.oldAll, pair.oldClause),
                     *after = clauseOf(m_sides.newAll, pair.newClause);
        if (!before || !after || before->number == after->number || pair.alignment == Alignment::Split
            || pair.alignment == Alignment::Merged)
            return false;
        const bool withParent = after->parent >= 0
            && (m_renumberedNew.contains(after->parent) || m_movedNew.contains(after->parent));
        m_renumberedNew.insert(pair.newClause);
        return !withParent;
    }

    PolicyChange twoSided(const AlignedClauses &pair, const QString &rule) const
    {
        PolicyChange change = makeChange(rule, m_pack);
        const Clause &before = *clauseOf(m_sides.oldAll, pair.oldClause),
                     &after = *clauseOf(m_sides.newAll, pair.newClause);
        change.clause = before.label();
        change.clauseNew = after.label();
        if (!pair.oldUnits.empty())
            change.before = headingOf(m_sides.a, before, pair.oldUnits);
        if (!pair.newUnits.empty())
            change.after = headingOf(m_sides.b, after, pair.newUnits);
        return change;
    }

    // The units of a clause that came or went, with those of the subclauses that did so with it.
    std::vector<int> withSubclauses(size_t first, bool added) const
    {
        const Compilation &side = added ? m_sides.newAll : m_sides.oldAll;
        std::vector<int> units;
        QSet<int> family;
        for (size_t p = first; p < m_sides.pairs.size(); ++p) {
            const AlignedClauses &pair = m_sides.pairs[p];
            const int clause = added ? pair.newClause : pair.oldClause;
            const bool alike = pair.alignment == m_sides.pairs[first].alignment;
            if (p != first && !(alike && covered(family, side, clause)))
                break;
            family.insert(clause);
            const std::vector<int> &own = added ? pair.newUnits : pair.oldUnits;
            units.insert(units.end(), own.begin(), own.end());
        }
        return units;
    }

    PolicyChange oneSided(const std::vector<int> &units, bool added) const
    {
        const Side &side = added ? m_sides.b : m_sides.a;
        const std::vector<int> body = withoutHeading(side, units);
        PolicyChange change = makeChange(ruleOf(body, added), m_pack);
        const Unit &first = side.units[size_t(body.front())], &last = side.units[size_t(body.back())];
        const Evidence words = evidenceOf(side, side.span(first.first, last.end() - 1));
        (added ? change.after : change.before) = words;
        (added ? change.clauseNew : change.clause)
            = labelAt(added ? m_sides.newAll : m_sides.oldAll, words.span.start);
        return change;
    }

    // The direction all its promises share; neutral where they differ.
    QString ruleOf(const std::vector<int> &units, bool added) const
    {
        const QString stem = added ? QStringLiteral("clause.added.") : QStringLiteral("clause.removed.");
        const Promises promises { added ? QList<const Commitment *>() : m_oldIndex.at(units),
            added ? m_newIndex.at(units) : QList<const Commitment *>(), &m_sides.oldAll, &m_sides.newAll,
            &m_pack.words };
        QSet<Direction> directions;
        const auto note = [&](const QString &rule) {
            const ChangeRule found = m_pack.rules.value(rule);
            if (found.material)
                directions.insert(found.direction);
        };
        for (const Verdict &verdict : verdicts(promises, false))
            note(verdict.rule);
        if (directions.isEmpty())
            for (const int u : units) {
                const Hunk hunk { 0, added ? std::vector<int>() : std::vector<int> { u },
                    added ? std::vector<int> { u } : std::vector<int>() };
                note(m_judge.judge(hunk, wordsOf(hunk, m_sides.a, m_sides.b, m_sides.matching, {}), promises)
                         .rule);
            }
        if (directions.isEmpty())
            return stem + QStringLiteral("plain");
        return stem + toCode(directions.size() == 1 ? *directions.begin() : Direction::Neutral);
    }

    const Sides &m_sides;
    const ChangePack &m_pack;
    SentenceJudge m_judge;
    PromiseIndex m_oldIndex, m_newIndex;
    QSet<int> m_addedNew, m_removedOld, m_movedNew, m_renumberedNew;
};

} // namespace

QList<PolicyChange> clauseChanges(const Sides &sides, const ChangePack &pack)
{
    return ClauseTeller(sides, pack).tell();
}

QList<PolicyChange> movedSentences(const Sides &sides, const ChangePack &pack)
{
    QList<PolicyChange> out;
    const Matching &m = sides.matching;
    int lastOld = -2, lastNew = -2;
    for (size_t p = 0; p < sides.pairs.size(); ++p)
        for (const int v : sides.pairs[p].newUnits) {
            const int u = m.unitToOld[size_t(v)];
            if (u == unmatched || !m.movedNew[size_t(sides.b.units[size_t(v)].first)])
                continue;
            const TextSpan before = sides.a.span(sides.a.units[size_t(u)]),
                           after = sides.b.span(sides.b.units[size_t(v)]);
            if (u == lastOld + 1 && v == lastNew + 1) { // they moved together
                PolicyChange &block = out.last();
                block.before = evidenceOf(sides.a, TextSpan::between(block.before->span.start, before.end()));
                block.after = evidenceOf(sides.b, TextSpan::between(block.after->span.start, after.end()));
            } else {
                PolicyChange change = makeChange(QStringLiteral("moved"), pack);
                change.pair = int(p);
                change.before = evidenceOf(sides.a, before);
                change.after = evidenceOf(sides.b, after);
                change.clause = labelAt(sides.oldAll, before.start);
                change.clauseNew = labelAt(sides.newAll, after.start);
                out.append(change);
            }
            lastOld = u;
            lastNew = v;
        }
    return out;
}

} // namespace ck::diff
