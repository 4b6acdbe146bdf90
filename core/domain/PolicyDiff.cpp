#include "domain/PolicyDiff.h"

namespace ck
{

QUuid PolicyChange::fingerprint() const
{
    static const QUuid space = QUuid::fromString(QStringLiteral("0b9d0d5e-0d0f-4f43-8f7a-5b3c1f9a7e22"));
    const QStringList parts { toCode(kind), before ? before->quote.simplified() : QString(),
                              after ? after->quote.simplified() : QString() };
    return QUuid::createUuidV5(space, parts.join(QChar(0x1f)));
}

} // namespace ck
