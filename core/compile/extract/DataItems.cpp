#include "compile/extract/DataItems.h"

namespace ck::compile
{
namespace
{

constexpr int longestItem = 8; // words; longer ones are clauses, not items

// Leading words that are no part of the name: "your", "any other", "such as".
TokenRange withoutLead(const Reading &reading, TokenRange range)
{
    while (!range.isEmpty()) {
        const int length = reading.phraseLength(range.from, QLatin1StringView("item.lead"));
        if (length == 0 && reading.token(range.from).kind != TokenKind::Punct)
            break;
        range.from += qMax(1, length);
    }
    return range;
}

// "profile image as supplied by …" ends before "as".
TokenRange withoutTail(const Reading &reading, TokenRange range)
{
    for (int at = range.from + 1; at < range.to; ++at)
        if (reading.isDash(at) || reading.phraseLength(at, QLatin1StringView("item.cut")) > 0)
            return { range.from, at };
    return range;
}

void append(const Reading &reading, TokenRange range, bool strict, QStringList &items)
{
    range = withoutLead(reading, range);
    const bool clause = !range.isEmpty() && reading.phraseLength(range.from, QLatin1StringView("item.cut")) > 0
        && reading.phraseLength(range.from, QLatin1StringView("data.term")) == 0;
    if (clause)
        return;
    range = reading.trimmed(withoutTail(reading, range));
    if (range.isEmpty() || range.size() > longestItem
        || reading.holdsPhrase(range, QLatin1StringView("subject.verb")))
        return;
    if (reading.phraseLength(range.from, QLatin1StringView("item.none")) > 0)
        return;
    if (const PhraseHit *vendor = reading.stream().phraseAt(range.from, reading.pack().vendorClass);
        vendor && vendor->length == range.size())
        return;
    if (strict && !reading.holdsPhrase(range, QLatin1StringView("data.term")))
        return;
    const QString words = reading.words(range);
    if (words.size() > 1 && !items.contains(words, Qt::CaseInsensitive))
        items.append(words);
}

// An aside that lists items ("handle, display name") adds them; one that explains ("if you give one") does
// not.
bool listsItems(const Reading &reading, TokenRange aside)
{
    if (aside.isEmpty() || reading.phraseLength(aside.from, QLatin1StringView("item.explain")) > 0)
        return false;
    return partsOf(reading, aside).size() > 1
        || reading.phraseLength(aside.from, QLatin1StringView("example.lead")) > 0
        || reading.holdsPhrase(aside, QLatin1StringView("data.term"));
}

} // namespace

QStringList dataItems(const Reading &reading, TokenRange range, bool strict)
{
    QStringList items;
    for (const Part &part : partsOf(reading, range)) {
        TokenRange words = part.words;
        // ", retained for security and billing" speaks of what is done with the items before.
        if (!items.isEmpty() && reading.phraseLength(words.from, QLatin1StringView("item.stop")) > 0)
            break;
        // "usage data such as pages viewed": the example is the item.
        for (int at = words.from; at < words.to; ++at) {
            const int lead = reading.phraseLength(at, QLatin1StringView("example.lead"));
            if (lead == 0)
                continue;
            append(reading, { words.from, at }, strict, items);
            words.from = at + lead;
            break;
        }
        append(reading, words, strict, items);
        if (listsItems(reading, part.aside))
            for (const Part &inner : partsOf(reading, part.aside))
                append(reading, inner.words, strict, items);
    }
    return items;
}

} // namespace ck::compile
