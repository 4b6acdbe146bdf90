// The number a line begins with: "1.", "5.2", "IV.", "Article 3", "§ 4", "(a)", "b)".
#pragma once

#include <QString>

namespace ck::ingest
{

enum class NumberStyle {
    None,
    Decimal, // 1.
    Paren, // 1) (1)
    Bare, // 1 Title
    Dotted, // 5.2, 5.2.1
    Roman, // IV. (iv)
    Letter, // A. a) (a)
    Named, // Article 3, Section 3, § 4
};

struct Numbering {
    NumberStyle style = NumberStyle::None;
    QString marker = {}; // as in the text, without the space after it
    QString number = {}; // as people cite it: "1", "5.2", "IV", "(a)"
    int value = 0; // the last part as a number
    int letterValue = 0; // "i", "v", "x" may be letters as well as Roman; 0 where they cannot
    int depth = 1; // parts of a dotted number
    qsizetype length = 0; // code units up to the words
    bool enclosed = false; // in parentheses

    bool operator==(const Numbering &) const = default;
};

Numbering numberingOf(QStringView line);

bool isDecimalFamily(NumberStyle style); // 1. and 5.2 and 1 without a point number the same things
bool sameStyle(const Numbering &a, const Numbering &b);
bool follows(const Numbering &before, const Numbering &after); // one more, as numbers or as letters

} // namespace ck::ingest
