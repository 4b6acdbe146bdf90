// Small documents for tests: headings are lines that begin with a number and a full stop or with "# ",
// list items lines that begin with "- " or a bullet; every other line is a paragraph.
#pragma once

#include "domain/Compilation.h"

#include <QRegularExpression>

namespace ck::test
{

inline Document documentOf(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^(?:#+ )?(?:(\\d+(?:\\.\\d+)*)\\.? )?(\\S.*)$"));
    static const QRegularExpression marker(QStringLiteral("^\\s*([-*\\x{2022}])\\s+"));
    Document doc;
    doc.text = text;
    doc.clauses.append(Clause {});
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        const QString line = text.mid(at, end - at);
        const auto item = marker.match(line);
        const auto head = heading.match(line);
        const bool isHeading = (line.startsWith(u'#')
            || (head.hasMatch() && !head.captured(1).isEmpty() && line.size() < 60 && !line.endsWith(u'.')));
        if (isHeading) {
            const TextSpan words { at + head.capturedStart(2), head.capturedLength(2) };
            doc.clauses.append({ head.captured(1), head.captured(2), 1, -1, { at, end - at }, { at, 0 } });
            doc.blocks.append(
                { BlockKind::Heading, words, 1, int(doc.clauses.size()) - 1, head.captured(1) });
        } else if (item.hasMatch()) {
            const qsizetype from = at + item.capturedLength(0);
            doc.blocks.append({ BlockKind::ListItem, TextSpan::between(from, end), 0,
                int(doc.clauses.size()) - 1, item.captured(1) });
        } else if (!line.trimmed().isEmpty()) {
            doc.blocks.append({ BlockKind::Paragraph, { at, end - at }, 0, int(doc.clauses.size()) - 1 });
        }
        at = end + 1;
    }
    for (qsizetype c = 0; c < doc.clauses.size(); ++c) {
        const qsizetype next = c + 1 < doc.clauses.size() ? doc.clauses[c + 1].span.start : text.size();
        doc.clauses[c].span = TextSpan::between(doc.clauses[c].span.start, next);
    }
    return doc;
}

inline Compilation compilationOf(const QString &text)
{
    return {
        .document = documentOf(text), .language = QStringLiteral("en"), .commitments = {}, .packVersion = {}
    };
}

} // namespace ck::test
