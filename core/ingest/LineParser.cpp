#include "ingest/LineParser.h"

#include "ingest/FrontMatter.h"
#include "ingest/InlineMarks.h"
#include "ingest/PipeTable.h"

namespace ck::ingest
{

namespace
{
constexpr qsizetype mostLines = 1'000'000;

// Bullets of symbol fonts, which word processors leave behind as private characters.
constexpr QStringView symbolBullets = u"\uF0B7\uF0A7\uF0D8\uF0FC\uF076";

TextSpan trimmed(QStringView text, TextSpan span)
{
    const auto skips = [](QChar c) { return c.isSpace() || (isInvisible(c) && !symbolBullets.contains(c)); };
    qsizetype start = span.start, end = span.end();
    while (start < end && skips(text[start]))
        ++start;
    while (end > start && skips(text[end - 1]))
        --end;
    return TextSpan::between(start, end);
}

// Bullets that need a space after them because they are also ordinary characters, and those that need none.
bool isBullet(QStringView s)
{
    if (s.isEmpty())
        return false;
    const bool spaced = s.size() == 1 || s[1].isSpace();
    if (QStringView(u"-*+–—o").contains(s[0]))
        return spaced && s.size() > 1;
    return QStringView(u"•·●▪◦‣■□○➢➤►✓✔⁃∙").contains(s[0]) || symbolBullets.contains(s[0]);
}

bool isRule(QStringView s)
{
    if (s.size() < 3 || !QStringView(u"-=*_").contains(s[0]))
        return false;
    return std::all_of(s.begin(), s.end(), [&](QChar c) { return c == s[0] || c == u' '; });
}

class Parser
{
public:
    Parser(const QString &text, const QString &name, const Progress *progress)
        : m_view(text)
        , m_name(name)
        , m_progress(progress)
    {
        m_out.text = text;
    }

    Result<LinedText> run()
    {
        qsizetype at = readFrontMatter(m_view, &m_out);
        for (qsizetype count = 0; at < m_view.size(); ++count) {
            if (m_progress && count % 4096 == 0) {
                m_progress->report(0.5 * double(at) / double(m_view.size()));
                if (m_progress->isCancelled())
                    return ErrorCode::Cancelled;
            }
            if (m_out.lines.size() > mostLines)
                return { ErrorCode::NotAPolicy, { m_name } };
            at = readLine(at);
        }
        coalesceMarks();
        return std::move(m_out);
    }

private:
    qsizetype endOfLine(qsizetype at) const
    {
        const qsizetype end = m_view.indexOf(u'\n', at);
        return end < 0 ? m_view.size() : end;
    }
    void mark(TextSpan span)
    {
        if (!span.isEmpty())
            m_out.markup.append(span);
    }

    qsizetype readLine(qsizetype start)
    {
        const qsizetype end = endOfLine(start);
        const TextSpan content = trimmed(m_view, TextSpan::between(start, end));
        const QStringView s = content.in(m_view);
        if (s.isEmpty()) {
            findInlineMarks(m_view, TextSpan::between(start, end), &m_out.markup);
            m_gap = true;
            m_inTable = false;
        } else if (s.startsWith(u"```") || s.startsWith(u"~~~")) {
            mark(content);
            m_gap = true;
        } else if (isRule(s)) {
            ruleOrUnderline(content);
        } else if (tableLine(content, end)) {
            m_gap = false;
        } else {
            m_inTable = false;
            wordsLine(start, end, content);
        }
        return end + 1;
    }

    // A row of dashes under a single short line makes it a heading; anywhere else it only separates.
    void ruleOrUnderline(TextSpan content)
    {
        const QStringView s = content.in(m_view);
        mark(content);
        const bool underline = (s[0] == u'-' || s[0] == u'=') && !s.contains(u' ');
        if (underline && !m_gap && !m_out.lines.isEmpty()) {
            Line &above = m_out.lines.last();
            const bool alone = above.gap || m_out.lines.size() == 1
                || m_out.lines.at(m_out.lines.size() - 2).kind == LineKind::Heading;
            if (above.kind == LineKind::Plain && alone && above.whole.length <= 200) {
                above.kind = LineKind::Heading;
                above.level = s[0] == u'=' ? 1 : 2;
            }
        }
        m_gap = true;
        m_inTable = false;
    }

    bool tableLine(TextSpan content, qsizetype end)
    {
        const QStringView s = content.in(m_view);
        if (m_inTable && isTableRule(s)) {
            mark(content);
            return true;
        }
        if (!isTableRow(s))
            return false;
        if (!m_inTable) {
            const qsizetype next = end + 1;
            const QStringView below = next < m_view.size()
                ? m_view.mid(next, std::min<qsizetype>(endOfLine(next) - next, 2000))
                : QStringView();
            m_headed = isTableRule(below);
            if (!m_headed && !s.startsWith(u'|'))
                return false;
            m_inTable = true;
            ++m_table;
            m_row = m_headed ? 0 : 1;
        }
        const TableRow row = splitRow(s, content.start);
        for (qsizetype border : row.borders)
            mark({ border, 1 });
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const TextSpan cell = row.cells[column];
            findInlineMarks(m_view, cell, &m_out.markup);
            if (!cell.isEmpty())
                m_out.lines.append({ .whole = cell,
                    .words = cell,
                    .kind = LineKind::Cell,
                    .gap = column == 0 && m_row <= 1,
                    .row = m_row,
                    .column = int(column),
                    .table = m_table,
                    .source = cell.start });
        }
        ++m_row;
        return true;
    }

