#include "ui/panels/policydiff/RedlineRows.h"

#include "wording/Text.h"

namespace ck::ui
{

namespace
{

constexpr char16_t kBreak = u'\u2029'; // between paragraphs

bool isMarkup(const Document &document, qsizetype position)
{
    const auto it = std::upper_bound(document.markup.cbegin(), document.markup.cend(), position,
        [](qsizetype at, TextSpan mark) { return at < mark.end(); });
    return it != document.markup.cend() && it->contains(position);
}

int blockAt(const Document &document, qsizetype position)
{
    const auto it = std::upper_bound(document.blocks.cbegin(), document.blocks.cend(), position,
        [](qsizetype at, const Block &block) { return at < block.span.start; });
    return int(it - document.blocks.cbegin()) - 1;
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

// The words of a span as a person sees them: markup left out, line ends of the source as spaces, kBreak where
// a new block begins.
QString visible(const Document &document, TextSpan span)
{
    QString words;
    auto hidden = std::lower_bound(document.markup.cbegin(), document.markup.cend(), span.start,
        [](TextSpan mark, qsizetype at) { return mark.end() <= at; });
    for (qsizetype at = span.start; at < span.end() && at < document.text.size(); ++at) {
        while (hidden != document.markup.cend() && hidden->end() <= at)
            ++hidden;
        const QChar letter = document.text[at];
        if (letter == QLatin1Char('\n')) {
            const bool paragraph = startsBlock(document, at);
            words.append(paragraph ? QChar(kBreak) : QChar(QLatin1Char(' ')));
        } else if (hidden == document.markup.cend() || !hidden->contains(at)) {
            words.append(letter);
        }
    }
    return words;
}

QStringList paragraphs(const QString &words)
{
    return words.split(QChar(kBreak));
}

bool hasWords(const QList<Run> &runs)
{
    return std::any_of(
        runs.cbegin(), runs.cend(), [](const Run &run) { return !run.text.trimmed().isEmpty(); });
}

void dropFront(QList<Run> &runs, qsizetype count)
{
    while (count > 0 && !runs.isEmpty()) {
        const qsizetype part = qMin(count, runs.first().text.size());
        runs.first().text.remove(0, part);
        count -= part;
        if (runs.first().text.isEmpty())
            runs.removeFirst();
    }
}

// Leading blanks go, and with them the clause number: it stands in its own column and would be said twice.
void trimFront(QList<Run> &runs, const QString &number)
{
    QString words;
    for (const Run &run : std::as_const(runs))
        words += run.text;
    const auto skipSpace = [&](qsizetype at) {
        while (at < words.size() && words[at].isSpace())
            ++at;
        return at;
    };
    const qsizetype start = skipSpace(0);
    qsizetype end = start + number.size();
    if (number.isEmpty() || !QStringView(words).mid(start).startsWith(number))
        return dropFront(runs, start);
    while (end < words.size() && QStringLiteral(".):").contains(words[end]))
        ++end;
    dropFront(runs, end == words.size() || words[end].isSpace() ? skipSpace(end) : start);
}

class PairRows
{
public:
    PairRows(const Document &oldText, const Document &newText, const ClausePair &pair, int index)
        : m_old(oldText)
        , m_new(newText)
        , m_pair(pair)
        , m_index(index)
    {
        startRow();
    }

    QList<RedlineRow> run()
    {
        QList<WordOp> group;
        for (const WordOp &op : m_pair.ops) {
            if (op.kind != OpKind::Equal && op.kind != OpKind::Typographic) {
                group.append(op);
                continue;
            }
            flush(group);
            equal(op);
        }
        flush(group);
        endRow();
        return m_rows;
    }

private:
    bool moved() const
    {
        return m_pair.alignment == Alignment::Moved || m_pair.alignment == Alignment::MovedChanged;
    }

    void equal(const WordOp &op)
    {
        const QStringList left = paragraphs(visible(m_old, op.oldSpan)),
                          right = paragraphs(visible(m_new, op.newSpan));
        const bool together = left.size() == right.size();
        const qsizetype count = together ? left.size() : 1;
        for (qsizetype i = 0; i < count; ++i) {
            if (i > 0)
                nextRow();
            const QString l = together ? left[i] : left.join(QChar(QChar::LineSeparator));
            const QString r = together ? right[i] : right.join(QChar(QChar::LineSeparator));
            m_row.left.append({ l, moved() ? OpKind::MoveFrom : OpKind::Equal });
            m_row.right.append({ r, moved() ? OpKind::MoveTo : OpKind::Equal });
            m_row.both.append({ r, moved() ? OpKind::MoveTo : OpKind::Equal });
            cover(op);
        }
    }

    // Neighbouring deletions and insertions share rows, first paragraph with first paragraph.
    void flush(QList<WordOp> &group)
    {
        QList<QList<Run>> left(1), right(1);
        for (const WordOp &op : std::as_const(group)) {
            const bool isOld = op.kind == OpKind::Delete || op.kind == OpKind::MoveFrom;
            const QStringList parts
                = paragraphs(isOld ? visible(m_old, op.oldSpan) : visible(m_new, op.newSpan));
            QList<QList<Run>> &side = isOld ? left : right;
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0)
                    side.append(QList<Run>());
                if (!parts[i].isEmpty())
                    side.last().append({ parts[i], op.kind });
            }
        }
        for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
            if (i > 0)
                nextRow();
            m_row.left += left.value(i);
            m_row.right += right.value(i);
            m_row.both += left.value(i) + right.value(i);
            m_row.changed |= hasWords(left.value(i)) || hasWords(right.value(i));
        }
        for (const WordOp &op : std::as_const(group))
            cover(op);
        group.clear();
    }

