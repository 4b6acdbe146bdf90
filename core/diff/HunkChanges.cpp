#include "diff/HunkChanges.h"

#include "diff/Phrases.h"
#include "diff/PromiseIndex.h"
#include "diff/SentenceJudge.h"

namespace ck::diff
{
namespace
{

bool isWeak(CommitmentKind kind)
{
    return kind == CommitmentKind::Purpose || kind == CommitmentKind::DataCategory
        || kind == CommitmentKind::Cookie;
}

// Promises to keep and promises to delete say one thing twice; a place is told once.
bool sameMatter(CommitmentKind x, CommitmentKind y)
{
    const auto timed
        = [](CommitmentKind k) { return k == CommitmentKind::Retention || k == CommitmentKind::Deadline; };
    return x == y || (timed(x) && timed(y));
}

class Teller
{
public:
    Teller(const Sides &sides, const ChangePack &pack, const Excused &excused)
        : m_sides(sides)
        , m_pack(pack)
        , m_excused(excused)
        , m_judge(sides.a, sides.b, pack)
        , m_oldIndex(sides.oldAll, sides.a)
        , m_newIndex(sides.newAll, sides.b)
    {
    }

    QList<PolicyChange> tell(const Hunk &hunk)
    {
        const HunkWords words = wordsOf(hunk, m_sides.a, m_sides.b, m_sides.matching, m_excused);
        if (words.isEmpty())
            return {};
        const Promises promises { m_oldIndex.at(hunk.oldUnits), m_newIndex.at(hunk.newUnits), &m_sides.oldAll,
            &m_sides.newAll, &m_pack.words };
        const Phrases phrases = phrasesOf(hunk, words, m_sides.a, m_sides.b, m_sides.matching);
        const auto finished = [&](PolicyChange change) {
            change.pair = hunk.pair;
            change.before = phrases.before;
            change.after = phrases.after;
            change.clause = phrases.before ? labelAt(m_sides.oldAll, phrases.before->span.start) : QString();
            change.clauseNew = phrases.after ? labelAt(m_sides.newAll, phrases.after->span.start) : QString();
            return change;
        };
        const Judgement judged = m_judge.judge(hunk, words, promises);
        const QList<Verdict> verdicts = chosen(promises, words);
        QList<PolicyChange> out;
        if (!outweighs(judged, verdicts, hunk))
            for (const Verdict &verdict : verdicts) {
                PolicyChange change = makeChange(m_judge.sharpened(verdict.rule, hunk, words), m_pack);
                change.args = verdict.args;
                change.commitmentKind = verdict.kind;
                out.append(finished(change));
            }
        if (out.isEmpty())
            out.append(finished(told(judged, hunk, words)));
        return out;
    }

private:
    // Verdicts that explain words no weightier one has explained already.
    QList<Verdict> chosen(const Promises &promises, const HunkWords &words) const
    {
        QSet<int> openOld(words.gone.begin(), words.gone.end()),
            openNew(words.come.begin(), words.come.end());
        QList<Verdict> out;
        for (const Verdict &verdict : verdicts(promises, m_judge.touchesAddress(words))) {
            if (!m_pack.rules.contains(verdict.rule) || (isWeak(verdict.kind) && !out.isEmpty()))
                continue;
            const bool told = std::any_of(
                out.begin(), out.end(), [&](const Verdict &v) { return sameMatter(v.kind, verdict.kind); });
            const bool covers
                = cover(openOld, m_sides.a, verdict.oldSpans) | cover(openNew, m_sides.b, verdict.newSpans);
            if (covers && !told)
                out.append(verdict);
        }
        return out;
    }
    PolicyChange told(const Judgement &judged, const Hunk &hunk, const HunkWords &words) const
    {
        PolicyChange change = makeChange(m_judge.sharpened(judged.rule, hunk, words), m_pack);
        change.kind = judged.kind;
        change.args = judged.args;
        if (change.material && change.direction == Direction::Neutral
            && judged.rule.endsWith(QLatin1StringView(".changed"))
            && change.kind != ChangeKind::ContactChanged)
            change.direction = m_judge.leaning(words);
        return change;
    }

    // A purpose read anew from a sentence on training, or a right from one that asks to object to it, is a
    // by-product of the wording; so is a purpose read from a line that names a vendor.
    bool outweighs(const Judgement &judged, const QList<Verdict> &verdicts, const Hunk &hunk) const
    {
        const auto minor = [](const Verdict &v) {
            return isWeak(v.kind) || v.kind == CommitmentKind::Right
                || (v.kind == CommitmentKind::Position && !v.rule.startsWith(QLatin1StringView("training.")));
        };
        if (!std::all_of(verdicts.begin(), verdicts.end(), minor))
            return false;
        const bool item = !hunk.newUnits.empty()
            && m_sides.b.units[size_t(hunk.newUnits.front())].kind != BlockKind::Paragraph;
        const bool onlyWeak
            = std::all_of(verdicts.begin(), verdicts.end(), [](const Verdict &v) { return isWeak(v.kind); });
        const bool vendor = judged.rule.startsWith(QLatin1StringView("processor.")) && item;
        return (vendor && onlyWeak) || (m_judge.weightOf(judged.kind) >= 3 && (!item || onlyWeak));
    }
    static bool cover(QSet<int> &open, const Side &side, const QList<TextSpan> &spans)
    {
        const qsizetype before = open.size();
        open.removeIf([&](int t) {
            return std::any_of(
                spans.begin(), spans.end(), [&](TextSpan s) { return s.overlaps(side.span(t, t)); });
        });
        return open.size() < before;
    }

