#include "diff/Redline.h"

namespace ck::diff
{
namespace
{

class Writer
{
public:
    Writer(const Side &a, const Side &b, const Matching &matching)
        : m_a(a)
        , m_b(b)
        , m_matching(matching)
    {
    }

    QList<WordOp> write(const AlignedClauses &pair)
    {
        m_ops.clear();
        m_i = m_j = 0;
        if (pair.alignment == Alignment::Same && !pair.oldUnits.empty() && writeIdentical(pair))
            return m_ops;
        m_olds = tokensOf(m_a, pair.oldUnits);
        m_news = tokensOf(m_b, pair.newUnits);
        while (m_i < m_olds.size() || m_j < m_news.size()) {
            const size_t i0 = m_i, j0 = m_j;
            while (m_i < m_olds.size() && !staysOld(m_olds[m_i]))
                ++m_i;
            while (m_j < m_news.size() && !staysNew(m_news[m_j]))
                ++m_j;
            const bool both = m_i < m_olds.size() && m_j < m_news.size();
            edit(i0, j0, both);
            if (both)
                token(m_olds[m_i++], m_news[m_j++]);
        }
        tails();
        return m_ops;
    }

private:
    // Most clauses of most pairs are the same to the last character.
    bool writeIdentical(const AlignedClauses &pair)
    {
        const TextSpan a = extent(m_a, pair.oldUnits), b = extent(m_b, pair.newUnits);
        if (!same(a, b))
            return false;
        push(OpKind::Equal, a, b);
        return true;
    }
    // A whole clause with the gap before it; the end of the text goes with its last clause.
    static TextSpan extent(const Side &side, const std::vector<int> &units)
    {
        const int first = side.units[size_t(units.front())].first,
                  end = side.units[size_t(units.back())].end();
        const bool last = end == int(side.tokens.size());
        return TextSpan::between(
            side.gapBefore(first).start, last ? side.text().size() : side.tokens[size_t(end - 1)].end());
    }

    static std::vector<int> tokensOf(const Side &side, const std::vector<int> &units)
    {
        std::vector<int> tokens;
        for (const int u : units)
            for (int t = side.units[size_t(u)].first; t < side.units[size_t(u)].end(); ++t)
                tokens.push_back(t);
        return tokens;
    }
    bool staysOld(int t) const
    {
        return m_matching.toNew[size_t(t)] != unmatched && !m_matching.movedOld[size_t(t)];
    }
    bool staysNew(int t) const
    {
        return m_matching.toOld[size_t(t)] != unmatched && !m_matching.movedNew[size_t(t)];
    }

    // Old tokens i0…m_i and new tokens j0…m_j have no partner in place; the next of both sides have, if
    // `both`. White space at either end of the edit stays equal where it can.
    void edit(size_t i0, size_t j0, bool both)
    {
        const bool deletes = m_i > i0, inserts = m_j > j0;
        if (!both) {
            oldRun(i0, m_i, 0);
            newRun(j0, m_j, 0);
            return;
        }
        const TextSpan oldNext = m_a.gapBefore(m_olds[m_i]), newNext = m_b.gapBefore(m_news[m_j]);
        if (!deletes && !inserts) {
            gap(oldNext, newNext);
            return;
        }
        const TextSpan oldHead = m_a.gapBefore(m_olds[i0]), newHead = m_b.gapBefore(m_news[j0]);
        const bool headEqual = same(oldHead, newHead), tailEqual = same(oldNext, newNext);
        const bool head = headEqual && (deletes == inserts || !tailEqual);
        if (head) {
            push(OpKind::Equal, oldHead, newHead);
            // The gap of the side without an edit is spent; the other side's last gap goes with its words.
            oldRun(i0, m_i, oldHead.length);
            if (!deletes)
                newRun(j0, m_j, newHead.length, newNext);
            else if (!inserts)
                extendDelete(oldNext);
            else
                newRun(j0, m_j, newHead.length);
            if (deletes && inserts)
                gap(oldNext, newNext);
            return;
        }
        oldRun(i0, m_i, 0);
        newRun(j0, m_j, 0);
        gap(oldNext, newNext);
    }

    void oldRun(size_t from, size_t to, qsizetype skip)
    {
        for (size_t i = from; i < to; ++i) {
            const int t = m_olds[i];
            TextSpan span = TextSpan::between(m_a.gapBefore(t).start, m_a.tokens[size_t(t)].end());
            if (i == from)
                span = TextSpan::between(span.start + skip, span.end());
            push(m_matching.movedOld[size_t(t)] ? OpKind::MoveFrom : OpKind::Delete, span, {});
        }
    }
    void newRun(size_t from, size_t to, qsizetype skip, TextSpan trailing = {})
    {
        for (size_t j = from; j < to; ++j) {
            const int t = m_news[j];
            TextSpan span = TextSpan::between(m_b.gapBefore(t).start, m_b.tokens[size_t(t)].end());
            if (j == from)
                span = TextSpan::between(span.start + skip, span.end());
            push(m_matching.movedNew[size_t(t)] ? OpKind::MoveTo : OpKind::Insert, {}, span);
        }
        if (!trailing.isEmpty())
            push(m_matching.movedNew[size_t(m_news[to - 1])] ? OpKind::MoveTo : OpKind::Insert, {}, trailing);
    }
    void extendDelete(TextSpan trailing)
    {
        if (!trailing.isEmpty())
            push(m_matching.movedOld[size_t(m_olds[m_i - 1])] ? OpKind::MoveFrom : OpKind::Delete, trailing,
                {});
    }

    bool same(TextSpan a, TextSpan b) const { return a.in(m_a.text()) == b.in(m_b.text()); }

