// A document as indented text, so that a test states a whole structure in one expectation.
#pragma once

#include "domain/Document.h"

#include <QStringList>

namespace ck::test
{

inline QString blockLine(const Document &document, const Block &block)
{
    QString words = block.span.in(document.text).toString().replace(u'\n', u'/');
    if (!block.marker.isEmpty() && block.kind != BlockKind::Heading)
        words.prepend(block.marker + u' ');
    switch (block.kind) {
    case BlockKind::Heading:
        return QStringLiteral("h%1 %2").arg(block.level).arg(words);
    case BlockKind::Paragraph:
        return QStringLiteral("p %1").arg(words);
    case BlockKind::ListItem:
        return QStringLiteral("li%1 %2").arg(block.level).arg(words);
    case BlockKind::TableCell:
        return QStringLiteral("t%1[%2,%3] %4").arg(block.table).arg(block.row).arg(block.column).arg(words);
    }
    return {};
}

// One line per clause, "5.2 | Logs", indented by level; its blocks below it.
inline QString dump(const Document &document)
{
    QStringList lines;
    for (int c = 0; c < document.clauses.size(); ++c) {
        const Clause &clause = document.clauses[c];
        const QString indent((c == 0 ? 0 : clause.level - 1) * 2, u' ');
        lines += c == 0 ? QStringLiteral("preamble")
                        : indent + clause.number + QStringLiteral(" | ") + clause.heading;
        for (const Block &block : document.blocks)
            if (block.clause == c)
                lines += indent + QStringLiteral("  ") + blockLine(document, block);
    }
    return lines.join(u'\n') + u'\n';
}

// The clauses alone.
inline QString outline(const Document &document)
{
    QStringList lines;
    for (const QString &line : dump(document).split(u'\n'))
        if (line.contains(QStringLiteral(" | ")))
            lines += line;
    return lines.join(u'\n') + u'\n';
}

// Whether the document keeps what its header promises.
inline QString broken(const Document &document)
{
    qsizetype end = 0;
    for (const Block &block : document.blocks) {
        const QString words = block.span.in(document.text).toString();
        if (block.span.start < end || block.span.isEmpty() || words.isEmpty() || words != words.trimmed())
            return QStringLiteral("block ") + words;
        if (block.clause < 0 || block.clause >= document.clauses.size()
            || document.clauseAt(block.span.start) != block.clause)
            return QStringLiteral("clause of block ") + words;
        end = block.span.end();
    }
    qsizetype at = 0;
    for (const Clause &clause : document.clauses) {
        if (clause.span.start != at
            || !(clause.headingSpan.isEmpty() || clause.span.contains(clause.headingSpan)))
            return QStringLiteral("span of clause ") + clause.label();
        at = clause.span.end();
    }
    if (at != document.text.size())
        return QStringLiteral("clauses do not cover the text");
    qsizetype markEnd = 0;
    for (const TextSpan &mark : document.markup) {
        if (mark.start < markEnd || mark.isEmpty() || mark.end() > document.text.size())
            return QStringLiteral("markup");
        markEnd = mark.end();
    }
    if (!document.sourceOffsets.isEmpty() && document.sourceOffsets.size() != document.blocks.size())
        return QStringLiteral("source offsets");
    return {};
}

} // namespace ck::test
