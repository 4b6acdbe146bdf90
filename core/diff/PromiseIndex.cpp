#include "diff/PromiseIndex.h"

#include "diff/Readable.h"

#include <algorithm>

namespace ck::diff
{

PromiseIndex::PromiseIndex(const Compilation &all, const Side &side)
    : m_byUnit(side.units.size())
{
    const auto add = [&](const Commitment &commitment, TextSpan span) {
        if (span.isEmpty() || side.units.empty())
            return;
        auto unit = std::partition_point(side.units.begin(), side.units.end(),
            [&](const Unit &u) { return side.span(u).end() <= span.start; });
        for (; unit != side.units.end() && side.span(*unit).start < span.end(); ++unit) {
            auto &list = m_byUnit[size_t(unit - side.units.begin())];
            if (list.isEmpty() || list.last() != &commitment)
                list.append(&commitment);
        }
    };
    for (const Commitment &commitment : all.commitments) {
        if (!counts(commitment))
            continue;
        add(commitment, commitment.evidence.span);
        for (const Evidence &evidence : commitment.also)
            add(commitment, evidence.span);
    }
}

QList<const Commitment *> PromiseIndex::at(const std::vector<int> &units) const
{
    QList<const Commitment *> out;
    for (const int u : units)
        for (const Commitment *commitment : m_byUnit[size_t(u)])
            if (!out.contains(commitment))
                out.append(commitment);
    return out;
}

} // namespace ck::diff
