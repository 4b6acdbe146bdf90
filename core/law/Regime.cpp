#include "law/Regime.h"

namespace ck::law
{

const LawRule *Regime::rule(QStringView wanted) const
{
    const auto found
        = std::find_if(rules.begin(), rules.end(), [&](const LawRule &one) { return one.id == wanted; });
    return found == rules.end() ? nullptr : &*found;
}

const LawRule *Regime::acknowledgement(const QString &right) const
{
    for (const LawRule &one : rules)
        if (one.kind == RuleKind::Acknowledgement && (one.onlyFor.isEmpty() || one.onlyFor.contains(right)))
            return &one;
    return nullptr;
}

const PauseRule *Regime::pause(PauseKind kind, const QString &right) const
{
    for (const PauseRule &one : pauses)
        if (one.kind == kind && (one.onlyFor.isEmpty() || one.onlyFor.contains(right)))
            return &one;
    return nullptr;
}

} // namespace ck::law
