#include "ui/panels/policydiff/RedlineRows.h"

#include "ui/panels/policydiff/VisibleParts.h"
#include "wording/Text.h"

namespace ck::ui
{

namespace
{

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
        QList<VisiblePart> left = visibleParts(m_old, op.oldSpan), right = visibleParts(m_new, op.newSpan);
        if (left.size() != right.size()) {
            left = { joinedParts(left, op.oldSpan) };
            right = { joinedParts(right, op.newSpan) };
        }
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (i > 0)
                nextRow();
            add(left[i], moved() ? OpKind::MoveFrom : OpKind::Equal, true);
            add(right[i], moved() ? OpKind::MoveTo : OpKind::Equal, false);
            m_row.both.append(m_row.right.last());
        }
    }

    static VisiblePart joinedParts(const QList<VisiblePart> &parts, TextSpan span)
    {
        QStringList lines;
        for (const VisiblePart &part : parts)
            lines.append(part.text);
        return { lines.join(QChar(QChar::LineSeparator)), span };
    }

    // Neighbouring deletions and insertions share rows, first paragraph with first paragraph.
    void flush(QList<WordOp> &group)
    {
        struct Marked {
            VisiblePart part;
            OpKind kind;
        };
        QList<QList<Marked>> left(1), right(1);
        for (const WordOp &op : std::as_const(group)) {
            const bool isOld = op.kind == OpKind::Delete || op.kind == OpKind::MoveFrom;
            QList<QList<Marked>> &side = isOld ? left : right;
            const QList<VisiblePart> parts
                = isOld ? visibleParts(m_old, op.oldSpan) : visibleParts(m_new, op.newSpan);
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0)
                    side.append(QList<Marked>());
                if (!parts[i].text.isEmpty())
                    side.last().append({ parts[i], op.kind });
            }
        }
        for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
            if (i > 0)
                nextRow();
            for (const auto &[part, kind] : left.value(i)) {
                add(part, kind, true);
                m_row.both.append(m_row.left.last());
                m_row.changed |= !part.text.trimmed().isEmpty();
            }
            for (const auto &[part, kind] : right.value(i)) {
                add(part, kind, false);
                m_row.both.append(m_row.right.last());
                m_row.changed |= !part.text.trimmed().isEmpty();
            }
        }
        group.clear();
    }

    void add(const VisiblePart &part, OpKind kind, bool old)
    {
        (old ? m_row.left : m_row.right).append({ part.text, kind });
        TextSpan &row = old ? m_row.oldSpan : m_row.newSpan;
        if (!part.span.isEmpty())
            row = row.isEmpty()
                ? part.span
                : TextSpan::between(qMin(row.start, part.span.start), qMax(row.end(), part.span.end()));
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