    const Sides &m_sides;
    const ChangePack &m_pack;
    const Excused &m_excused;
    SentenceJudge m_judge;
    PromiseIndex m_oldIndex, m_newIndex;
};

// A right and the time to answer it, added one after the other, are one change.
bool completes(const PolicyChange &first, const PolicyChange &second)
{
    return first.pair == second.pair && !first.before && !second.before && first.after && second.after
        && first.kind == ChangeKind::RightAdded && second.rule == QStringLiteral("deadline.added");
}

// One matter told in two sentences that follow each other.
bool continues(const Sides &sides, const PolicyChange &first, const PolicyChange &second)
{
    if (first.pair != second.pair || first.rule != second.rule || first.kind != ChangeKind::AgeChanged)
        return false;
    const auto near
        = [](const Side &side, const std::optional<Evidence> &x, const std::optional<Evidence> &y) {
              if (!x || !y)
                  return x.has_value() == y.has_value();
              return TextSpan::between(x->span.end(), y->span.start).in(side.text()).trimmed().size() <= 1;
          };
    return near(sides.a, first.before, second.before) && near(sides.b, first.after, second.after);
}

void append(std::optional<Evidence> &to, const std::optional<Evidence> &more, const Side &side)
{
    if (to && more)
        to = evidenceOf(side, TextSpan::between(to->span.start, more->span.end()));
}

void settleTrainingDirection(QList<PolicyChange> &changes)
{
    std::optional<Direction> stance;
    for (const PolicyChange &change : changes)
        if (change.commitmentKind == CommitmentKind::Position && change.kind == ChangeKind::TrainingChanged)
            stance = change.direction;
    if (!stance)
        return;
    for (PolicyChange &change : changes)
        if (change.kind == ChangeKind::TrainingChanged && change.direction == Direction::Neutral)
            change.direction = *stance;
}

} // namespace

QList<Verdict> verdicts(const Promises &promises, bool addressTouched)
{
    QList<Verdict> out = noticeVerdicts(promises);
    QList<Verdict> training, other;
    for (const Verdict &verdict : positionVerdicts(promises))
        (verdict.rule.startsWith(QLatin1StringView("training.")) ? training : other).append(verdict);
    out += training;
    out += ageVerdicts(promises);
    if (addressTouched)
        out += metaVerdicts(promises);
    const QList<Verdict> deadlines = deadlineVerdicts(promises), retention = retentionVerdicts(promises);
    const auto answers = [](const Verdict &v) {
        const QString what = v.args.value(0);
        return what != toCode(DeadlineKind::Other) && !what.startsWith(QLatin1StringView("delete_"));
    };
    std::copy_if(deadlines.begin(), deadlines.end(), std::back_inserter(out), answers);
    out += retention;
    std::copy_if(deadlines.begin(), deadlines.end(), std::back_inserter(out), std::not_fn(answers));
    out += processorVerdicts(promises);
    for (const Verdict &verdict : rightVerdicts(promises))
        if (!addressTouched || verdict.rule != QStringLiteral("right.channel"))
            out.append(verdict);
    out += transferVerdicts(promises);
    out += other;
    out += listVerdicts(promises);
    if (!addressTouched)
        out += metaVerdicts(promises);
    return out;
}

PolicyChange makeChange(const QString &rule, const ChangePack &pack)
{
    const ChangeRule found = pack.rules.value(rule);
    PolicyChange change;
    change.kind = found.kind.value_or(ChangeKind::Reworded);
    change.rule = rule;
    change.material = found.material;
    change.direction = found.direction;
    return change;
}

QString labelAt(const Compilation &side, qsizetype position)
{
    const auto &clauses = side.document.clauses;
    const int clause = side.document.clauseAt(position);
    return clause < clauses.size() ? clauses[clause].label() : QString();
}

QList<PolicyChange> hunkChanges(
    const Sides &sides, const ChangePack &pack, const std::vector<Hunk> &hunks, const Excused &excused)
{
    Teller teller(sides, pack, excused);
    QList<PolicyChange> out;
    for (const Hunk &hunk : hunks)
        for (const PolicyChange &change : teller.tell(hunk)) {
            if (!out.isEmpty() && (completes(out.last(), change) || continues(sides, out.last(), change))) {
                append(out.last().before, change.before, sides.a);
                append(out.last().after, change.after, sides.b);
                continue;
            }
            out.append(change);
        }
    settleTrainingDirection(out);
    return out;
}

} // namespace ck::diff
