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

// "stored in our database" is no item, "stored files" is one.
bool startsClause(const Reading &reading, TokenRange range)
{
    if (range.isEmpty() || reading.phraseLength(range.from, QLatin1StringView("data.term")) > 0)
        return false;
    const int length = reading.phraseLength(range.from, QLatin1StringView("item.cut"));
    const int next = range.from + length;
    return length > 0 && (next >= range.to || reading.phraseLength(next, QLatin1StringView("item.cut")) > 0);
}

// ", never your card number or PIN": from here on the text says what is not collected.
bool turnsNegative(const Reading &reading, TokenRange range)
{
    for (int at = range.from; at + 1 < range.to; ++at)
        if (reading.isDash(at) && reading.phraseLength(at + 1, QLatin1StringView("item.stop")) > 0)
            return true;
    return false;
}

void append(const Reading &reading, TokenRange range, bool strict, QStringList &items)
{
    range = withoutLead(reading, range);
    if (startsClause(reading, range))
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
    if (range.size() == 4 && reading.isMark(range.from + 1, u"/")) {
        // "device/browser information" are two items.
        const QString head = reading.words({ range.to - 1, range.to });
        items.append(reading.words({ range.from, range.from + 1 }) + u' ' + head);
        range.from += 2;
    }
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
            if (!strict)
                append(reading, { words.from, at }, strict, items);
            words.from = at + lead;
            break;
        }
        append(reading, words, strict, items);
        if (listsItems(reading, part.aside))
            for (const Part &inner : partsOf(reading, part.aside))
                append(reading, inner.words, strict, items);
        if (turnsNegative(reading, part.words))
            break;
    }
    return items;
}

} // namespace ck::compile
