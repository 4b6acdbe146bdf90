// "A, B (x, y) and C" as its parts.
#pragma once

#include "compile/structure/Reading.h"

namespace ck::compile
{

struct Part {
    TokenRange words; // without the parenthesis
    TokenRange aside; // inside the parenthesis after it; empty where there is none
    TokenRange all; // both
};

// Splits at commas, semicolons, plus signs and joining words outside parentheses.
QList<Part> partsOf(const Reading &reading, TokenRange range);
// The inside of the first top-level parenthesis of a range.
TokenRange asideOf(const Reading &reading, TokenRange range);

} // namespace ck::compile
