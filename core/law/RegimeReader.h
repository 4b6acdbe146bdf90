// A law pack's JSON, already held against its schema, as a Regime.
#pragma once

#include "base/Result.h"
#include "law/Regime.h"

#include <QJsonObject>

namespace ck::law
{

// Errors: BadPack {resource, reason} for dates, rule ids and rights that do not fit together.
Result<Regime> readRegime(const QJsonObject &pack, const QString &resource);

} // namespace ck::law
