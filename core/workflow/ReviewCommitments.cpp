#include "workflow/ReviewCommitments.h"

#include "wording/Labels.h"
#include "workflow/Change.h"
#include "workflow/Records.h"

namespace ck::workflow
{
namespace
{

bool isReviewed(const Commitment &commitment)
{
    return !commitment.evidence.quote.isEmpty(); // an unstated position has nothing to decide
}

Result<void> decide(Session &session, CommitmentId id, const char *verb, const std::function<void(Commitment &)> &apply)
{
    auto commitment = find<Commitment>(session, id.uuid());
    if (!commitment)
        return Error { ErrorCode::NotFound, { id.toString() } };
    apply(*commitment);
    const Action action { QStringLiteral("commitment.") + QLatin1StringView(verb), { summary(*commitment) } };
    return change(session, action, [&](store::UnitOfWork &unit) { return unit.put(*commitment); });
}

} // namespace

QList<Commitment> commitments(const Session &session, VersionId version)
{
    auto found = session.store().where<Commitment>("version", version.uuid());
    if (!found) {
        session.report(found.error());
        return {};
    }
    QList<Commitment> reviewed;
    std::copy_if(found->begin(), found->end(), std::back_inserter(reviewed), isReviewed);
    std::stable_sort(reviewed.begin(), reviewed.end(),
                     [](const Commitment &a, const Commitment &b) { return a.evidence.span < b.evidence.span; });
    return reviewed;
}

ReviewProgress reviewProgress(const Session &session, VersionId version)
{
    ReviewProgress progress;
    for (const Commitment &commitment : commitments(session, version)) {
        ++progress.total;
        progress.decided += commitment.review != ReviewState::Suggested;
    }
    return progress;
}

Result<void> confirm(Session &session, CommitmentId id)
{
    return decide(session, id, "confirm", [](Commitment &c) {
        c.review = ReviewState::Confirmed;
        if (c.reviewNote != u"edited")
            c.reviewNote.clear();
    });
}

Result<int> confirmAll(Session &session, VersionId version)
{
    QList<Commitment> undecided;
    for (const Commitment &commitment : commitments(session, version))
        if (commitment.review == ReviewState::Suggested && commitment.confidence == Confidence::Sure)
            undecided.append(commitment);
    const Action action { QStringLiteral("commitment.confirm_all"), { QString::number(undecided.size()) } };
    const Result<void> done = change(session, action, [&](store::UnitOfWork &unit) -> Result<void> {
        for (Commitment &commitment : undecided) {
            commitment.review = ReviewState::Confirmed;
            if (const Result<void> put = unit.put(commitment); !put)
                return put;
        }
        return {};
    });
    if (!done)
        return done.error();
    return int(undecided.size());
}

Result<void> reject(Session &session, CommitmentId id, const QString &reason)
{
    return decide(session, id, "reject", [&](Commitment &c) {
        c.review = ReviewState::Rejected;
        c.reviewNote = reason;
    });
}

Result<void> edit(Session &session, CommitmentId id, const CommitmentBody &body)
{
    return decide(session, id, "edit", [&](Commitment &c) {
        c.body = body;
        c.review = ReviewState::Confirmed;
        c.reviewNote = QStringLiteral("edited");
    });
}

Result<CommitmentId> addCommitment(Session &session, VersionId version, TextSpan span, const CommitmentBody &body)
{
    const auto compilation = session.compilation(version);
    if (!compilation)
        return Error { ErrorCode::NotFound, { version.toString() } };
    const QString quote = span.in(compilation->document.text).toString();
    if (quote.trimmed().isEmpty())
        return Error { ErrorCode::BadValue, { QStringLiteral("quote"), QString() } };
    const int clause = compilation->document.clauseAt(span.start);
    Commitment commitment { .id = CommitmentId::make(), .version = version, .body = body, .evidence = { span, quote },
                            .clause = compilation->document.clauses.value(clause).label(),
                            .rule = QStringLiteral("manual"), .review = ReviewState::Confirmed };
    const Action action { QStringLiteral("commitment.add"), { summary(commitment) } };
    const Result<void> done = change(session, action, [&](store::UnitOfWork &unit) { return unit.put(commitment); });
    if (!done)
        return done.error();
    return commitment.id;
}

} // namespace ck::workflow
