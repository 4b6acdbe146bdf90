// Whether two names of vendors mean the same.
#pragma once

#include "domain/Commitment.h"
#include "domain/Processor.h"
#include "law/CuePattern.h"

namespace ck::law
{

// Letter case, punctuation and company forms do not count. A vendor is named by its own name, by an alias, as
// the firm behind one of its services, or by the name of such a service ("Acme" in "Acme Storage").
bool names(const ProcessorDisclosure &disclosure, const Processor &processor, const CuePattern &companyForms);

} // namespace ck::law
