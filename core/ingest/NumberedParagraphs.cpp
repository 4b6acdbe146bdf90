#include "ingest/NumberedParagraphs.h"

namespace ck::ingest
{

bool judgeNumberedParagraphs(LinedText &text)
{
    constexpr qsizetype fewest = 3, shortestParagraph = 60; // paragraphs; characters on average
    QList<qsizetype> found;
    qsizetype own = 0, since = 0; // characters of the numbered lines, and of all from the first of them on
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const Line &line = text.lines[i];
        if (line.kind == LineKind::Heading && line.level > 1)
            return false;
        const bool next = line.number.style == NumberStyle::Decimal && line.number.value == found.size() + 1;
        const bool introduced = i > 0 && wordsOf(text, text.lines[i - 1]).endsWith(u':');
        if (next && !introduced && line.kind == LineKind::Plain) {
            found.append(i);
            own += line.whole.length;
        }
        if (!found.isEmpty())
            since += line.whole.length;
    }
    const bool most = since * 2 >= text.text.size() && own * 2 >= since;
    if (found.size() < fewest || !most || own < found.size() * shortestParagraph)
        return false;
    for (qsizetype i : found) {
        text.lines[i].role = LineRole::NumberedParagraph;
        text.lines[i].clauseLevel = 1;
    }
    return true;
}

} // namespace ck::ingest
