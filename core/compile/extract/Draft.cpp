#include "compile/extract/Draft.h"

namespace ck::compile
{

Evidence Draft::evidence(TokenRange range) const
{
    const TextSpan span = m_reading.stream().span(range);
    return { span, span.in(m_reading.document().text).toString() };
}

Commitment *Draft::add(CommitmentBody body, TokenRange range, const QString &rule, Confidence confidence)
{
    if (range.isEmpty())
        return nullptr;
    const Document &document = m_reading.document();
    Commitment commitment { .id = CommitmentId::make(),
        .body = std::move(body),
        .evidence = evidence(range),
        .rule = rule,
        .confidence = confidence };
    const int clause = document.clauseAt(commitment.evidence.span.start);
    if (clause < document.clauses.size())
        commitment.clause = document.clauses[clause].label();
    m_commitments.append(commitment);
    return &m_commitments.last();
}

void Draft::addAlso(Commitment *commitment, TokenRange range)
{
    if (commitment && !range.isEmpty())
        commitment->also.append(evidence(range));
}

TokenRange sentenceRange(const Reading &reading, int sentence)
{
    return reading.sentence(sentence).tokens;
}

TokenRange quoteOf(const Reading &reading, const RuleHit &hit)
{
    if (hit.rule->quote == u"match")
        return hit.match.tokens;
    if (hit.rule->quote != u"sentence") {
        const qsizetype slot = hit.pattern->captures.indexOf(hit.rule->quote);
        if (slot >= 0 && !hit.match.captures[slot].isEmpty())
            return hit.match.captures[slot];
    }
    return sentenceRange(reading, hit.sentence);
}

} // namespace ck::compile
