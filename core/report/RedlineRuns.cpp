#include "report/RedlineRuns.h"

#include "report/Pieces.h"

namespace ck::report
{

namespace
{

constexpr int contextLength = 48; // characters shown before and after the words that differ
constexpr int longestRun = 320; // longer struck or inserted passages are cut in a table

const QString ellipsis = QStringLiteral("… ");

bool touches(const WordOp &op, const PolicyChange &change)
{
    if (op.kind == OpKind::Equal)
        return false;
    return (change.before && !op.oldSpan.isEmpty() && change.before->span.overlaps(op.oldSpan))
        || (change.after && !op.newSpan.isEmpty() && change.after->span.overlaps(op.newSpan));
}

// Like simplified(), but keeps one space at either end: runs stand side by side.
QString flat(QStringView words)
{
    QString text = words.toString();
    for (QChar &character : text)
        if (character.isSpace())
            character = u' ';
    while (text.contains(QStringLiteral("  ")))
        text.replace(QStringLiteral("  "), QStringLiteral(" "));
    return text;
}

RunStyle styleOf(OpKind kind)
{
    switch (kind) {
    case OpKind::Equal:
    case OpKind::Typographic:
        return RunStyle::Quote;
    case OpKind::Insert:
        return RunStyle::Inserted;
    case OpKind::Delete:
        return RunStyle::Deleted;
    case OpKind::MoveFrom:
    case OpKind::MoveTo:
        return RunStyle::Moved;
    }
    return RunStyle::Quote;
}

QString before(const QString &context)
{
    if (context.size() <= contextLength)
        return context;
    const qsizetype space = context.indexOf(u' ', context.size() - contextLength);
    return ellipsis + context.mid(space < 0 ? context.size() - contextLength : space + 1);
}

QString after(const QString &context)
{
    if (context.size() <= contextLength)
        return context;
    const qsizetype space = context.lastIndexOf(u' ', contextLength);
    return context.left(space <= 0 ? contextLength : space) + QStringLiteral(" …");
}

QString middle(const QString &context)
{
    if (context.size() <= 3 * contextLength)
        return context;
    return after(context) + u' ' + before(context).mid(ellipsis.size());
}

QString shortened(const QString &words)
{
    if (words.size() <= longestRun)
        return words;
    return elided(words, longestRun);
}

void append(Runs &out, const QString &text, RunStyle style)
{
    if (text.isEmpty())
        return;
    const bool glued = !out.isEmpty() && !out.last().text.endsWith(u' ') && !text.startsWith(u' ')
        && out.last().style == RunStyle::Deleted && style == RunStyle::Inserted;
    if (glued)
        out.append({ .text = QStringLiteral(" "), .style = RunStyle::Quote });
    if (!out.isEmpty() && out.last().style == style)
        out.last().text += text;
    else
        out.append({ .text = text, .style = style });
}

Runs wholeWords(const PolicyChange &change)
{
    Runs out;
    if (change.before)
        append(out, elided(change.before->quote, longestRun), RunStyle::Deleted);
    if (change.after)
        append(out, elided(change.after->quote, longestRun), RunStyle::Inserted);
    return out;
}

} // namespace

Runs redlineRuns(
    const PolicyChange &change, const PolicyDiff &diff, const QString &oldText, const QString &newText)
{
    const QList<WordOp> ops = diff.pairs.value(change.pair).ops;
    qsizetype first = -1, last = -1;
    for (qsizetype i = 0; i < ops.size(); ++i) {
        if (!touches(ops.at(i), change))
            continue;
        first = first < 0 ? i : first;
        last = i;
    }
    if (change.pair < 0 || first < 0)
        return wholeWords(change);

    Runs out;
    const auto words = [&](const WordOp &op) {
        const bool old = op.kind == OpKind::Delete || op.kind == OpKind::MoveFrom;
        return flat(old ? op.oldSpan.in(oldText) : op.newSpan.in(newText));
    };
    if (first > 0 && ops.at(first - 1).kind == OpKind::Equal)
        append(out, before(words(ops.at(first - 1))), RunStyle::Quote);
    for (qsizetype i = first; i <= last; ++i) {
        const WordOp &op = ops.at(i);
        append(out, op.kind == OpKind::Equal ? middle(words(op)) : shortened(words(op)), styleOf(op.kind));
    }
    if (last + 1 < ops.size() && ops.at(last + 1).kind == OpKind::Equal)
        append(out, after(words(ops.at(last + 1))), RunStyle::Quote);
    while (!out.isEmpty() && out.first().text.startsWith(u' '))
        out.first().text.remove(0, 1);
    return out;
}

} // namespace ck::report
