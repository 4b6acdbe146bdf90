// The fields of each kind of promise, for editing in place.
#pragma once

#include "domain/Commitment.h"

namespace ck::ui
{

class FieldForm;

// The form writes into `body`, which must outlive it.
void addBodyFields(FieldForm &form, CommitmentBody &body);

} // namespace ck::ui
