#include "ingest/Headings.h"

#include "ingest/Words.h"

namespace ck::ingest
{

namespace
{
// How sure a heading is one; the surest kind a text uses often enough heads its clauses.
enum class Rank { None, Colon, Bare, Bold, Marked };

class Judge
{
public:
    Judge(LinedText &text, bool numbered)
        : m_text(text)
        , m_lines(text.lines)
        , m_numbered(numbered)
        , m_rank(text.lines.size(), Rank::None)
    {
    }

    void run()
    {
        measureWrapping();
        rankLines();
        findTitle();
        m_numbered ? judgeBesideNumbers() : judgeWithoutNumbers();
    }

private:
    int count() const { return int(m_lines.size()); }
    QStringView words(int i) const { return wordsOf(m_text, m_lines[i]); }
    bool plainBody(int i) const
    {
        return i >= 0 && i < count() && m_lines[i].kind == LineKind::Plain
            && m_lines[i].role == LineRole::Body;
    }

    // Hard-wrapped texts break lines within sentences; there, only a line set apart can be a heading.
    void measureWrapping()
    {
        int broken = 0;
        for (int i = 1; i < count(); ++i)
            broken += plainBody(i) && plainBody(i - 1) && !m_lines[i].gap && startsLower(words(i))
                && m_lines[i - 1].whole.length >= 40 && !endsSentence(words(i - 1));
        m_wrapped = m_text.mayBeWrapped && broken >= 2;
    }

    // What stands under a heading: a list, a table, or a line that says something.
    bool hasSubstance(int i) const
    {
        const Line &line = m_lines[i];
        if (line.kind == LineKind::Bullet || line.kind == LineKind::Cell || line.role == LineRole::Item)
            return true;
        if (line.role != LineRole::Body || line.kind != LineKind::Plain || isStamp(words(i)))
            return false;
        return words(i).size() > 60 || continuesBelow(i)
            || (endsSentence(words(i)) && wordCount(words(i), 4) >= 3);
    }

    Rank shapeRank(int i) const
    {
        const Line &line = m_lines[i];
        const QStringView s = words(i);
        if (line.role != LineRole::Body || s.isEmpty())
            return Rank::None;
        if (line.kind == LineKind::Heading)
            return Rank::Marked;
        if (line.kind != LineKind::Plain || isStamp(s))
            return Rank::None;
        const QStringView bare = s.endsWith(u':') ? s.chopped(1) : s;
        if ((line.bold || isAllCaps(s))
            && (hasHeadingShape(bare) || (line.bold && s.size() <= 90 && !s.endsWith(u'.'))))
            return Rank::Bold;
        if (s.endsWith(u':'))
            return hasColonHeadingShape(s) ? Rank::Colon : Rank::None;
        return hasHeadingShape(s) ? Rank::Bare : Rank::None;
    }

    // Bare lines are headings by what surrounds them: substance below, no unfinished line above.
    void rankLines()
    {
        std::vector<int> above(m_lines.size(), 0); // lines down to the substance, through further headings
        for (int i = count() - 1; i >= 0; --i) {
            const Rank rank = shapeRank(i);
            if (rank == Rank::Marked || rank == Rank::Bold) {
                m_rank[i] = rank;
                above[i] = 1;
                continue;
            }
            if (rank == Rank::None || i + 1 >= count())
                continue;
            if (hasSubstance(i + 1))
                above[i] = 1;
            else if ((above[i + 1] == 1 && m_rank[i + 1] != Rank::Marked)
                || m_lines[i + 1].role == LineRole::Clause)
                above[i] = 2;
            else if (isSetApart(i) && i + 2 < count() && plainBody(i + 2) && !m_lines[i + 2].gap)
                above[i] = 1; // over an address or another block of short lines
            if (above[i] > 0 && !continuesBelow(i))
                m_rank[i] = rank == Rank::Colon && isSetApart(i) && plainBody(i + 1) ? Rank::Bare : rank;
        }
        for (int i = 1; i < count(); ++i)
            if ((m_rank[i] == Rank::Bare || m_rank[i] == Rank::Colon) && unfinishedAbove(i))
                m_rank[i] = Rank::None;
    }

    bool isSetApart(int i) const { return m_lines[i].gap && i + 1 < count() && m_lines[i + 1].gap; }

    bool continuesBelow(int i) const
    {
        const bool adjacent = plainBody(i + 1) && !m_lines[i + 1].gap;
        return adjacent && (startsLower(words(i + 1)) || m_wrapped);
    }

