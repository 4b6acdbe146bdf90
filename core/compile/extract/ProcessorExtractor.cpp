// Recipients: first those of lists and tables, then those that sentences name.
#include "compile/extract/ProcessorLists.h"

namespace ck::compile
{
namespace
{

Certainty certaintyOf(const RuleHit &hit)
{
    return fromCode<Certainty>(hit.rule->text(QLatin1StringView("certainty"))).value_or(Certainty::Definite);
}

// "Supabase for authentication, Vercel for hosting": each name with its own use.
TokenRange ownUse(const Reading &reading, int from, int end)
{
    if (from >= end || reading.phraseLength(from, QLatin1StringView("use.lead")) == 0)
        return {};
    int to = from;
    while (to < end && !reading.isMark(to, u",") && !reading.isMark(to, u";") && !reading.isMark(to, u"."))
        ++to;
    return { from, to };
}

// "couriers such as DHL" is an example whatever the verb before it.
bool isExample(const Reading &reading, int at)
{
    const int from = qMax(0, at - 4);
    for (int lead = from; lead < at; ++lead) {
        const int length = reading.phraseLength(lead, QLatin1StringView("example.only"));
        if (length > 0 && lead + length <= at)
            return true;
    }
    return false;
}

void addNames(const Reading &reading, const RuleHit &hit, int at, const QSet<QString> &listed, Draft &draft)
{
    const int end = reading.sentence(hit.sentence).tokens.to;
    const int block = reading.sentence(hit.sentence).block;
    while (at < end) {
        int stop = at;
        const QList<PartyName> names
            = namesFrom(reading, at, end, hit.rule->set[QStringLiteral("open")].toBool(), &stop);
        if (names.isEmpty())
            return;
        const TokenRange use = ownUse(reading, stop, end);
        for (const PartyName &name : names) {
            ProcessorDisclosure party = disclosureOf(name);
            if (!party.vendor.isEmpty() && listed.contains(foldedName(party.vendor)))
                continue; // a service of a vendor the list has already
            party.certainty
                = isExample(reading, names.first().range.from) ? Certainty::Example : certaintyOf(hit);
            party.purposes = usesIn(reading, use.isEmpty() ? name.use : use);
            party.role = roleIn(reading, block);
            party.condition = conditionIn(reading, reading.sentence(hit.sentence).tokens);
            const TokenRange quote = use.isEmpty()
                ? TokenRange { hit.match.tokens.from, qMax(stop, hit.match.tokens.to) }
                : TokenRange { name.range.from, use.to };
            draft.add(party, quote, hit.rule->id);
        }
        // After a use the list may go on: ", Vercel for …", "and Sentry for …".
        at = use.isEmpty() ? end : use.to;
        while (at < end
            && (reading.isMark(at, u",") || reading.phraseLength(at, QLatin1StringView("joiner")) > 0))
            ++at;
    }
}

void addClasses(const Reading &reading, const RuleHit &hit, TokenRange list, Draft &draft)
{
    const int end = reading.sentence(hit.sentence).tokens.to;
    int to = list.from;
    while (to < end && reading.phraseLength(to, QLatin1StringView("party.end")) == 0)
        ++to;
    const auto hits = reading.hitsIn(RuleKind::Processors, hit.sentence);
    const bool named = std::any_of(hits.begin(), hits.end(),
        [](const RuleHit *other) { return !other->capture(QLatin1StringView("n")).isEmpty(); });
    for (const Part &part : partsOf(reading, { list.from, to })) {
        const TokenRange group = classIn(reading, part.words);
        // "providers" alone names no class of vendor.
        if (group.size() < 2 || reading.holdsPhrase(group, QLatin1StringView("party.notvendor")))
            continue;
        // "service providers such as A and B": the names say it all.
        if (named && reading.phraseLength(group.from, QLatin1StringView("party.plain")) == group.size())
            continue;
        ProcessorDisclosure party;
        party.name = reading.words(group);
        party.named = false;
        party.certainty = Certainty::Unspecified;
        party.role = roleIn(reading, reading.sentence(hit.sentence).block);
        party.condition = conditionIn(reading, reading.sentence(hit.sentence).tokens);
        draft.add(party, { hit.match.tokens.from, group.to }, hit.rule->id);
    }
}

} // namespace

void extractProcessors(const Reading &reading, Draft &draft)
{
    QSet<int> read;
    readProcessorLists(reading, draft, read);
    QSet<QString> listed;
    for (const Commitment &commitment : draft.commitments())
        if (const auto *party = commitment.as<ProcessorDisclosure>())
            listed.insert(foldedName(party->name));
    for (const RuleHit &hit : reading.hits(RuleKind::Processors)) {
        if (read.contains(reading.sentence(hit.sentence).block))
            continue;
        const TokenRange name = hit.capture(QLatin1StringView("n"));
        const TokenRange list = hit.capture(QLatin1StringView("list"));
        if (!name.isEmpty())
            addNames(reading, hit, name.from, listed, draft);
        if (!list.isEmpty())
            addClasses(reading, hit, list, draft);
    }
}

} // namespace ck::compile
