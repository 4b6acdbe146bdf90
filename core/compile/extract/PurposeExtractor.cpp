// What data is used for: lines of a list of uses, sentences and asides that state a purpose.
#include "compile/extract/Draft.h"

namespace ck::compile
{
namespace
{

constexpr auto verbClass = QLatin1StringView("purpose.verb");
constexpr auto purposeHeader = QLatin1StringView("header.why");

// "To provide the Service;" is "provide the Service".
QString labelOf(const Reading &reading, TokenRange range)
{
    range = reading.trimmed(range);
    if (!range.isEmpty() && reading.phraseLength(range.from, QLatin1StringView("purpose.lead")) > 0)
        range.from += reading.phraseLength(range.from, QLatin1StringView("purpose.lead"));
    while (!range.isEmpty() && reading.phraseLength(range.to - 1, QLatin1StringView("joiner")) > 0)
        range = reading.trimmed({ range.from, range.to - 1 });
    return reading.words(range);
}

bool startsWithVerb(const Reading &reading, TokenRange range)
{
    range = reading.trimmed(range);
    if (range.isEmpty())
        return false;
    const int lead = reading.phraseLength(range.from, QLatin1StringView("purpose.lead"));
    return lead > 0 || reading.phraseLength(range.from, verbClass) > 0;
}

bool isPurposeLine(const Reading &reading, int block)
{
    const BlockInfo &info = reading.info(block);
    const Block &shape = reading.document().blocks[block];
    // "**To run the shop:** We …" names its purpose in the label.
    const bool titled = shape.kind == BlockKind::Paragraph && !info.label.isEmpty()
        && reading.phraseLength(info.label.from, QLatin1StringView("purpose.lead")) > 0;
    if (titled && reading.isTopic(info.topics, QLatin1StringView("use")))
        return true;
    if (!reading.isTopic(info.list, QLatin1StringView("use")) || shape.kind != BlockKind::ListItem)
        return false;
    const TokenRange body = info.label.isEmpty() ? info.body : info.label;
    if (reading.isTopic(info.list, QLatin1StringView("share"))
        || reading.isTopic(info.list, QLatin1StringView("vendors")))
        return false;
    return !reading.isTopic(info.list, QLatin1StringView("collect")) || startsWithVerb(reading, body);
}

// In a table of vendors the purpose is the vendor's, not one of the publisher.
bool isVendorRow(const Reading &reading, int block)
{
    for (const int cell : reading.rowOf(block)) {
        const int header = reading.headerOf(cell);
        if (header >= 0 && cell != block
            && reading.holdsPhrase(
                reading.stream().blockTokens[size_t(header)], QLatin1StringView("header.vendor")))
            return true;
    }
    return false;
}

void readLine(const Reading &reading, int block, Draft &draft)
{
    const TokenRange sentences = reading.stream().blockSentences[size_t(block)];
    if (sentences.isEmpty())
        return;
    TokenRange quote = reading.sentence(sentences.from).tokens;
    const BlockInfo &info = reading.info(block);
    if (!info.label.isEmpty() && sentences.size() > 1 && quote.to <= info.body.from)
        quote.to = reading.sentence(sentences.from + 1).tokens.to;
    const Block &shape = reading.document().blocks[block];
    if (shape.kind == BlockKind::ListItem && quote.size() < 2 && reading.trimmed(quote).isEmpty())
        return;
    draft.add(PurposeStatement { labelOf(reading, quote) }, quote, QStringLiteral("purposes.list"));
}

} // namespace

void extractPurposes(const Reading &reading, Draft &draft)
{
    QSet<int> listed;
    QSet<int> stated; // sentences
    const auto &blocks = reading.document().blocks;
    for (int block = 0; block < blocks.size(); ++block) {
        const int header = reading.headerOf(block);
        const bool cell = header >= 0 && header != block && blocks[block].row > 0
            && !isVendorRow(reading, block)
            && reading.holdsPhrase(reading.stream().blockTokens[size_t(header)], purposeHeader);
        if (!cell && !isPurposeLine(reading, block))
            continue;
        listed.insert(block);
        readLine(reading, block, draft);
    }
    for (const RuleHit &hit : reading.hits(RuleKind::Purposes)) {
        const int block = reading.sentence(hit.sentence).block;
        const bool whole = hit.rule->quote == u"sentence";
        if (listed.contains(block) || blocks[block].kind == BlockKind::Heading
            || (whole && stated.contains(hit.sentence)))
            continue;
        if (whole)
            stated.insert(hit.sentence);
        TokenRange what = hit.capture(QLatin1StringView("what"));
        const TokenRange quote = quoteOf(reading, hit);
        if (what.isEmpty())
            what = quote;
        if (hit.rule->set[QStringLiteral("rest")].toBool())
            what.to = reading.sentence(hit.sentence).tokens.to;
        draft.add(PurposeStatement { labelOf(reading, what) }, quote, hit.rule->id);
    }
}

} // namespace ck::compile
