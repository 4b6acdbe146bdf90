#include "domain/Compilation.h"

namespace ck
{

QString Compilation::meta(MetaField field) const
{
    for (const MetaFact *fact : all<MetaFact>())
        if (fact->field == field)
            return fact->value;
    return {};
}

const Commitment *Compilation::position(PositionKey key) const
{
    for (const Commitment &commitment : commitments)
        if (const auto *position = commitment.as<Position>(); position && position->key == key)
            return &commitment;
    return nullptr;
}

const Commitment *Compilation::changeNotice() const
{
    for (const Commitment &commitment : commitments)
        if (commitment.as<ChangeNotice>())
            return &commitment;
    return nullptr;
}

} // namespace ck
