#include "compile/merge/Merge.h"

namespace ck::compile
{
namespace
{

bool proven(const Evidence &evidence, const QString &text)
{
    return !evidence.quote.isEmpty() && evidence.span.in(text) == evidence.quote;
}

} // namespace

QList<Commitment> validated(QList<Commitment> commitments, const Document &document)
{
    commitments.removeIf([&](const Commitment &c) { return !proven(c.evidence, document.text); });
    for (Commitment &commitment : commitments)
        commitment.also.removeIf([&](const Evidence &evidence) { return !proven(evidence, document.text); });
    return commitments;
}

} // namespace ck::compile
