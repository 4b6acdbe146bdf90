#include "ui/panels/policydiff/VisibleParts.h"

#include <algorithm>

namespace ck::ui
{

namespace
{

bool isMarkup(const Document &document, qsizetype position)
{
    const auto it = std::upper_bound(document.markup.cbegin(), document.markup.cend(), position,
        [](qsizetype at, TextSpan mark) { return at < mark.end(); });
    return it != document.markup.cend() && it->contains(position);
}

// Whether what follows this line end is another block. Marks of the source (a bullet, a heading's sign) come
// before the words of the block and belong to it.
bool startsBlock(const Document &document, qsizetype lineEnd)
{
    qsizetype next = lineEnd + 1;
    while (next < document.text.size() && (document.text[next].isSpace() || isMarkup(document, next)))
        ++next;
    return next >= document.text.size() || blockAt(document, next) != blockAt(document, lineEnd);
}

} // namespace

int blockAt(const Document &document, qsizetype position)
{
    const auto it = std::upper_bound(document.blocks.cbegin(), document.blocks.cend(), position,
        [](qsizetype at, const Block &block) { return at < block.span.start; });
    return int(it - document.blocks.cbegin()) - 1;
}

QList<VisiblePart> visibleParts(const Document &document, TextSpan span)
{
    QList<VisiblePart> parts { VisiblePart { {}, { span.start, 0 } } };
    const qsizetype end = qMin(span.end(), document.text.size());
    for (qsizetype at = span.start; at < end; ++at) {
        const QChar letter = document.text[at];
        if (letter == QLatin1Char('\n') && startsBlock(document, at))
            parts.append({ {}, { at + 1, 0 } });
        else if (letter == QLatin1Char('\n'))
            parts.last().text.append(QLatin1Char(' '));
        else if (!isMarkup(document, at))
            parts.last().text.append(letter);
        parts.last().span.length = at + 1 - parts.last().span.start;
    }
    return parts;
}

} // namespace ck::ui
