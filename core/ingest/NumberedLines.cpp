#include "ingest/NumberedLines.h"

#include "ingest/InlineMarks.h"
#include "ingest/NumberedParagraphs.h"
#include "ingest/Words.h"

namespace ck::ingest
{

namespace
{
constexpr qsizetype longestStrongHeading = 200;

// A level of numbering that is open at some point of the text: "3." within "IV." …
struct OpenLevel {
    Numbering last;
    int level = 1;
};

class Judge
{
public:
    explicit Judge(LinedText &text)
        : m_text(text)
        , m_lines(text.lines)
        , m_inRun(text.lines.size(), false)
    {
        for (int i = 0; i < int(m_lines.size()); ++i)
            if (m_lines[i].number.style != NumberStyle::None && m_lines[i].kind != LineKind::Cell)
                m_candidates.append(i);
    }

    bool run()
    {
        joinLoneNumbers();
        findRuns();
        for (qsizetype c = 0; c < m_candidates.size(); ++c)
            judge(c);
        const bool numbered = keepOrDrop() || judgeNumberedParagraphs(m_text);
        for (int i : m_candidates)
            if (m_lines[i].role == LineRole::Body)
                settle(i);
        return numbered;
    }

private:
    QStringView words(int i) const { return wordsOf(m_text, m_lines[i]); }
    bool strong(int i) const
    {
        const Line &line = m_lines[i];
        return line.kind == LineKind::Heading || line.bold
            || (isAllCaps(words(i)) && hasHeadingShape(words(i)));
    }
    bool shaped(int i) const
    {
        QStringView s = words(i);
        if (strong(i))
            return s.size() <= longestStrongHeading;
        if (boldLead(s) > 0)
            return true;
        if (s.isEmpty())
            return m_lines[i].number.style == NumberStyle::Named;
        if (s.endsWith(u':') || (s.endsWith(u'.') && wordCount(s, 7) <= 6))
            s.chop(1);
        return hasHeadingShape(s);
    }

    // "Article 5" alone on its line: the line below is its heading.
    void joinLoneNumbers()
    {
        for (int i : m_candidates) {
            Line &line = m_lines[i];
            if (!line.words.isEmpty() || i + 1 >= m_lines.size())
                continue;
            const Line &next = m_lines[i + 1];
            const bool heading = (next.kind == LineKind::Plain || next.kind == LineKind::Heading)
                && next.number.style == NumberStyle::None && hasHeadingShape(words(i + 1));
            if (!heading)
                continue;
            m_joined.insert(i, { line, next.words });
            line.words = next.words;
            line.whole = TextSpan::between(line.whole.start, next.whole.end());
            line.kind = next.kind == LineKind::Heading ? next.kind : line.kind;
            line.bold |= next.bold;
            m_lines[i + 1].words.length = 0; // taken; the builder leaves it out
        }
    }

    // The next line that does not merely continue line i.
    int nextStart(int i) const
    {
        int next = i + 1;
        while (next < m_lines.size() && !m_lines[next].gap && m_lines[next].kind == LineKind::Plain
            && m_lines[next].number.style == NumberStyle::None
            && (m_lines[next].indent > m_lines[i].indent || startsLower(words(next))))
            ++next;
        return next;
    }

    // Numbers that follow each other line by line are a list (or a table of contents), not empty clauses.
    void findRuns()
    {
        for (int i : m_candidates) {
            const int next = nextStart(i);
            if (next >= m_lines.size() || strong(i) || strong(next) || m_lines[i].number.depth > 1)
                continue;
            if (sameStyle(m_lines[i].number, m_lines[next].number)
                && follows(m_lines[i].number, m_lines[next].number))
                m_inRun[i] = m_inRun[next] = true;
        }
    }

    bool eligible(int i) const
    {
        const NumberStyle style = m_lines[i].number.style;
        if (m_inRun[i] && !endsRunAsClause(i))
            return false;
        return shaped(i) && (style != NumberStyle::Bare || !m_lines[i].number.enclosed);
    }

