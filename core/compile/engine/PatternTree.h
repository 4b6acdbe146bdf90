// What the parser makes of a pattern's source, and the two things made of that: program and triggers.
#pragma once

#include "compile/engine/Pattern.h"

#include <QSet>

namespace ck::compile
{

struct PatternNode {
    enum Kind { Leaf, Sequence, Choice, Optional, Capture, Gap };
    Kind kind = Leaf;
    Op op = Op::Any;
    int id = 0; // word, class, capture slot or length of the gap
    QList<PatternNode> children = {};
};

std::vector<Instruction> programOf(const PatternNode &tree);
// The cheapest is the last one.
QList<Triggers> requiredOf(const PatternNode &tree, const QSet<WordId> &common);
FirstSet firstOf(const PatternNode &tree);

} // namespace ck::compile
