// Which commitments were read from which sentence.
#pragma once

#include "diff/Units.h"
#include "domain/Compilation.h"

namespace ck::diff
{

class PromiseIndex
{
public:
    // Both outlive the index. Rejected and unsure commitments are left out.
    PromiseIndex(const Compilation &all, const Side &side);
    // Each commitment once, in the order of the compilation.
    QList<const Commitment *> at(const std::vector<int> &units) const;

private:
    std::vector<QList<const Commitment *>> m_byUnit;
};

} // namespace ck::diff