    // "3. Vendor C" and then "4. Retention" with a paragraph below: the last of a run may be the next clause.
    bool endsRunAsClause(int i) const
    {
        const int next = nextStart(i);
        const bool last = next >= m_lines.size() || !m_inRun[next];
        if (!last || m_open.isEmpty() || !m_lines[i].gap || !follows(m_open.first().last, m_lines[i].number))
            return false;
        return next < m_lines.size() && m_lines[next].kind == LineKind::Plain;
    }

    bool hasSuccessor(qsizetype c) const
    {
        const Numbering &number = m_lines[m_candidates[c]].number;
        for (qsizetype later = c + 1; later < m_candidates.size() && later < c + 400; ++later) {
            const int i = m_candidates[later];
            if (sameStyle(number, m_lines[i].number) && !m_inRun[i] && shaped(i))
                return follows(number, m_lines[i].number);
        }
        return false;
    }

    void judge(qsizetype c)
    {
        const int i = m_candidates[c];
        Line &line = m_lines[i];
        if (line.kind == LineKind::Bullet || !eligible(i)) {
            if (line.number.depth > 1 && line.number.style == NumberStyle::Dotted
                && line.kind != LineKind::Bullet)
                acceptDotted(i, LineRole::NumberedParagraph);
            return;
        }
        if (line.number.style == NumberStyle::Dotted)
            return acceptDotted(i, LineRole::Clause);
        for (qsizetype k = 0; k < m_open.size(); ++k)
            if (sameStyle(m_open[k].last, line.number)
                || (m_open[k].level == 1 && isDecimalFamily(m_open[k].last.style)
                    && line.number.style == NumberStyle::Decimal))
                return continueLevel(c, k);
        openLevel(c);
    }

    void accept(int i, int level, LineRole role)
    {
        m_lines[i].role = role;
        m_lines[i].clauseLevel = level;
    }

    // "3. **Retention:** We delete …" is heading and paragraph in one.
    LineRole roleOf(int i) const
    {
        return !m_lines[i].bold && boldLead(words(i)) > 0 ? LineRole::NumberedParagraph : LineRole::Clause;
    }

    void continueLevel(qsizetype c, qsizetype k)
    {
        const int i = m_candidates[c];
        const Numbering &number = m_lines[i].number;
        const int last = m_open[k].last.value;
        const bool next = follows(m_open[k].last, number);
        const bool skipped
            = number.value > last && number.value <= last + 3 && m_lines[i].gap && hasSuccessor(c);
        const bool repeated = number.value == last && m_lines[i].gap && !afterColon(i);
        const bool restarted = number.value == 1 && last >= 3 && afterHeading(i) && hasSuccessor(c);
        const bool listed = m_lastRefused.style != NumberStyle::None && sameStyle(m_lastRefused, number)
            && follows(m_lastRefused, number);
        const bool clause = listed && !strong(i) ? next && !comesAgain(c)
                                                 : next || skipped || repeated || restarted || strong(i);
        m_lastRefused = clause ? Numbering() : number;
        if (!clause)
            return;
        if (restarted && m_lines[i - 1].role == LineRole::Body && !isStamp(words(i - 1)))
            accept(i - 1, 1, LineRole::Clause); // the title of a second text
        m_open.resize(k + 1);
        m_open[k].last = number;
        accept(i, m_open[k].level, roleOf(i));
    }

    void openLevel(qsizetype c)
    {
        const int i = m_candidates[c];
        const Numbering &number = m_lines[i].number;
        const bool first = m_open.isEmpty();
        const bool starts = number.value <= 1 || number.letterValue == 1;
        const bool nested = number.style == NumberStyle::Letter || number.style == NumberStyle::Paren
            || number.style == NumberStyle::Roman || m_open.isEmpty()
            || m_open.first().last.style == NumberStyle::Named
            || m_open.first().last.style == NumberStyle::Roman
            || m_open.first().last.style == NumberStyle::Letter;
        const bool opens
            = strong(i) ? starts || first : hasSuccessor(c) && !afterColon(i) && (starts || first) && nested;
        if (!opens)
            return;
        m_open.append({ number, first ? 1 : m_open.last().level + 1 });
        accept(i, m_open.last().level, roleOf(i));
    }

