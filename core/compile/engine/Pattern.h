// The small pattern language of the packs, over tokens instead of characters.
//
//   word          that folded word                     word~       any form of it (retain, retains, retained)
//   (a b|c)       alternatives                         x?          may be absent
//   {class}       a phrase of a lexicon class          !word !{c}  not here (takes nothing)
//   name=x        capture                              ..5         up to five tokens, as few as will do
//   @period @email @number @name @cap @word            a length of time, an address, digits, a proper name …
//   ^ $           start, end of the sentence           , : ; - / + & LP RP   marks
//
// A pattern is compiled once. Matching remembers what failed, so its time is bounded by
// program size times sentence length whatever the text.
#pragma once

#include "base/Result.h"
#include "compile/engine/Phrases.h"
#include "compile/engine/Token.h"

#include <QStringList>

namespace ck::compile
{

enum class Op : quint8 {
    Word,
    Stem,
    Class,
    NotWord,
    NotStem,
    NotClass,
    Any,
    AnyWord,
    Capital,
    Name,
    Number,
    Email,
    Period,
    Start,
    End,
    Split,
    Jump,
    Save,
    Match,
};

struct Instruction {
    Op op = Op::Match;
    quint16 a = 0, b = 0;
};

// What must be in a sentence for a pattern to have a chance: any one of these.
struct Triggers {
    QList<WordId> words; // words and stems share one numbering
    QList<int> classes;
    bool period = false, email = false, number = false;
    bool isEmpty() const { return words.isEmpty() && classes.isEmpty() && !period && !email && !number; }
};

// What a match may start with.
struct FirstSet {
    bool anything = true; // starts with a gap, a name or the like
    std::vector<bool> words; // by word or stem id; ids beyond the end are not in it
    QList<int> classes;
};

struct Pattern {
    std::vector<Instruction> program;
    QStringList captures; // slot i holds captures[i]
    Triggers triggers; // the rarest of `required`
    QList<Triggers> required; // the others: of each of these, too, the sentence must have one
    FirstSet first;
};

// `common` are words too frequent to be a trigger. Errors: BadPack {"pattern", reason} with the pattern as
// detail.
Result<Pattern> parsePattern(
    const QString &source, WordTable &words, const Phrases &phrases, const QSet<WordId> &common);

} // namespace ck::compile
