// What a reader makes of a file: the text every span counts in, and its structure.
//
// The text of TXT and Markdown is the decoded source itself (line ends made LF, byte order mark dropped),
// so that evidence stays verbatim; marks that are not words (#, **, |, list bullets, zero-width characters)
// stay in the text and are listed in `markup`. For HTML the text is what a person would read.
#pragma once

#include "base/TextSpan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ck
{

enum class BlockKind { Heading, Paragraph, ListItem, TableCell };

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    TextSpan span = {}; // the words, without bullet, number or cell borders
    int level = 0; // heading 1…6; list nesting 0…
    int clause = 0; // index into Document::clauses
    QString marker = {}; // "-", "•", "1.", "(a)" … as in the text; empty where there is none
    int row = -1, column = -1; // of a table cell; row 0 of a table with a header is its header
    int table = -1; // running number of the table

    bool operator==(const Block &) const = default;
};

// A clause is what a lawyer would cite: a numbered or headed section, or the preamble before the first.
struct Clause {
    QString number = {}; // "5", "5.2", "IV", "(a)"; empty where the text has none
    QString heading = {}; // without number; empty for the preamble
    int level = 1; // 1 for top clauses
    int parent = -1; // index into Document::clauses
    TextSpan headingSpan = {}; // the heading line with its number; empty for the preamble
    TextSpan span = {}; // heading and body up to the next clause of any level

    // How people name it: the number, else the heading, else "preamble".
    QString label() const { return !number.isEmpty() ? number : !heading.isEmpty() ? heading : QStringLiteral("preamble"); }
    bool operator==(const Clause &) const = default;
};

struct Document {
    QString text = {};
    QList<Block> blocks = {}; // in text order, not overlapping
    QList<Clause> clauses = {}; // in text order; clause 0 is the preamble (its span may be empty)
    QList<TextSpan> markup = {}; // sorted, not overlapping: characters that are not words
    QList<qsizetype> sourceOffsets = {}; // empty: text position = source position; else one per block start
    QString format = {}; // "txt", "md", "html"
    QString encoding = {}; // "UTF-8", "UTF-16LE", "windows-1252" …
    QString title = {};
    QByteArray sha256 = {}; // of the source bytes, 32 bytes

    // Index of the clause that holds a position; 0 for anything before the first clause.
    int clauseAt(qsizetype position) const;
    bool operator==(const Document &) const = default;
};

} // namespace ck
