#include "domain/Document.h"

#include <algorithm>

namespace ck
{

int Document::clauseAt(qsizetype position) const
{
    const auto after = std::upper_bound(clauses.begin(), clauses.end(), position,
                                        [](qsizetype p, const Clause &c) { return p < c.span.start; });
    return after == clauses.begin() ? 0 : int(after - clauses.begin()) - 1;
}

} // namespace ck