    void wordsLine(qsizetype start, qsizetype end, TextSpan content)
    {
        Line line { .whole = content, .gap = m_gap || m_out.lines.isEmpty(), .source = content.start };
        line.indent = int(content.start - start);
        line.hardBreak = end - content.end() >= 2 || m_view[content.end() - 1] == u'\\';
        line.words = content;
        skipQuoteMarks(line);
        skipBullet(line);
        skipHashes(line);
        const bool outerBold = skipBold(line);
        line.number = line.bullet.isEmpty() ? numberingOf(line.words.in(m_view)) : Numbering();
        if (line.number.style != NumberStyle::None)
            line.words
                = trimmed(m_view, TextSpan::between(line.words.start + line.number.length, line.words.end()));
        line.bold = outerBold || skipBold(line);
        findInlineMarks(m_view, TextSpan::between(m_inlineFrom, content.end()), &m_out.markup);
        m_gap = onlyMarks(line.words) && line.number.style == NumberStyle::None;
        if (!m_gap)
            m_out.lines.append(line);
    }

    void skipTo(Line &line, qsizetype from)
    {
        line.words = trimmed(m_view, TextSpan::between(std::min(from, line.words.end()), line.words.end()));
    }

    void skipQuoteMarks(Line &line)
    {
        m_inlineFrom = line.words.start;
        while (!line.words.isEmpty() && m_view[line.words.start] == u'>') {
            mark({ line.words.start, 1 });
            skipTo(line, line.words.start + 1);
            m_inlineFrom = line.words.start;
        }
    }

    void skipBullet(Line &line)
    {
        const QStringView s = line.words.in(m_view);
        if (!isBullet(s))
            return;
        line.kind = LineKind::Bullet;
        line.bullet = s.left(1).toString();
        mark({ line.words.start, 1 });
        skipTo(line, line.words.start + 1);
        m_inlineFrom = line.words.start;
    }

    void skipHashes(Line &line)
    {
        const QStringView s = line.words.in(m_view);
        qsizetype hashes = 0;
        while (hashes < s.size() && s[hashes] == u'#')
            ++hashes;
        if (hashes == 0 || hashes > 6 || hashes == s.size() || !s[hashes].isSpace()
            || line.kind == LineKind::Bullet)
            return;
        line.kind = LineKind::Heading;
        line.level = int(hashes);
        mark({ line.words.start, hashes });
        skipTo(line, line.words.start + hashes);
        m_inlineFrom = line.words.start;
        qsizetype end = line.words.end();
        while (end > line.words.start && m_view[end - 1] == u'#')
            --end;
        if (end < line.words.end() && end > line.words.start && m_view[end - 1].isSpace()) {
            mark(TextSpan::between(end, line.words.end()));
            line.words = trimmed(m_view, TextSpan::between(line.words.start, end));
        }
    }

    // "**Heading**", "__Heading__:", with nothing but the heading in it.
    bool skipBold(Line &line)
    {
        QStringView s = line.words.in(m_view);
        for (const QStringView fence : { QStringView(u"***"), QStringView(u"**"), QStringView(u"__") }) {
            const bool colon = s.endsWith(u':') && s.chopped(1).endsWith(fence);
            const QStringView body = colon ? s.chopped(1) : s;
            if (body.size() > 2 * fence.size() && body.startsWith(fence) && body.endsWith(fence)
                && !body.mid(fence.size()).chopped(fence.size()).contains(fence)) {
                line.words
                    = trimmed(m_view, { line.words.start + fence.size(), body.size() - 2 * fence.size() });
                return true;
            }
        }
        return false;
    }

    // Whether marks cover the whole of the words ("<a name=x></a>").
    bool onlyMarks(TextSpan words) const
    {
        qsizetype at = words.start;
        auto mark = std::lower_bound(m_out.markup.begin(), m_out.markup.end(), at,
            [](const TextSpan &m, qsizetype position) { return m.start < position; });
        for (; mark != m_out.markup.end() && mark->start == at && at < words.end(); ++mark)
            at = mark->end();
        return at >= words.end();
    }

    void coalesceMarks()
    {
        QList<TextSpan> &marks = m_out.markup;
        std::sort(marks.begin(), marks.end());
        qsizetype kept = 0;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            if (kept > 0 && marks[i].start <= marks[kept - 1].end())
                marks[kept - 1].length
                    = std::max(marks[kept - 1].end(), marks[i].end()) - marks[kept - 1].start;
            else
                marks[kept++] = marks[i];
        }
        marks.resize(kept);
    }

    LinedText m_out;
    QStringView m_view;
    QString m_name;
    const Progress *m_progress;
    bool m_gap = true, m_inTable = false, m_headed = false;
    int m_table = -1, m_row = 0;
    qsizetype m_inlineFrom = 0;
};
} // namespace

Result<LinedText> parseLines(const QString &text, const QString &name, const Progress *progress)
{
    return Parser(text, name, progress).run();
}

} // namespace ck::ingest