    // A short line that is no heading, such as a line of an address or of a list without bullets.
    bool unfinishedAbove(int i) const
    {
        if (m_wrapped && !m_lines[i].gap)
            return true;
        if (!plainBody(i - 1) || m_rank[i - 1] != Rank::None || isStamp(words(i - 1)))
            return false;
        if (m_lines[i].gap && m_lines[i - 1].whole.length > 40)
            return false;
        return !endsSentence(words(i - 1)) || (!m_lines[i].gap && words(i - 1).endsWith(u':'));
    }

    bool couldBeTitle(int i) const
    {
        return m_rank[i] != Rank::None || (plainBody(i) && hasHeadingShape(words(i)) && !continuesBelow(i));
    }

    // The title is what stands before anything is said. It heads no clause.
    void findTitle()
    {
        int first = 0;
        while (first < count() && m_lines[first].kind == LineKind::Meta)
            ++first;
        for (int i = first; i < count() && !hasSubstance(i) && m_lines[i].role == LineRole::Body; ++i) {
            if (!couldBeTitle(i))
                continue;
            const bool opens
                = i == first && i + 1 < count() && (couldBeTitle(i + 1) || isStamp(words(i + 1)));
            if (opens || namesThePolicy(words(i)))
                m_lines[i].role = LineRole::Title;
        }
        soleTopHeading();
    }

    // The only heading of level 1 above others of lower levels, wherever it stands.
    void soleTopHeading()
    {
        int top = -1, tops = 0, others = 0;
        for (int i = 0; i < count(); ++i) {
            if (m_lines[i].kind != LineKind::Heading)
                continue;
            const bool isTop = m_lines[i].level == 1;
            tops += isTop;
            others += !isTop;
            if (isTop && tops == 1 && others == 0 && m_lines[i].role == LineRole::Body)
                top = i;
        }
        if (top >= 0 && tops == 1 && (others > 0 || m_numbered))
            m_lines[top].role = LineRole::Title;
    }

    void setClause(int i, int level)
    {
        m_lines[i].role = LineRole::Clause;
        m_lines[i].clauseLevel = level;
    }

    // Marked headings as high as the numbered ones are clauses too ("Annex"); all others divide a clause.
    void judgeBesideNumbers()
    {
        int numberedLevel = 0;
        for (const Line &line : m_lines)
            if (line.role == LineRole::Clause && line.kind == LineKind::Heading)
                numberedLevel = numberedLevel ? std::min(numberedLevel, line.level) : line.level;
        for (int i = 0; i < count(); ++i) {
            if (m_lines[i].role != LineRole::Body || m_rank[i] == Rank::None)
                continue;
            if (m_rank[i] == Rank::Marked && (!numberedLevel || m_lines[i].level <= numberedLevel))
                setClause(i, 1);
            else
                m_lines[i].role = LineRole::SubHeading;
        }
    }

    void judgeWithoutNumbers()
    {
        int found[5] = {};
        for (int i = 0; i < count(); ++i)
            found[int(m_rank[i])] += m_lines[i].role == LineRole::Body;
        // The surest kind used twice; where none is, all that there are.
        Rank heads = Rank::None;
        for (const Rank rank : { Rank::Marked, Rank::Bold, Rank::Bare, Rank::Colon })
            if (heads == Rank::None && found[int(rank)] >= 2)
                heads = rank;
        QList<int> levels; // of marked headings in use
        for (int i = 0; i < count(); ++i)
            if (m_rank[i] == Rank::Marked && m_lines[i].role == LineRole::Body
                && !levels.contains(m_lines[i].level))
                levels.append(m_lines[i].level);
        for (int i = 0; i < count(); ++i) {
            if (m_lines[i].role != LineRole::Body || m_rank[i] == Rank::None)
                continue;
            if (m_rank[i] < heads)
                m_lines[i].role = LineRole::SubHeading;
            else if (m_rank[i] == Rank::Marked)
                setClause(i, 1 + int(std::count_if(levels.begin(), levels.end(), [&](int l) {
                    return l < m_lines[i].level;
                })));
            else
                setClause(i, 1);
        }
    }

    LinedText &m_text;
    QList<Line> &m_lines;
    bool m_numbered;
    bool m_wrapped = false;
    std::vector<Rank> m_rank;
};
} // namespace

void judgeHeadings(LinedText &text, bool numbered)
{
    Judge(text, numbered).run();
}

} // namespace ck::ingest
