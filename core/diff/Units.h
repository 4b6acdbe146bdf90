// One side of the comparison cut into what people compare: sentences, headings, list items, table cells.
#pragma once

#include "diff/Tokens.h"
#include "domain/Document.h"

namespace ck::diff
{

struct Unit {
    int first = 0; // index into Side::tokens
    int count = 0;
    int words = 0; // tokens that are no marks
    int clause = 0;
    quint64 key = 0; // of its words and marks in order
    BlockKind kind = BlockKind::Paragraph;
    bool startsBlock = true;

    int end() const { return first + count; }
};

// Tokens and units of a clause are consecutive.
struct ClauseRange {
    int firstUnit = 0, unitCount = 0;
    int firstToken = 0, tokenCount = 0;
    int words = 0;
    quint64 bodyKey = 0; // of all its units
    quint64 headingKey = 0; // of its first unit if that is a heading, else 0
};

struct Side {
    const Document *document = nullptr;
    std::vector<Token> tokens;
    std::vector<Unit> units;
    std::vector<int> unitOf; // by token
    std::vector<ClauseRange> clauses; // one per Document::clauses, at least one

    QStringView text() const { return document->text; }
    TextSpan span(const Unit &unit) const; // first to last token
    TextSpan span(int firstToken, int lastToken) const;
    TextSpan gapBefore(int token) const; // from the end of the token before, or the start of the text
};

// Precondition: the document outlives the side.
Side makeSide(const Document &document);

} // namespace ck::diff
