// What one changed place means: a rule of the pack, its arguments, and the words it rests on.
#pragma once

#include "diff/ChangePack.h"
#include "domain/Compilation.h"

namespace ck::diff
{

struct Verdict {
    QString rule = {}; // "retention.longer"
    QStringList args = {};
    CommitmentKind kind = CommitmentKind::Meta;
    QList<TextSpan> oldSpans = {}, newSpans = {}; // evidence of the commitments compared
};

// The commitments whose evidence stands in a changed place, and everything else either text promises.
struct Promises {
    QList<const Commitment *> olds, news;
    const Compilation *oldAll = nullptr;
    const Compilation *newAll = nullptr;
    const ChangeWords *words = nullptr;

    bool onlyAdded() const { return olds.isEmpty(); }
};

struct PromisePair {
    const Commitment *before = nullptr;
    const Commitment *after = nullptr;
};

// How long things are kept, answered, announced; from which age.
QList<Verdict> retentionVerdicts(const Promises &promises);
QList<Verdict> deadlineVerdicts(const Promises &promises);
QList<Verdict> noticeVerdicts(const Promises &promises);
QList<Verdict> ageVerdicts(const Promises &promises);
// Who gets the data and where.
QList<Verdict> processorVerdicts(const Promises &promises);
QList<Verdict> transferVerdicts(const Promises &promises);
// Rights, stances, and the lists of purposes, data, measures, cookies, contacts, dates.
QList<Verdict> rightVerdicts(const Promises &promises);
QList<Verdict> positionVerdicts(const Promises &promises);
QList<Verdict> listVerdicts(const Promises &promises);
QList<Verdict> metaVerdicts(const Promises &promises);

// Every promise of one kind paired with its successor: equal ones cancelled, same identity first, the rest in
// order.
QList<PromisePair> pairUp(
    const Promises &promises, CommitmentKind kind, QString (*identity)(const Commitment &));
Verdict verdict(const QString &rule, const PromisePair &pair, const QStringList &args = {});
// "30 days" for arguments: amount and unit code.
QString periodArg(const std::optional<Period> &period);
QString foldedName(const QString &name);

} // namespace ck::diff
