#include "ingest/Structure.h"

#include "ingest/Headings.h"
#include "ingest/InlineMarks.h"
#include "ingest/NumberedLines.h"
#include "ingest/Words.h"

namespace ck::ingest
{

namespace
{
// Whether lines are broken at a width, and at which.
struct Wrapping {
    bool wrapped = false;
    qsizetype width = 0;
};

bool isRunningText(const Line &line)
{
    return (line.kind == LineKind::Plain || line.kind == LineKind::Bullet)
        && (line.role == LineRole::Body || line.role == LineRole::Item
            || line.role == LineRole::NumberedParagraph);
}

Wrapping wrappingOf(const LinedText &text)
{
    constexpr qsizetype shortestFull = 40, longestWrapped = 140;
    Wrapping wrapping;
    int broken = 0;
    for (qsizetype i = 1; i < text.lines.size() && text.mayBeWrapped; ++i) {
        const Line &above = text.lines[i - 1], &line = text.lines[i];
        if (line.gap || line.kind != LineKind::Plain || line.role != LineRole::Body || !isRunningText(above))
            continue;
        wrapping.width = std::max(wrapping.width, above.indent + above.whole.length);
        broken += above.whole.length >= shortestFull && !endsSentence(wordsOf(text, above))
            && startsLower(wordsOf(text, line));
    }
    wrapping.wrapped = broken >= 2 && wrapping.width <= longestWrapped;
    return wrapping;
}

class Builder
{
public:
    Builder(LinedText text, const Progress *progress)
        : m_in(std::move(text))
        , m_progress(progress)
    {
    }

    Result<Document> run()
    {
        judgeHeadings(m_in, judgeNumberedLines(m_in));
        m_wrapping = wrappingOf(m_in);
        m_out.title = m_in.title;
        m_out.clauses.append(Clause());
        for (qsizetype i = 0; i < m_in.lines.size(); ++i) {
            if (m_progress && i % 4096 == 0) {
                m_progress->report(0.5 + 0.5 * double(i) / double(m_in.lines.size()));
                if (m_progress->isCancelled())
                    return ErrorCode::Cancelled;
            }
            if (!m_in.lines[i].words.isEmpty() || m_in.lines[i].role == LineRole::Clause)
                add(i);
        }
        m_out.text = m_in.text;
        m_out.markup = m_in.markup;
        closeClauses();
        return std::move(m_out);
    }

private:
    QString plain(TextSpan span) const { return withoutMarks(m_in.text, span, m_in.markup); }

    void add(qsizetype i)
    {
        const Line &line = m_in.lines[i];
        switch (line.role) {
        case LineRole::Title:
            if (m_out.title.isEmpty() || namesThePolicy(wordsOf(m_in, line)))
                m_out.title = plain(line.words);
            return addHeading(line, 1);
        case LineRole::Clause:
            openClause(line, plain(line.words), line.whole);
            return addHeading(line, std::min(6, 1 + line.clauseLevel));
        case LineRole::NumberedParagraph:
            openNumberedParagraph(line);
            return addParagraph(line, line.number.marker);
        case LineRole::SubHeading:
            return addHeading(line, std::min(6, 2 + std::max(1, m_out.clauses.last().level)));
        case LineRole::Item:
            return addItem(line, line.number.marker);
        case LineRole::Body:
            return addBody(i);
        }
    }

    void addBody(qsizetype i)
    {
        const Line &line = m_in.lines[i];
        switch (line.kind) {
        case LineKind::Bullet:
            return addItem(line, line.bullet);
        case LineKind::Cell:
            return addCell(line);
        case LineKind::Plain:
        case LineKind::Heading:
            if (i > 0 && continues(m_in.lines[i - 1], line)) {
                m_out.blocks.last().span
                    = TextSpan::between(m_out.blocks.last().span.start, line.words.end());
                return;
            }
            return addParagraph(line, {});
        case LineKind::Meta:
            return addParagraph(line, {});
        }
    }

    // Whether a line goes on with the paragraph or item of the line above.
    bool continues(const Line &above, const Line &line) const
    {
        if (!m_in.mayBeWrapped || line.gap || above.hardBreak || !isRunningText(above)
            || m_out.blocks.isEmpty())
            return false;
        const bool item = above.kind == LineKind::Bullet || above.role == LineRole::Item;
        const QStringView before = wordsOf(m_in, above), words = wordsOf(m_in, line);
        if (startsLower(words) || (item && line.indent > above.indent))
            return true;
        if (!m_wrapping.wrapped)
            return false;
        const qsizetype space = words.indexOf(u' ');
        const qsizetype firstWord = space < 0 ? words.size() : space;
        const bool wouldHaveFitted = above.indent + above.whole.length + 1 + firstWord <= m_wrapping.width;
        return !(wouldHaveFitted && endsSentence(before));
    }

