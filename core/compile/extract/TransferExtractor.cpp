// Where data goes abroad and under which safeguard; the sentences of one clause make one statement.
#include "compile/extract/Draft.h"

namespace ck::compile
{
namespace
{

constexpr auto placeClass = QLatin1StringView("place");

struct Found {
    TransferStatement statement = {};
    int first = -1, last = -1;
    int clause = -1;
    bool says = false; // a place or a transfer, not only a safeguard
    QString rule = {};
};

// "United States" and "U.S." are one place; others keep the words of the text.
QString placeName(const Reading &reading, TokenRange range)
{
    const QString words = reading.words(range);
    for (const QString &entry : reading.pack().lists.value(QStringLiteral("places"))) {
        const qsizetype sign = entry.indexOf(u'=');
        if (entry.left(sign) == words.toCaseFolded())
            return entry.mid(sign + 1);
    }
    return words;
}

void takePlaces(const Reading &reading, int sentence, QStringList &to)
{
    const TokenRange range = reading.sentence(sentence).tokens;
    for (int at = range.from; at < range.to; ++at) {
        const int length = reading.phraseLength(at, placeClass);
        const bool pronoun
            = length == 1 && reading.token(at).length <= 2 && !reading.token(at).has(TokenFlag::AllCaps);
        if (length == 0 || pronoun)
            continue;
        int before = at;
        while (
            before > range.from && reading.phraseLength(before - 1, QLatin1StringView("place.article")) > 0)
            --before;
        const bool origin
            = before > range.from && reading.phraseLength(before - 1, QLatin1StringView("place.origin")) > 0;
        const QString name = placeName(reading, { at, at + length });
        const bool attribute = at + length < range.to
            && reading.phraseLength(at + length, QLatin1StringView("place.after")) > 0; // "UK law"
        if (!origin && !attribute && !to.contains(name))
            to.append(name);
        at += length - 1;
    }
}

// "globally (US, EU)": the places named say more than the word for all of them.
void dropVague(const Reading &reading, QStringList &to)
{
    const QStringList vague = reading.pack().lists.value(QStringLiteral("places.vague"));
    const auto isVague = [&](const QString &place) { return vague.contains(place.toLower()); };
    if (!std::all_of(to.begin(), to.end(), isVague))
        to.removeIf(isVague);
}

void take(const Reading &reading, const RuleHit &hit, Found &found)
{
    const QString mechanism = hit.rule->text(QLatin1StringView("mechanism"));
    const QString named
        = mechanism == u"words" ? reading.words(hit.capture(QLatin1StringView("m"))).toLower() : mechanism;
    if (!named.isEmpty() && !found.statement.mechanisms.contains(named))
        found.statement.mechanisms.append(named);
    if (hit.rule->set[QStringLiteral("places")].toBool()) {
        takePlaces(reading, hit.sentence, found.statement.to);
        found.says = true;
        found.rule = hit.rule->id;
    }
    if (found.first < 0)
        found.first = hit.sentence;
    found.last = qMax(found.last, hit.sentence);
}

} // namespace

void extractTransfers(const Reading &reading, Draft &draft)
{
    QList<Found> clauses;
    for (const RuleHit &hit : reading.hits(RuleKind::Transfers)) {
        const int clause = reading.document().blocks[reading.sentence(hit.sentence).block].clause;
        if (clauses.isEmpty() || clauses.last().clause != clause)
            clauses.append(Found { .clause = clause });
        take(reading, hit, clauses.last());
    }
    for (Found &found : clauses) {
        dropVague(reading, found.statement.to);
        if (!found.says || (found.statement.to.isEmpty() && found.statement.mechanisms.isEmpty()))
            continue;
        const TokenRange range { reading.sentence(found.first).tokens.from,
            reading.sentence(found.last).tokens.to };
        draft.add(found.statement, range, found.rule);
    }
}

} // namespace ck::compile
