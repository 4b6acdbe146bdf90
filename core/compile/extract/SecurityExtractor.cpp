// Safeguards: lines of a security list, parts of an enumeration, and measures named in passing.
#include "compile/extract/Draft.h"
#include "compile/structure/Enumeration.h"

namespace ck::compile
{
namespace
{

constexpr auto measureClass = QLatin1StringView("security.measure");
constexpr int shortestList = 2;

void addMeasure(
    const Reading &reading, TokenRange range, const QString &rule, Draft &draft, bool parts = false)
{
    range = reading.trimmed(range);
    for (int at = range.from + 1; at < range.to; ++at)
        if (parts && reading.view(at) == u"to")
            range.to = at; // "access controls to protect your data"
    if (!range.isEmpty())
        draft.add(SecurityMeasure { reading.words(range) }, range, rule);
}

bool isMeasure(const Reading &reading, TokenRange range)
{
    return reading.holdsPhrase(range, measureClass);
}

// "TLS in transit, encryption at rest and signed links": each part that names a measure.
int addParts(const Reading &reading, TokenRange range, const QString &rule, Draft &draft)
{
    int added = 0;
    for (const Part &part : partsOf(reading, range))
        if (isMeasure(reading, part.words)) {
            addMeasure(reading, part.all, rule, draft, true);
            ++added;
        }
    return added;
}

bool readItem(const Reading &reading, int block, Draft &draft)
{
    const Block &shape = reading.document().blocks[block];
    const BlockInfo &info = reading.info(block);
    if (shape.kind != BlockKind::ListItem || !reading.isTopic(info.list, QLatin1StringView("security")))
        return false;
    const TokenRange sentences = reading.stream().blockSentences[size_t(block)];
    if (sentences.isEmpty())
        return true;
    const TokenRange first = reading.sentence(sentences.from).tokens;
    if (reading.phraseLength(first.from, QLatin1StringView("advice")) > 0)
        return true; // what people should do is no promise
    const bool labelled = !info.label.isEmpty() && sentences.size() > 1 && first.to <= info.body.from;
    draft.add(SecurityMeasure { reading.words(first) },
        labelled ? TokenRange { first.from, reading.sentence(sentences.from + 1).tokens.to } : first,
        QStringLiteral("security.list"));
    return true;
}

} // namespace

void extractSecurity(const Reading &reading, Draft &draft)
{
    QSet<int> listed; // blocks read as list lines
    for (int block = 0; block < reading.document().blocks.size(); ++block)
        if (readItem(reading, block, draft))
            listed.insert(block);
    QSet<int> done; // sentences
    for (const RuleHit &hit : reading.hits(RuleKind::Security)) {
        const int block = reading.sentence(hit.sentence).block;
        if (listed.contains(block) || done.contains(hit.sentence))
            continue;
        const bool list = hit.rule->set[QStringLiteral("list")].toBool();
        const TokenRange items = hit.capture(QLatin1StringView("items"));
        if (list && !items.isEmpty()) {
            const TokenRange rest { items.from, reading.sentence(hit.sentence).tokens.to };
            const auto parts = partsOf(reading, rest);
            const auto named = std::count_if(
                parts.begin(), parts.end(), [&](const Part &part) { return isMeasure(reading, part.words); });
            if (named >= shortestList && addParts(reading, rest, hit.rule->id, draft) > 0) {
                done.insert(hit.sentence);
                continue;
            }
        }
        if (list)
            continue;
        addMeasure(reading, quoteOf(reading, hit), hit.rule->id, draft);
        if (hit.rule->quote == u"sentence")
            done.insert(hit.sentence);
    }
}

} // namespace ck::compile