    // Two lines claim the same number: the first continues a list, the second is the clause.
    bool comesAgain(qsizetype c) const
    {
        const Numbering &number = m_lines[m_candidates[c]].number;
        for (qsizetype later = c + 1; later < m_candidates.size() && later < c + 400; ++later) {
            const Numbering &other = m_lines[m_candidates[later]].number;
            if (!sameStyle(number, other) || m_inRun[m_candidates[later]] || !shaped(m_candidates[later]))
                continue;
            if (other.value == number.value)
                return true;
            if (other.value == number.value + 1)
                return false;
        }
        return false;
    }

    // "5.2" stands under "5", or begins a text that has no "5" of its own.
    void acceptDotted(int i, LineRole role)
    {
        const Numbering &number = m_lines[i].number;
        const int major = number.number.section(u'.', 0, 0).toInt();
        int base = 1;
        for (const OpenLevel &open : m_open)
            if (open.last.depth == 1 && open.last.style != NumberStyle::Paren) {
                base = open.level;
                if (isDecimalFamily(open.last.style) && open.last.value != major && !strong(i))
                    return;
            }
        if (startsLower(words(i)) || words(i).isEmpty())
            return;
        accept(i, base + number.depth - 1, role);
        ++m_dotted;
    }

    bool afterColon(int i) const { return i > 0 && words(i - 1).endsWith(u':'); }
    bool afterHeading(int i) const
    {
        return i > 0 && m_lines[i - 1].number.style == NumberStyle::None
            && (m_lines[i - 1].kind == LineKind::Heading || hasHeadingShape(words(i - 1))
                || isStamp(words(i - 1)));
    }

    // One numbered line makes no numbered text, nor do a few in a text that is divided by marked headings.
    bool keepOrDrop()
    {
        int clauses = 0, strongClauses = 0, marked = 0;
        for (int i = 0; i < int(m_lines.size()); ++i) {
            if (m_lines[i].role == LineRole::Clause
                || (m_lines[i].role == LineRole::NumberedParagraph && m_lines[i].number.depth == 1)) {
                ++clauses;
                strongClauses += strong(i);
            } else {
                marked += m_lines[i].kind == LineKind::Heading;
            }
        }
        if (clauses >= 2 && (strongClauses > 0 || clauses >= marked))
            return true;
        if (m_dotted >= 2 && clauses + m_dotted > 2)
            return true;
        for (int i : m_candidates)
            m_lines[i].role = LineRole::Body;
        return false;
    }

    // Not a clause: an item of a list, or words after all.
    void settle(int i)
    {
        Line &line = m_lines[i];
        if (const auto joined = m_joined.constFind(i); joined != m_joined.constEnd()) {
            line = joined->first;
            m_lines[i + 1].words = joined->second;
        }
        const NumberStyle style = line.number.style;
        const bool lettered
            = (style == NumberStyle::Letter || style == NumberStyle::Roman) && !line.number.enclosed;
        const bool neighbour = m_inRun[i] || line.number.value == 1 || line.number.letterValue == 1
            || (m_lastItem.style != NumberStyle::None && sameStyle(m_lastItem, line.number)
                && follows(m_lastItem, line.number));
        const bool wordsAfterAll = style == NumberStyle::Bare || style == NumberStyle::Named
            || style == NumberStyle::Dotted || (lettered && !neighbour) || line.kind == LineKind::Heading
            || line.words.isEmpty();
        if (!wordsAfterAll) {
            line.role = LineRole::Item;
            m_lastItem = line.number;
            return;
        }
        qsizetype start = line.words.start;
        start = line.words.isEmpty() ? line.whole.start : start - line.number.length;
        if (line.bold && start > line.whole.start)
            start = line.words.start; // the number stands before the marks; it stays outside
        line.words = TextSpan::between(
            std::max(start, line.whole.start), line.words.isEmpty() ? line.whole.end() : line.words.end());
        line.number = {};
    }

    LinedText &m_text;
    QList<Line> &m_lines;
    QList<int> m_candidates;
    QHash<int, std::pair<Line, TextSpan>> m_joined; // the line and the words of the next, as they were
    std::vector<bool> m_inRun;
    QList<OpenLevel> m_open;
    Numbering m_lastItem;
    Numbering m_lastRefused; // of a line that heads no clause though it looks like it
    int m_dotted = 0;
};
} // namespace

bool judgeNumberedLines(LinedText &text)
{
    return Judge(text).run();
}

} // namespace ck::ingest
