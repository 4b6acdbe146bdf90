// Processors and transfers.
#include "diff/Readable.h"
#include "diff/Verdict.h"

namespace ck::diff
{
namespace
{

QString nameOf(const Commitment &c)
{
    return foldedName(c.as<ProcessorDisclosure>()->name);
}
QString same(const Commitment &)
{
    return {};
}

// "one of several cloud companies" is a class, whatever it was read as; "fal.ai" is a name.
bool isName(const QString &name)
{
    return !name.contains(u' ')
        || std::any_of(name.begin(), name.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
}

bool isDefinite(const ProcessorDisclosure &p)
{
    return p.named && p.certainty == Certainty::Definite && isName(p.name);
}

bool goesBy(const ProcessorDisclosure &p, const QString &folded)
{
    if (foldedName(p.name) == folded)
        return true;
    return std::any_of(
        p.aliases.begin(), p.aliases.end(), [&](const QString &a) { return foldedName(a) == folded; });
}

// A vendor that is also named elsewhere in the other text neither came nor went.
bool namedIn(const Compilation &side, const ProcessorDisclosure &p)
{
    const QString folded = foldedName(p.name);
    for (const Commitment &commitment : side.commitments) {
        const auto *other = commitment.as<ProcessorDisclosure>();
        if (other && counts(commitment) && isDefinite(*other) && goesBy(*other, folded))
            return true;
    }
    return false;
}

bool isWider(const ProcessorDisclosure &from, const ProcessorDisclosure &to)
{
    return to.data.size() > from.data.size() || to.purposes.size() > from.purposes.size()
        || (!from.condition.isEmpty() && to.condition.isEmpty());
}

QString changedRule(const ProcessorDisclosure &from, const ProcessorDisclosure &to)
{
    if (!from.named && to.named)
        return QStringLiteral("processor.named");
    if (from.named && !to.named)
        return QStringLiteral("processor.generic");
    if (isDefinite(from) != isDefinite(to))
        return isDefinite(to) ? QStringLiteral("processor.definite") : QStringLiteral("processor.generic");
    if (isWider(from, to))
        return QStringLiteral("processor.wider");
    return isWider(to, from) ? QStringLiteral("processor.narrower") : QStringLiteral("processor.changed");
}

struct Tally {
    QStringList added, removed; // named as used
    bool lostClass = false, gainedClass = false; // of unnamed vendors, or examples
    QList<Verdict> changed;
    QList<TextSpan> oldSpans, newSpans;
};

Tally count(const Promises &promises)
{
    Tally tally;
    for (const PromisePair &pair : pairUp(promises, CommitmentKind::Processor, nameOf)) {
        const auto *from = pair.before ? pair.before->as<ProcessorDisclosure>() : nullptr;
        const auto *to = pair.after ? pair.after->as<ProcessorDisclosure>() : nullptr;
        if (from && to && goesBy(*from, foldedName(to->name))) {
            tally.changed.append(verdict(changedRule(*from, *to), pair, { to->name }));
            continue;
        }
        const Verdict spans = verdict({}, pair);
        tally.oldSpans += spans.oldSpans;
        tally.newSpans += spans.newSpans;
        if (from && !isDefinite(*from))
            tally.lostClass = true;
        else if (from && !namedIn(*promises.newAll, *from))
            tally.removed.append(from->name);
        if (to && !isDefinite(*to))
            tally.gainedClass = true;
        else if (to && !namedIn(*promises.oldAll, *to))
            tally.added.append(to->name);
    }
    return tally;
}

} // namespace

QList<Verdict> processorVerdicts(const Promises &promises)
{
    Tally tally = count(promises);
    const bool added = !tally.added.isEmpty(), removed = !tally.removed.isEmpty();
    Verdict one { {}, tally.added + tally.removed, CommitmentKind::Processor, tally.oldSpans,
        tally.newSpans };
    if (tally.removed.size() == 1 && tally.added.size() == 1) {
        one.rule = QStringLiteral("processor.replaced");
        one.args = { tally.removed.first(), tally.added.first() };
    } else if (added && (removed || tally.lostClass)) {
        one.rule = tally.lostClass ? QStringLiteral("processor.named") : QStringLiteral("processor.changed");
    } else if (added) {
        one.rule = QStringLiteral("processor.added");
    } else if (removed) {
        one.rule
            = tally.gainedClass ? QStringLiteral("processor.generic") : QStringLiteral("processor.removed");
    } else if (tally.lostClass != tally.gainedClass) {
        one.rule = tally.gainedClass && promises.onlyAdded() ? QStringLiteral("processor.added")
            : tally.gainedClass                              ? QStringLiteral("processor.generic")
                                                             : QStringLiteral("processor.narrower");
    } else if (tally.lostClass) {
        one.rule = QStringLiteral("processor.changed");
    }
    if (one.rule.isEmpty())
        return tally.changed;
    for (const Verdict &changed : std::as_const(tally.changed)) {
        one.oldSpans += changed.oldSpans;
        one.newSpans += changed.newSpans;
    }
    return { one };
}

QList<Verdict> transferVerdicts(const Promises &promises)
{
    QList<Verdict> out;
    for (const PromisePair &pair : pairUp(promises, CommitmentKind::Transfer, same)) {
        if (!pair.before || !pair.after) {
            out.append(verdict(
                pair.after ? QStringLiteral("transfer.added") : QStringLiteral("transfer.removed"), pair));
            continue;
        }
        const auto &from = *pair.before->as<TransferStatement>(), &to = *pair.after->as<TransferStatement>();
        const auto beyondConsent = [](const TransferStatement &t) {
            return std::any_of(t.mechanisms.begin(), t.mechanisms.end(),
                [](const QString &m) { return m != QStringLiteral("consent"); });
        };
        QString rule = QStringLiteral("transfer.changed");
        const QString consent = QStringLiteral("consent");
        const bool consented = from.mechanisms.contains(consent), consents = to.mechanisms.contains(consent);
        if (consented && !consents && beyondConsent(to))
            rule = QStringLiteral("transfer.safeguard_added");
        else if (beyondConsent(from) != beyondConsent(to))
            rule = beyondConsent(to) ? QStringLiteral("transfer.safeguard_added")
                                     : QStringLiteral("transfer.safeguard_removed");
        else if (from.to.size() != to.to.size())
            rule = to.to.size() > from.to.size() ? QStringLiteral("transfer.place_added")
                                                 : QStringLiteral("transfer.place_removed");
        out.append(verdict(rule, pair, { from.to.join(u", "), to.to.join(u", ") }));
    }
    return out;
}

} // namespace ck::diff
