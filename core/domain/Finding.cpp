#include "domain/Finding.h"

namespace ck
{

QUuid Finding::fingerprint() const
{
    // Words rather than positions, so that a finding keeps its notes when the text around it moves.
    static const QUuid space = QUuid::fromString(QStringLiteral("6f2d1c52-6f0a-4f0e-9c57-0d6b3b6a8f11"));
    QStringList parts { code, record.id.toString(QUuid::WithoutBraces) };
    if (evidence)
        parts.append(evidence->quote.simplified());
    return QUuid::createUuidV5(space, parts.join(QChar(0x1f)));
}

} // namespace ck
