// Reads and checks the files of a language's pack.
#pragma once

#include "compile/pack/Pack.h"

namespace ck::compile
{

// From `folder` (":/packs/compile/en"), as shipped: tests/architecture holds every file against its schema.
// Errors, also for what cannot be read: BadPack {file, reason}; detail: the pattern.
Result<Pack> readPack(const QString &folder, VendorCatalogue vendors);

} // namespace ck::compile