    void cover(const WordOp &op)
    {
        const auto widen = [](TextSpan &row, TextSpan part) {
            if (!part.isEmpty())
                row = row.isEmpty()
                    ? part
                    : TextSpan::between(qMin(row.start, part.start), qMax(row.end(), part.end()));
        };
        widen(m_row.oldSpan, op.oldSpan);
        widen(m_row.newSpan, op.newSpan);
    }

    void startRow()
    {
        m_row = {};
        m_row.pair = m_index;
        m_row.changed = moved();
    }

    void endRow()
    {
        for (QList<Run> *runs : { &m_row.left, &m_row.right, &m_row.both })
            trimFront(*runs, {});
        if (hasWords(m_row.left) || hasWords(m_row.right))
            m_rows.append(m_row);
    }

    void nextRow()
    {
        endRow();
        startRow();
    }

    const Document &m_old;
    const Document &m_new;
    const ClausePair &m_pair;
    int m_index;
    RedlineRow m_row;
    QList<RedlineRow> m_rows;
};

QString numberOf(const Document &document, int clause)
{
    return clause < 0 ? QString() : document.clauses.value(clause).number;
}

bool isListItem(const Document &document, TextSpan span)
{
    // The words of an item begin behind its mark, so the block of the last word tells.
    const int block = span.isEmpty() ? -1 : blockAt(document, span.end() - 1);
    return block >= 0 && document.blocks[block].kind == BlockKind::ListItem;
}

bool isHeading(const Document &document, int clause, TextSpan span)
{
    const TextSpan heading = clause < 0 ? TextSpan() : document.clauses.value(clause).headingSpan;
    return !heading.isEmpty() && heading.overlaps(span) && span.end() <= heading.end() + 2;
}

} // namespace

QString RedlineRow::spoken() const
{
    if (folded > 0)
        return translate("ck::ui", "%n clause(s) without a change are folded", nullptr, folded);
    QStringList said;
    if (!label.isEmpty())
        said.append(translate("ck::ui", "Clause %1.").arg(label));
    if (!movedFrom.isEmpty())
        said.append(translate("ck::ui", "Moved from %1.").arg(movedFrom));
    for (const Run &run : both) {
        const QString words = run.text.simplified();
        if (words.isEmpty())
            continue;
        switch (run.kind) {
        case OpKind::Equal:
        case OpKind::Typographic:
            said.append(words);
            break;
        case OpKind::Insert:
            said.append(translate("ck::ui", "inserted: %1;").arg(words));
            break;
        case OpKind::Delete:
            said.append(translate("ck::ui", "deleted: %1;").arg(words));
            break;
        case OpKind::MoveFrom:
            said.append(translate("ck::ui", "moved away: %1;").arg(words));
            break;
        case OpKind::MoveTo:
            said.append(translate("ck::ui", "moved here: %1;").arg(words));
            break;
        }
    }
    return said.join(QLatin1Char(' '));
}

QList<RedlineRow> redlineRows(
    const Document &oldText, const Document &newText, const PolicyDiff &diff, bool fold)
{
    QList<RedlineRow> all;
    int folded = 0;
    for (int i = 0; i < diff.pairs.size(); ++i) {
        const ClausePair &pair = diff.pairs[i];
        QList<RedlineRow> rows = PairRows(oldText, newText, pair, i).run();
        for (RedlineRow &row : rows)
            row.listItem = isListItem(newText, row.newSpan) || isListItem(oldText, row.oldSpan);
        for (RedlineRow &row : rows)
            row.heading = isHeading(newText, pair.newClause, row.newSpan)
                || isHeading(oldText, pair.oldClause, row.oldSpan);
        const bool anyChange
            = std::any_of(rows.cbegin(), rows.cend(), [](const RedlineRow &row) { return row.changed; });
        if (fold) {
            folded += anyChange ? 0 : 1;
            rows.removeIf([](const RedlineRow &row) { return !row.changed; });
        }
        if (rows.isEmpty())
            continue;
        const QString now = numberOf(newText, pair.newClause), before = numberOf(oldText, pair.oldClause);
        RedlineRow &first = rows.first();
        first.label = now.isEmpty() ? before : now;
        trimFront(first.left, before);
        trimFront(first.right, now);
        trimFront(first.both, now);
        if (pair.alignment == Alignment::Moved || pair.alignment == Alignment::MovedChanged)
            rows.first().movedFrom = before;
        all += rows;
    }
    if (folded > 0) {
        RedlineRow last;
        last.folded = folded;
        all.append(last);
    }
    return all;
}

} // namespace ck::ui
