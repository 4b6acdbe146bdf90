// The processor register in the words of the Data Privacy Vocabulary (DPV 2, JSON-LD).
#pragma once

#include "domain/Processor.h"

#include <QByteArray>

namespace ck::exchange
{

// One dpv:Process per processor, with stable identifiers (urn:uuid) and sorted keys, so that two exports
// can be compared. Ended processors are left out.
QByteArray dpvJsonLd(const QList<Processor> &processors, const QString &controllerName);

} // namespace ck::exchange
