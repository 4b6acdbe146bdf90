// The processor register as a fideslang manifest (YAML): one system per processor.
#pragma once

#include "domain/Processor.h"

#include <QByteArray>

namespace ck::exchange
{

// Fields fideslang has no place for stand in meta.clausekeeper. Purposes and data categories are in our own
// words: they are names, not keys of its taxonomy. Ended processors are left out.
QByteArray fidesYaml(const QList<Processor> &processors);

} // namespace ck::exchange
