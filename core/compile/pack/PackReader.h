// Reads and checks the files of a language's pack.
#pragma once

#include "compile/pack/Pack.h"

namespace ck::compile
{

// From `folder` (":/packs/compile/en"), each file checked against its schema in ":/schemas".
// Errors: BadPack {file, reason}; detail: the pattern.
Result<Pack> readPack(const QString &folder, VendorCatalogue vendors);

} // namespace ck::compile
