#include "ingest/HtmlReader.h"

#include "ingest/HtmlLines.h"
#include "ingest/Structure.h"
#include "ingest/Words.h"

namespace ck::ingest
{

namespace
{
using Choice = bool (*)(const HtmlLine &);

qsizetype wordsIn(const HtmlPage &page, Choice choice)
{
    qsizetype words = 0;
    for (const HtmlLine &line : page.lines)
        if (choice(line))
            words += wordCount(line.text);
    return words;
}

// The main part where the page names one that holds a fair share of the words, else all but what is around
// it.
Choice chooseContent(const HtmlPage &page)
{
    constexpr qsizetype fewestWords = 40;
    const Choice body = [](const HtmlLine &line) { return !line.chrome; };
    const Choice choices[] = { [](const HtmlLine &line) { return line.inMain && !line.chrome; },
        [](const HtmlLine &line) { return line.inArticle && !line.chrome; } };
    const qsizetype all = wordsIn(page, body);
    for (const Choice choice : choices)
        if (const qsizetype words = wordsIn(page, choice); words >= fewestWords && words * 10 >= all * 3)
            return choice;
    // Some pages wrap everything in a form.
    return all >= fewestWords ? body : Choice([](const HtmlLine &) { return true; });
}

void placeCell(const HtmlPage &page, Line &line)
{
    if (page.layoutTables[line.table]) {
        line.kind = LineKind::Plain;
        line.table = line.row = line.column = -1;
    } else if (!page.headedTables[line.table]) {
        ++line.row;
    }
}

// Bullets and numbers typed into the text of a paragraph.
void findTypedMarker(const QString &text, LinedText &out, Line &line)
{
    if (line.kind == LineKind::Plain && text.size() > 2 && QStringView(u"•·●▪◦‣■-–*").contains(text[0])
        && text[1] == u' ') {
        line.kind = LineKind::Bullet;
        line.bullet = text.left(1);
        out.markup.append({ line.words.start, 1 });
        line.words = TextSpan::between(line.words.start + 2, line.words.end());
    }
    if (line.kind == LineKind::Bullet || line.kind == LineKind::Cell
        || line.number.style != NumberStyle::None)
        return;
    line.number = numberingOf(text);
    if (line.number.style != NumberStyle::None)
        line.words = TextSpan::between(line.words.start + line.number.length, line.words.end());
}

LinedText assemble(const HtmlPage &page)
{
    LinedText out;
    out.mayBeWrapped = out.positionsAreSource = false;
    out.title = page.title;
    const Choice chosen = chooseContent(page);
    for (const HtmlLine &read : page.lines) {
        if (!chosen(read))
            continue;
        Line line = read.line;
        if (line.kind == LineKind::Cell)
            placeCell(page, line);
        if (!out.lines.isEmpty()) {
            const Line &above = out.lines.last();
            const bool sameRow
                = line.kind == LineKind::Cell && above.table == line.table && above.row == line.row;
            out.text += sameRow && above.column != line.column ? u'\t' : u'\n';
        }
        line.whole = line.words = { out.text.size(), read.text.size() };
        out.text += read.text;
        findTypedMarker(read.text, out, line);
        out.lines.append(line);
    }
    return out;
}
} // namespace

Result<Document> readHtml(const QString &html, const QString &name, const Progress *progress)
{
    auto page = readPage(html, name, progress);
    if (!page)
        return page.error();
    return buildDocument(assemble(*page), progress);
}

} // namespace ck::ingest
