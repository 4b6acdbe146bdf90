#include "compile/Compiler.h"

#include "compile/extract/Draft.h"
#include "compile/merge/Merge.h"
#include "compile/pack/PackReader.h"

namespace ck::compile
{
namespace
{

// Share of frequent words of the language a text must have to be read with its pack.
constexpr double languageShare = 0.12;
constexpr int languageSample = 3000; // tokens looked at

bool fitsLanguage(const Reading &reading)
{
    const int size = qMin(languageSample, int(reading.stream().tokens.size()));
    int known = 0, words = 0;
    for (int at = 0; at < size; ++at) {
        words += reading.token(at).kind == TokenKind::Word;
        known += reading.phraseLength(at, QLatin1StringView("language")) > 0;
    }
    return words > 0 && double(known) >= languageShare * words;
}

QString kindName(RuleKind kind)
{
    static constexpr const char *names[]
        = { "meta", "processors", "data", "purposes", "retention", "rights", "deadlines", "notice",
              "children", "transfers", "security", "positions", "cookies", "topics", "stages", "cues" };
    return QLatin1StringView(names[size_t(kind)]);
}

} // namespace

Result<Compiler> Compiler::load()
{
    auto vendors = VendorCatalogue::load();
    if (!vendors)
        return vendors.error();
    auto pack = readPack(QStringLiteral(":/packs/compile/en"), std::move(vendors).value());
    if (!pack)
        return pack.error();
    return Compiler(std::make_shared<const Pack>(std::move(pack).value()));
}

Compilation Compiler::compile(const Document &document) const
{
    Compilation compilation { .document = document, .packVersion = m_pack->id + u' ' + m_pack->version };
    const Reading reading(document, *m_pack);
    Draft draft(reading);
    if (fitsLanguage(reading)) {
        compilation.language = m_pack->language;
        for (const auto extract : { extractMeta, extractProcessors, extractData, extractPurposes,
                 extractRetention, extractRights, extractDeadlines, extractNotice, extractChildren,
                 extractTransfers, extractSecurity, extractPositions, extractCookies })
            extract(reading, draft);
    }
    compilation.commitments = merged(validated(draft.commitments(), document));
    addUnstatedPositions(compilation.commitments);
    return compilation;
}

QList<TraceStep> Compiler::explain(const Document &document) const
{
    const Reading reading(document, *m_pack);
    QList<TraceStep> steps;
    for (int kind = 0; kind < ruleKindCount; ++kind)
        for (const RuleHit &hit : reading.hits(RuleKind(kind)))
            steps.append({ hit.rule->id, kindName(RuleKind(kind)), reading.stream().span(hit.match.tokens) });
    std::stable_sort(steps.begin(), steps.end(),
        [](const TraceStep &a, const TraceStep &b) { return a.span.start < b.span.start; });
    return steps;
}

} // namespace ck::compile
