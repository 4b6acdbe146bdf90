#include "compile/extract/Parties.h"

namespace ck::compile
{
namespace
{

constexpr auto headClass = QLatin1StringView("party.head");
constexpr int longestName = 6; // tokens
constexpr int longestClass = 8;
constexpr int nearbyBlocks = 200; // how far up a heading is looked for

bool isSlash(const Reading &reading, int at)
{
    return reading.isMark(at, u"/") || reading.isMark(at, u"&");
}

const Vendor *vendorAt(const Reading &reading, int at, int *length)
{
    const PhraseHit *hit = reading.stream().phraseAt(at, reading.pack().vendorClass);
    if (!hit)
        return nullptr;
    *length = hit->length;
    return &reading.pack().vendors.vendors()[hit->payload - 1];
}

bool namePart(const Reading &reading, int at, int from)
{
    const Token &token = reading.token(at);
    if (token.has(TokenFlag::Capital) || (token.kind == TokenKind::Word && token.has(TokenFlag::Dotted)))
        return true;
    return at > from
        && (token.kind == TokenKind::Number || isSlash(reading, at)
            || reading.phraseLength(at, QLatin1StringView("name.inner")) > 0);
}

TokenRange withoutAddress(const Reading &reading, TokenRange range)
{
    for (int at = range.from; at < range.to; ++at)
        if (reading.token(at).kind == TokenKind::Url)
            return reading.trimmed({ range.from, at });
    return range;
}

} // namespace

std::optional<PartyName> nameIn(const Reading &reading, TokenRange range)
{
    range = withoutAddress(reading, reading.trimmed(range));
    if (range.isEmpty())
        return std::nullopt;
    int length = 0;
    const Vendor *vendor = vendorAt(reading, range.from, &length);
    if (vendor && length == range.size())
        return PartyName { range, reading.words(range), vendor };
    if (range.size() > longestName
        || reading.phraseLength(range.from, QLatin1StringView("party.generic")) > 0)
        return std::nullopt;
    for (int at = range.from; at < range.to; ++at)
        if (!namePart(reading, at, range.from))
            return std::nullopt;
    if (reading.holdsPhrase(range, headClass) || reading.holdsPhrase(range, QLatin1StringView("place")))
        return std::nullopt;
    return PartyName { range, reading.words(range), vendor };
}

QList<PartyName> namesIn(const Reading &reading, TokenRange range)
{
    QList<PartyName> names;
    for (const Part &part : partsOf(reading, range)) {
        int from = part.words.from;
        for (int at = from; at <= part.words.to; ++at) {
            if (at < part.words.to && !reading.isMark(at, u"/"))
                continue;
            const auto name = nameIn(reading, { from, at });
            if (!name && reading.phraseLength(from, QLatin1StringView("and.so.on")) == 0)
                return {};
            if (name)
                names.append(*name);
            from = at + 1;
        }
    }
    return names;
}

QList<PartyName> namesFrom(const Reading &reading, int at, int end, bool open, int *stop)
{
    QList<PartyName> names;
    *stop = at;
    while (at < end) {
        int length = 0;
        const Vendor *vendor = vendorAt(reading, at, &length);
        if (open || vendor)
            length = qMax(length, reading.matcher().nameLength(at, end));
        const auto name = length > 0 ? nameIn(reading, { at, at + length }) : std::nullopt;
        const bool acronym = !vendor && reading.token(at).has(TokenFlag::AllCaps);
        if (!name || (!vendor && (!open || acronym)))
            break;
        names.append(*name);
        at += length;
        if (reading.isMark(at, u"(")) {
            names.last().use = asideOf(reading, { at, end });
            at = qMin(end, names.last().use.to + 1);
        }
        *stop = at;
        int gap = 0;
        while (at + gap < end && gap < 3
            && (reading.isMark(at + gap, u",") || isSlash(reading, at + gap) || reading.isMark(at + gap, u"+")
                || reading.phraseLength(at + gap, QLatin1StringView("joiner")) > 0))
            ++gap;
        if (gap == 0)
            break;
        at += gap;
    }
    return names;
}

TokenRange classIn(const Reading &reading, TokenRange range)
{
    range = reading.trimmed(range);
    while (!range.isEmpty()
        && (reading.phraseLength(range.from, QLatin1StringView("item.lead")) > 0
            || reading.phraseLength(range.from, QLatin1StringView("party.lead")) > 0))
        range.from += qMax(reading.phraseLength(range.from, QLatin1StringView("item.lead")),
            reading.phraseLength(range.from, QLatin1StringView("party.lead")));
    for (int at = range.from; at < range.to && at - range.from < longestClass; ++at) {
        if (reading.phraseLength(at, QLatin1StringView("party.stop")) > 0 || reading.isMark(at, u"("))
            return {};
        const int length = reading.phraseLength(at, headClass);
        const bool goesOn = at + length < range.to && reading.phraseLength(at + length, headClass) > 0;
        if (length > 0 && !goesOn)
            return { range.from, at + length };
    }
    return {};
}

ProcessorDisclosure disclosureOf(const PartyName &name)
{
    ProcessorDisclosure party;
    party.name = name.name;
    if (name.vendor && foldedName(name.vendor->name) != foldedName(name.name)) {
        const QStringList &others = name.vendor->aliases;
        const bool alias = std::any_of(others.begin(), others.end(),
            [&](const QString &other) { return foldedName(other) == foldedName(name.name); });
        if (alias)
            party.aliases.append(name.vendor->name);
        else if (foldedName(name.vendor->legalEntity) != foldedName(name.name))
            party.vendor = name.vendor->name;
    }
    return party;
}

QString conditionIn(const Reading &reading, TokenRange range)
{
    for (int at = range.from; at < range.to; ++at) {
        if (reading.phraseLength(at, QLatin1StringView("condition.lead")) == 0)
            continue;
        int to = at + 1;
        while (to < range.to && !reading.isMark(to, u",") && !reading.isMark(to, u";")
            && !reading.isMark(to, u"("))
            ++to;
        return reading.words({ at, to });
    }
    return {};
}

QStringList usesIn(const Reading &reading, TokenRange range)
{
    QStringList uses;
    for (const Part &part : partsOf(reading, range)) {
        TokenRange words = part.words;
        while (!words.isEmpty() && reading.phraseLength(words.from, QLatin1StringView("use.lead")) > 0)
            words.from += reading.phraseLength(words.from, QLatin1StringView("use.lead"));
        for (int at = words.from; at < words.to; ++at)
            if (reading.phraseLength(at, QLatin1StringView("condition.lead")) > 0)
                words.to = at;
        if (!reading.trimmed(words).isEmpty())
            uses.append(reading.words(words));
    }
    return uses;
}

PartyRole roleIn(const Reading &reading, int block)
{
    bool processor = false, controller = false;
    const auto look = [&](TokenRange range) {
        processor |= reading.holdsPhrase(range, QLatin1StringView("role.processor"));
        controller |= reading.holdsPhrase(range, QLatin1StringView("role.controller"));
    };
    const int lead = reading.info(block).lead;
    if (lead >= 0)
        look(reading.sentence(lead).tokens);
    const Clause clause = reading.document().clauses.value(reading.document().blocks[block].clause);
    const auto &blocks = reading.document().blocks;
    const int farthest = qMax(0, block - nearbyBlocks);
    for (int i = block; i >= farthest && blocks[i].clause == blocks[block].clause; --i)
        if (blocks[i].kind == BlockKind::Heading) {
            look(reading.stream().blockTokens[size_t(i)]);
            break;
        }
    if (processor == controller)
        return PartyRole::Unspecified;
    return processor ? PartyRole::Processor : PartyRole::Controller;
}

} // namespace ck::compile
