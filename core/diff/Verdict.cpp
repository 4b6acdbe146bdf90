#include "diff/Verdict.h"

namespace ck::diff
{

QString foldedName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString periodArg(const std::optional<Period> &period)
{
    return period ? QStringLiteral("%1 %2").arg(period->amount).arg(toCode(period->unit)) : QString();
}

Verdict verdict(const QString &rule, const PromisePair &pair, const QStringList &args)
{
    Verdict out { rule, args, (pair.after ? pair.after : pair.before)->kind(), {}, {} };
    const auto spans = [](const Commitment *promise) {
        QList<TextSpan> list;
        if (promise && !promise->evidence.span.isEmpty())
            list.append(promise->evidence.span);
        return list;
    };
    out.oldSpans = spans(pair.before);
    out.newSpans = spans(pair.after);
    return out;
}

QList<PromisePair> pairUp(
    const Promises &promises, CommitmentKind kind, QString (*identity)(const Commitment &))
{
    QList<const Commitment *> olds, news;
    for (const Commitment *promise : promises.olds)
        if (promise->kind() == kind)
            olds.append(promise);
    for (const Commitment *promise : promises.news) {
        if (promise->kind() != kind)
            continue;
        const auto equal = std::find_if(
            olds.begin(), olds.end(), [&](const Commitment *o) { return o->body == promise->body; });
        if (equal != olds.end())
            olds.erase(equal);
        else
            news.append(promise);
    }
    QList<PromisePair> pairs;
    for (auto it = news.begin(); it != news.end();) {
        const auto like = std::find_if(
            olds.begin(), olds.end(), [&](const Commitment *o) { return identity(*o) == identity(**it); });
        if (like == olds.end()) {
            ++it;
            continue;
        }
        pairs.append(PromisePair { *like, *it });
        olds.erase(like);
        it = news.erase(it);
    }
    while (!olds.isEmpty() || !news.isEmpty())
        pairs.append(PromisePair {
            olds.isEmpty() ? nullptr : olds.takeFirst(), news.isEmpty() ? nullptr : news.takeFirst() });
    return pairs;
}

} // namespace ck::diff