    void token(int oldToken, int newToken)
    {
        pushCompared(m_a.span(oldToken, oldToken), m_b.span(newToken, newToken));
    }
    // What differs between two gaps, without the characters they share at both ends.
    void gap(TextSpan a, TextSpan b)
    {
        const QStringView x = a.in(m_a.text()), y = b.in(m_b.text());
        qsizetype head = 0, tail = 0;
        const qsizetype least = qMin(x.size(), y.size());
        while (head < least && x[head] == y[head])
            ++head;
        while (tail < least - head && x[x.size() - 1 - tail] == y[y.size() - 1 - tail])
            ++tail;
        push(OpKind::Equal, { a.start, head }, { b.start, head });
        push(OpKind::Typographic, TextSpan::between(a.start + head, a.end() - tail),
            TextSpan::between(b.start + head, b.end() - tail));
        push(OpKind::Equal, { a.end() - tail, tail }, { b.end() - tail, tail });
    }
    void pushCompared(TextSpan a, TextSpan b)
    {
        push(same(a, b) ? OpKind::Equal : OpKind::Typographic, a, b);
    }

    // What follows the last word of a text belongs to the pair that holds that word.
    void tails()
    {
        const bool lastOld = !m_olds.empty() && m_olds.back() + 1 == int(m_a.tokens.size());
        const bool lastNew = !m_news.empty() && m_news.back() + 1 == int(m_b.tokens.size());
        const TextSpan a = lastOld ? m_a.gapBefore(int(m_a.tokens.size())) : TextSpan();
        const TextSpan b = lastNew ? m_b.gapBefore(int(m_b.tokens.size())) : TextSpan();
        gap(a, b);
    }

    void push(OpKind kind, TextSpan a, TextSpan b)
    {
        if (a.isEmpty() && b.isEmpty())
            return;
        if (a.isEmpty())
            a = {};
        if (b.isEmpty())
            b = {};
        if (!m_ops.isEmpty() && m_ops.last().kind == kind && joins(m_ops.last(), a, b)) {
            WordOp &last = m_ops.last();
            last.oldSpan = last.oldSpan.isEmpty()
                ? a
                : TextSpan { last.oldSpan.start, last.oldSpan.length + a.length };
            last.newSpan = last.newSpan.isEmpty()
                ? b
                : TextSpan { last.newSpan.start, last.newSpan.length + b.length };
            return;
        }
        m_ops.append({ kind, a, b });
    }
    static bool joins(const WordOp &last, TextSpan a, TextSpan b)
    {
        const bool oldJoins = a.isEmpty() || last.oldSpan.isEmpty() ? a.isEmpty() == last.oldSpan.isEmpty()
                                                                    : last.oldSpan.end() == a.start;
        const bool newJoins = b.isEmpty() || last.newSpan.isEmpty() ? b.isEmpty() == last.newSpan.isEmpty()
                                                                    : last.newSpan.end() == b.start;
        return oldJoins && newJoins;
    }

    const Side &m_a;
    const Side &m_b;
    const Matching &m_matching;
    std::vector<int> m_olds, m_news;
    size_t m_i = 0, m_j = 0;
    QList<WordOp> m_ops;
};

// A text without any word has no pair to carry its white space.
bool isWordless(const Side &side)
{
    return side.tokens.empty() && !side.text().isEmpty();
}

// Words between white space that a span touches and that were not counted before.
int wordsTouched(QStringView text, TextSpan span, qsizetype &counted)
{
    int words = 0;
    for (qsizetype at = span.start; at < span.end(); ++at) {
        if (text[at].isSpace())
            continue;
        qsizetype word = at;
        while (word > 0 && !text[word - 1].isSpace())
            --word;
        words += word != counted;
        counted = word;
        while (at + 1 < span.end() && !text[at + 1].isSpace())
            ++at;
    }
    return words;
}

} // namespace

QList<ClausePair> redline(const Side &oldSide, const Side &newSide, const std::vector<AlignedClauses> &pairs,
    const Matching &matching)
{
    Writer writer(oldSide, newSide, matching);
    QList<ClausePair> out;
    out.reserve(qsizetype(pairs.size()));
    for (const AlignedClauses &pair : pairs)
        out.append({ pair.alignment, pair.oldClause, pair.newClause, writer.write(pair) });
    if (isWordless(oldSide))
        out.prepend({ Alignment::Removed, 0, -1, { { OpKind::Delete, { 0, oldSide.text().size() }, {} } } });
    if (isWordless(newSide))
        out.prepend({ Alignment::Added, -1, 0, { { OpKind::Insert, {}, { 0, newSide.text().size() } } } });
    return out;
}

WordCounts countWords(
    const Side &oldSide, const Side &newSide, const Matching &matching, const QList<ClausePair> &pairs)
{
    WordCounts counts;
    for (size_t t = 0; t < oldSide.tokens.size(); ++t) {
        if (oldSide.tokens[t].isMark())
            continue;
        counts.deleted += matching.toNew[t] == unmatched;
        counts.moved += matching.toNew[t] != unmatched && matching.movedOld[t];
    }
    for (size_t t = 0; t < newSide.tokens.size(); ++t)
        counts.inserted += !newSide.tokens[t].isMark() && matching.toOld[t] == unmatched;
    for (const ClausePair &pair : pairs) {
        qsizetype counted = -1; // start of the word counted last
        for (const WordOp &op : pair.ops)
            if (op.kind == OpKind::Typographic)
                counts.typographic += wordsTouched(newSide.text(), op.newSpan, counted);
    }
    return counts;
}

} // namespace ck::diff