    void append(Block block, const Line &line)
    {
        block.clause = int(m_out.clauses.size()) - 1;
        m_out.blocks.append(block);
        if (!m_in.positionsAreSource)
            m_out.sourceOffsets.append(line.source);
    }

    TextSpan withoutColon(TextSpan span) const
    {
        if (!span.in(m_in.text).endsWith(u':'))
            return span;
        const qsizetype length = span.in(m_in.text).chopped(1).trimmed().size();
        return { span.start, length > 0 ? length : span.length };
    }

    void addHeading(const Line &line, int level)
    {
        m_indents.clear();
        const TextSpan words = line.words.isEmpty() ? line.whole : withoutColon(line.words);
        append({ .kind = BlockKind::Heading, .span = words, .level = level, .marker = line.number.marker },
            line);
    }

    void addParagraph(const Line &line, const QString &marker)
    {
        if (m_indents.isEmpty() || line.indent <= m_indents.first())
            m_indents.clear();
        append({ .kind = BlockKind::Paragraph, .span = line.words, .marker = marker }, line);
    }

    void addItem(const Line &line, const QString &marker)
    {
        int level = line.level;
        if (m_in.positionsAreSource) {
            while (!m_indents.isEmpty() && m_indents.last() > line.indent)
                m_indents.removeLast();
            if (m_indents.isEmpty() || m_indents.last() < line.indent)
                m_indents.append(line.indent);
            level = int(m_indents.size()) - 1;
        }
        append({ .kind = BlockKind::ListItem, .span = line.words, .level = level, .marker = marker }, line);
    }

    // The lines of one cell are one block.
    void addCell(const Line &line)
    {
        m_indents.clear();
        if (!m_out.blocks.isEmpty()) {
            Block &last = m_out.blocks.last();
            if (last.kind == BlockKind::TableCell && last.table == line.table && last.row == line.row
                && last.column == line.column) {
                last.span = TextSpan::between(last.span.start, line.words.end());
                return;
            }
        }
        append({ .kind = BlockKind::TableCell,
                   .span = line.words,
                   .row = line.row,
                   .column = line.column,
                   .table = line.table },
            line);
    }

    void openClause(const Line &line, const QString &heading, TextSpan headingSpan)
    {
        Clause clause { .number = line.number.number,
            .heading = heading,
            .level = line.clauseLevel,
            .headingSpan = headingSpan,
            .span = { line.whole.start, 0 } };
        while (clause.heading.endsWith(u':') || (clause.heading.endsWith(u'.') && !clause.number.isEmpty()))
            clause.heading.chop(1);
        while (!m_openClauses.isEmpty() && m_out.clauses[m_openClauses.last()].level >= clause.level)
            m_openClauses.removeLast();
        clause.parent = m_openClauses.isEmpty() ? -1 : m_openClauses.last();
        m_openClauses.append(int(m_out.clauses.size()));
        m_out.clauses.append(clause);
    }

    // "4.2 Logs. We keep …": words that head the paragraph are its heading.
    void openNumberedParagraph(const Line &line)
    {
        const QStringView words = wordsOf(m_in, line);
        const qsizetype bold = boldLead(words);
        const qsizetype stop = bold > 0 ? bold : words.left(80).indexOf(u'.') + 1;
        const QStringView lead = stop > 1 ? words.left(stop - 1) : QStringView();
        const bool brief
            = !lead.isEmpty() && stop < words.size() && hasHeadingShape(lead) && wordCount(lead, 7) <= 6;
        const bool headed = bold > 0 || brief;
        const qsizetype end = headed ? line.words.start + stop : line.words.start;
        openClause(line, headed ? plain({ line.words.start, stop }) : QString(),
            TextSpan::between(line.whole.start, end));
    }

    void closeClauses()
    {
        QList<Clause> &clauses = m_out.clauses;
        clauses[0].span = { 0, clauses.size() > 1 ? clauses[1].span.start : m_out.text.size() };
        for (qsizetype i = 1; i < clauses.size(); ++i) {
            const qsizetype end = i + 1 < clauses.size() ? clauses[i + 1].span.start : m_out.text.size();
            clauses[i].span = TextSpan::between(clauses[i].span.start, end);
        }
    }

    LinedText m_in;
    const Progress *m_progress;
    Wrapping m_wrapping;
    Document m_out;
    QList<int> m_indents; // of the list levels that are open
    QList<int> m_openClauses; // from the top clause down
};
} // namespace

Result<Document> buildDocument(LinedText text, const Progress *progress)
{
    return Builder(std::move(text), progress).run();
}

} // namespace ck::ingest
