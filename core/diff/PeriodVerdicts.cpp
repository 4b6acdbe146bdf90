// Retention, deadlines, notice of changes, age.
#include "diff/Verdict.h"

namespace ck::diff
{
namespace
{

QString subjectOf(const Commitment &c)
{
    return foldedName(c.as<RetentionPromise>()->subject);
}
QString taskOf(const Commitment &c)
{
    return toCode(c.as<DeadlinePromise>()->what);
}
QString same(const Commitment &)
{
    return {};
}

double totalDays(const RetentionPromise &promise)
{
    double days = 0;
    for (const RetentionStage &stage : promise.stages)
        if (stage.period)
            days += approximateDays(*stage.period);
    return days;
}

bool ends(const RetentionPromise &promise)
{
    for (const RetentionStage &stage : promise.stages)
        if (stage.action == RetentionAction::Delete)
            return true;
    return false;
}

// How much is left of the data in the end: 0 deleted, 1 anonymised, 2 aggregated, 3 nothing said.
int leftOver(const RetentionPromise &promise)
{
    int left = 3;
    for (const RetentionStage &stage : promise.stages) {
        if (stage.action == RetentionAction::Delete)
            left = qMin(left, 0);
        else if (stage.action == RetentionAction::Anonymise)
            left = qMin(left, 1);
        else if (stage.action == RetentionAction::Aggregate)
            left = qMin(left, 2);
    }
    return left;
}

bool isUserContent(const RetentionPromise &promise, const ChangeWords &words)
{
    for (const Token &token : tokenise(promise.subject))
        if (words.userContent.contains(token.key))
            return true;
    return false;
}

QString retentionRule(const RetentionPromise &from, const RetentionPromise &to, const ChangeWords &words)
{
    const bool wasFixed = from.kind == RetentionKind::Fixed, isFixed = to.kind == RetentionKind::Fixed;
    if (!wasFixed && isFixed) {
        if (from.kind == RetentionKind::Indefinite)
            return QStringLiteral("retention.bounded");
        return ends(to) ? QStringLiteral("retention.fixed_delete") : QStringLiteral("retention.fixed_keep");
    }
    if (wasFixed && !isFixed)
        return QStringLiteral("retention.unbounded");
    if (wasFixed) {
        const double before = totalDays(from), after = totalDays(to);
        if (after > before)
            return QStringLiteral("retention.longer");
        if (leftOver(to) > leftOver(from))
            return QStringLiteral("retention.less_erased");
        if (after < before) // what people made themselves is also out of their own reach sooner
            return isUserContent(to, words) ? QStringLiteral("retention.shorter_content")
                                            : QStringLiteral("retention.shorter");
    }
    if (leftOver(to) != leftOver(from))
        return leftOver(to) > leftOver(from) ? QStringLiteral("retention.less_erased")
                                             : QStringLiteral("retention.more_erased");
    return QStringLiteral("retention.changed");
}

QStringList stageArgs(const RetentionPromise &promise)
{
    for (const RetentionStage &stage : promise.stages)
        if (stage.period)
            return { periodArg(stage.period) };
    return { toCode(promise.kind) };
}

QString lengthRule(const QString &family, Period from, Period to)
{
    const double before = approximateDays(from), after = approximateDays(to);
    if (before == after)
        return family + QStringLiteral(".changed");
    return family + (after > before ? QStringLiteral(".longer") : QStringLiteral(".shorter"));
}

QString noticeRule(const ChangeNotice &from, const ChangeNotice &to)
{
    if (from.period && to.period && *from.period != *to.period)
        return lengthRule(QStringLiteral("notice"), *from.period, *to.period);
    if (!from.period && to.period)
        return QStringLiteral("notice.longer");
    if (from.period && !to.period)
        return QStringLiteral("notice.shorter");
    const bool demanded = from.reaccept == Reaccept::Yes, demands = to.reaccept == Reaccept::Yes;
    if (demanded != demands)
        return demands ? QStringLiteral("notice.reaccept_added") : QStringLiteral("notice.reaccept_removed");
    return QStringLiteral("notice.changed");
}

} // namespace

QList<Verdict> retentionVerdicts(const Promises &promises)
{
    QList<Verdict> out;
    for (const PromisePair &pair : pairUp(promises, CommitmentKind::Retention, subjectOf)) {
        const auto *from = pair.before ? pair.before->as<RetentionPromise>() : nullptr;
        const auto *to = pair.after ? pair.after->as<RetentionPromise>() : nullptr;
        if (from && to) {
            RetentionPromise renamed = *to; // the subject is a label; what is promised about it counts
            renamed.subject = from->subject;
            if (renamed == *from)
                continue;
        }
        const QString rule = !from ? QStringLiteral("retention.added")
            : !to                  ? QStringLiteral("retention.removed")
                                   : retentionRule(*from, *to, *promises.words);
        QStringList args { (to ? to : from)->subject };
        args += from ? stageArgs(*from) : QStringList { QString() };
        args += to ? stageArgs(*to) : QStringList { QString() };
        out.append(verdict(rule, pair, args));
    }
    return out;
}

QList<Verdict> deadlineVerdicts(const Promises &promises)
{
    QList<Verdict> out;
    for (const PromisePair &pair : pairUp(promises, CommitmentKind::Deadline, taskOf)) {
        const auto *from = pair.before ? pair.before->as<DeadlinePromise>() : nullptr;
        const auto *to = pair.after ? pair.after->as<DeadlinePromise>() : nullptr;
        if (from && to && from->period == to->period)
            continue; // its trigger is told in words, and words are compared as such
        const QString rule = !from ? QStringLiteral("deadline.added")
            : !to                  ? QStringLiteral("deadline.removed")
                                   : lengthRule(QStringLiteral("deadline"), from->period, to->period);
        out.append(verdict(rule, pair,
            { toCode((to ? to : from)->what), from ? periodArg(from->period) : QString(),
                to ? periodArg(to->period) : QString() }));
    }
    return out;
}

QList<Verdict> noticeVerdicts(const Promises &promises)
{
    QList<Verdict> out;
    for (const PromisePair &pair : pairUp(promises, CommitmentKind::ChangeNotice, same)) {
        const auto *from = pair.before ? pair.before->as<ChangeNotice>() : nullptr;
        const auto *to = pair.after ? pair.after->as<ChangeNotice>() : nullptr;
        const QString rule = !from ? QStringLiteral("notice.added")
            : !to                  ? QStringLiteral("notice.removed")
                                   : noticeRule(*from, *to);
        out.append(verdict(rule, pair,
            { from ? periodArg(from->period) : QString(), to ? periodArg(to->period) : QString() }));
    }
    return out;
}

QList<Verdict> ageVerdicts(const Promises &promises)
{
    QList<Verdict> out;
    for (const PromisePair &pair : pairUp(promises, CommitmentKind::Children, same)) {
        const int from = pair.before ? pair.before->as<ChildrenRule>()->minAge : 0;
        const int to = pair.after ? pair.after->as<ChildrenRule>()->minAge : 0;
        const QString rule = !pair.before ? QStringLiteral("age.added")
            : !pair.after                 ? QStringLiteral("age.removed")
            : to < from                   ? QStringLiteral("age.lower")
                                          : QStringLiteral("age.higher");
        out.append(verdict(rule, pair,
            { pair.before ? QString::number(from) : QString(),
                pair.after ? QString::number(to) : QString() }));
    }
    return out;
}

} // namespace ck::diff
