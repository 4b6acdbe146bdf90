#include "workflow/Promises.h"

#include "workflow/ImportPolicy.h"

namespace ck::workflow
{

ResponsePromises::ResponsePromises(const Session &session)
{
    const VersionId version = versionInForce(session);
    if (version.isNull())
        return;
    m_text = session.compilation(version);
    if (!m_text)
        return;
    for (const Commitment &commitment : m_text->commitments)
        if (commitment.as<DeadlinePromise>() && commitment.review != ReviewState::Rejected)
            m_promises.append(&commitment);
}

std::optional<law::OwnPromise> ResponsePromises::forRights(const QList<Right> &rights) const
{
    const Commitment *best = nullptr;
    for (const Commitment *commitment : m_promises) {
        const auto *deadline = commitment->as<DeadlinePromise>();
        const bool applies = deadline->what == DeadlineKind::RespondRequest
            || (deadline->what == DeadlineKind::DeleteAfterRequest && rights.contains(Right::Erasure));
        const auto length = [](const Commitment *c) { return approximateDays(c->as<DeadlinePromise>()->period); };
        if (applies && (!best || length(commitment) < length(best)))
            best = commitment;
    }
    if (!best)
        return std::nullopt;
    return law::OwnPromise { best->as<DeadlinePromise>()->period, best->evidence, best->clause };
}

} // namespace ck::workflow
