// What people may ask for, and by which way.
#include "compile/extract/Draft.h"

namespace ck::compile
{
namespace
{

constexpr auto gateClass = QLatin1StringView("right.gate"); // "you may", "you can" …
constexpr auto strongGateClass = QLatin1StringView("right.strong"); // "right to" …

struct Channels {
    QHash<int, QString> byBlock;
    QHash<int, QString> byClause; // "to exercise any of these rights, …"
};

int clauseOf(const Reading &reading, int sentence)
{
    return reading.document().blocks[reading.sentence(sentence).block].clause;
}

Channels channelsOf(const Reading &reading)
{
    Channels channels;
    for (const RuleHit &hit : reading.hits(RuleKind::Rights)) {
        if (!hit.rule->set[QStringLiteral("channel")].toBool())
            continue;
        const QString words = reading.words(hit.capture(QLatin1StringView("ch")));
        const int block = reading.sentence(hit.sentence).block;
        if (!words.isEmpty() && !channels.byBlock.contains(block))
            channels.byBlock.insert(block, words);
        const bool general = hit.rule->set[QStringLiteral("general")].toBool();
        if (general && !channels.byClause.contains(clauseOf(reading, hit.sentence)))
            channels.byClause.insert(clauseOf(reading, hit.sentence), words);
    }
    return channels;
}

bool isRightsLine(const Reading &reading, int block)
{
    const Block &shape = reading.document().blocks[block];
    const BlockInfo &info = reading.info(block);
    return reading.isTopic(info.list, QLatin1StringView("rights"))
        && (shape.kind == BlockKind::ListItem || shape.kind == BlockKind::TableCell || !info.label.isEmpty());
}

// A verb alone ("delete") grants nothing; the sentence must speak of a right or a choice of the person,
// outside the rights section in so many words.
bool granted(const Reading &reading, const RuleHit &hit)
{
    if (hit.rule->set[QStringLiteral("strong")].toBool())
        return true;
    const Sentence &where = reading.sentence(hit.sentence);
    if (reading.document().blocks[where.block].kind == BlockKind::Heading)
        return false;
    const BlockInfo &info = reading.info(where.block);
    if (reading.document().blocks[where.block].column > 0)
        return false; // of a table of rights the first column names them, the others say how
    if (isRightsLine(reading, where.block)) {
        // Of a line the verb must stand at its head: "Delete your account …".
        return hit.match.tokens.from - where.tokens.from <= 8
            || reading.holdsPhrase({ where.tokens.from, hit.match.tokens.to }, gateClass);
    }
    const TokenRange before { where.tokens.from, hit.match.tokens.to };
    if (reading.holdsPhrase(before, strongGateClass))
        return true;
    return reading.isTopic(info.topics, QLatin1StringView("rights"))
        && reading.holdsPhrase(before, gateClass);
}

} // namespace

void extractRights(const Reading &reading, Draft &draft)
{
    const Channels channels = channelsOf(reading);
    for (const RuleHit &hit : reading.hits(RuleKind::Rights)) {
        const auto right = fromCode<Right>(hit.rule->text(QLatin1StringView("right")));
        if (!right || !granted(reading, hit))
            continue;
        const int block = reading.sentence(hit.sentence).block;
        QString channel = channels.byBlock.value(block);
        if (channel.isEmpty())
            channel = channels.byClause.value(clauseOf(reading, hit.sentence));
        draft.add(RightGrant { *right, channel, reading.words(hit.capture(QLatin1StringView("cond"))) },
            quoteOf(reading, hit), hit.rule->id);
    }
}

} // namespace ck::compile
