// One line of a text as the structure rules see it, whatever format it came from.
#pragma once

#include "base/TextSpan.h"
#include "ingest/Numbering.h"

#include <QList>
#include <QString>

namespace ck::ingest
{

enum class LineKind {
    Plain,
    Heading, // marked as one: #, underlined, <h2>
    Bullet,
    Cell,
    Meta, // front matter
};

// What the rules make of it.
enum class LineRole { Body, Title, Clause, NumberedParagraph, SubHeading, Item };

struct Line {
    TextSpan whole = {}; // with number, bullet and marks, without outer spaces
    TextSpan words = {}; // without them
    LineKind kind = LineKind::Plain;
    LineRole role = LineRole::Body;
    bool bold = false; // the whole line is
    bool gap = false; // a blank line, or the start of a paragraph, is before it
    bool hardBreak = false; // its end is one even where lines are wrapped
    int level = 0; // of a marked heading 1…6; of an HTML list item its nesting
    int indent = 0; // columns before it
    QString bullet = {};
    Numbering number = {};
    int clauseLevel = 0; // for LineRole::Clause and NumberedParagraph
    int row = -1, column = -1, table = -1;
    qsizetype source = 0; // where it begins in the decoded source
};

// The lines of a text and what is not words in it.
struct LinedText {
    QString text = {};
    QList<Line> lines = {}; // none is blank
    QList<TextSpan> markup = {};
    bool mayBeWrapped = true; // a paragraph may run over several lines
    bool positionsAreSource = true;
    QString title = {}; // named by the format (front matter, <title>)
};

inline QStringView wordsOf(const LinedText &text, const Line &line)
{
    return line.words.in(text.text);
}

} // namespace ck::ingest
