#include "workflow/ImportPolicy.h"

#include "compile/Compiler.h"
#include "ingest/Reader.h"
#include "workflow/Change.h"
#include "workflow/Decisions.h"
#include "workflow/Records.h"

#include <QFileInfo>

namespace ck::workflow
{
namespace
{

QDate dateFrom(const Compilation &compilation, MetaField field)
{
    return QDate::fromString(compilation.meta(field), Qt::ISODate);
}

std::optional<PolicyVersion> sameBytes(const Session &session, const QByteArray &sha256)
{
    for (const PolicyVersion &version : versions(session))
        if (version.sha256 == sha256)
            return version;
    return std::nullopt;
}

// The policy to file the version under: the one named, else the project's only one, else a new one.
Policy policyFor(const Session &session, const ImportRequest &request, const Compilation &prepared)
{
    const QList<Policy> kept = all<Policy>(session);
    for (const Policy &policy : kept)
        if (policy.id == request.policy || (request.policy.isNull() && kept.size() == 1))
            return policy;
    const QString title = prepared.document.title;
    return Policy { .id = PolicyId::make(),
                    .title = title.isEmpty() ? QFileInfo(request.name).completeBaseName() : title,
                    .organisation = prepared.meta(MetaField::Organisation) };
}

PolicyVersion versionFrom(const Session &session, const ImportRequest &request, const Compilation &prepared,
                          const Policy &policy)
{
    int number = 1;
    for (const PolicyVersion &other : all<PolicyVersion>(session))
        if (other.policy == policy.id)
            number = std::max(number, other.number + 1);
    const QDate stated = dateFrom(prepared, MetaField::EffectiveDate);
    const QDate updated = dateFrom(prepared, MetaField::LastUpdated);
    const QDate fromText = stated.isValid() ? stated : updated;
    return PolicyVersion {
        .id = VersionId::make(),
        .policy = policy.id,
        .number = number,
        .label = request.label,
        .published = request.published,
        .effective = request.effective.isValid() ? request.effective : fromText,
        .effectiveFromText = !request.effective.isValid() && fromText.isValid(),
        .imported = session.environment().clock->now(),
        .sourceName = QFileInfo(request.name).fileName(),
        .format = prepared.document.format,
        .sha256 = prepared.document.sha256,
        .language = prepared.language,
        .source = request.bytes,
    };
}

// Decisions of the newest other version of the same policy.
QList<Commitment> decidedBefore(const Session &session, const PolicyVersion &version)
{
    PolicyVersion previous;
    for (const PolicyVersion &other : all<PolicyVersion>(session))
        if (other.policy == version.policy && other.id != version.id && other.number > previous.number)
            previous = other;
    if (previous.id.isNull())
        return {};
    auto kept = session.store().where<Commitment>("version", previous.id.uuid());
    return kept ? *kept : QList<Commitment>();
}

Result<void> putAll(store::UnitOfWork &unit, QList<Commitment> &commitments, VersionId version)
{
    for (Commitment &commitment : commitments) {
        commitment.version = version;
        if (const Result<void> done = unit.put(commitment); !done)
            return done.error();
    }
    return {};
}

} // namespace

Result<Imported> importPolicy(Session &session, const ImportRequest &request, const Compilation &prepared)
{
    if (const auto there = sameBytes(session, prepared.document.sha256))
        return Imported { .version = there->id, .duplicate = true };

    Policy policy = policyFor(session, request, prepared);
    PolicyVersion version = versionFrom(session, request, prepared, policy);
    QList<Commitment> commitments = prepared.commitments;
    for (Commitment &commitment : commitments)
        commitment.id = CommitmentId::make();
    const int carried = carryDecisions(decidedBefore(session, version), commitments);

    const Action action { QStringLiteral("policy.import"),
                          { versionName(version), policy.title, QString::number(commitments.size()) } };
    const Result<void> done = change(session, action, [&](store::UnitOfWork &unit) -> Result<void> {
        if (policy.rev == 0)
            if (const Result<void> put = unit.put(policy); !put)
                return put;
        if (const Result<void> put = unit.put(version); !put)
            return put;
        return putAll(unit, commitments, version.id);
    });
    if (!done)
        return done.error();
    return Imported { .version = version.id, .commitments = int(commitments.size()), .carriedOver = carried };
}

Result<Imported> importPolicy(Session &session, const ImportRequest &request)
{
    const auto prepared = session.environment().knowledge->read(request.bytes, request.name);
    if (!prepared)
        return prepared.error();
    return importPolicy(session, request, *prepared);
}

QList<PolicyVersion> versions(const Session &session)
{
    QList<PolicyVersion> found = all<PolicyVersion>(session);
    std::stable_sort(found.begin(), found.end(), [](const PolicyVersion &a, const PolicyVersion &b) {
        return a.imported != b.imported ? a.imported > b.imported : a.number > b.number;
    });
    return found;
}

VersionId versionInForce(const Session &session)
{
    const QList<PolicyVersion> newestFirst = versions(session);
    const QDate today = session.today();
    PolicyVersion best;
    for (const PolicyVersion &version : newestFirst) {
        const bool inForce = version.effective.isValid() && version.effective <= today;
        if (inForce && (best.id.isNull() || version.effective > best.effective))
            best = version;
    }
    if (!best.id.isNull())
        return best.id;
    return newestFirst.isEmpty() ? VersionId() : newestFirst.first().id;
}

QString versionName(const PolicyVersion &version)
{
    return version.label.isEmpty() ? QStringLiteral("%1").arg(version.number) : version.label;
}

Result<int> recompile(Session &session, VersionId id)
{
    const auto version = find<PolicyVersion>(session, id.uuid());
    if (!version)
        return Error { ErrorCode::NotFound, { id.toString() } };
    const auto fresh = session.environment().knowledge->read(version->source, version->sourceName);
    if (!fresh)
        return fresh.error();
    const auto kept = session.store().where<Commitment>("version", id.uuid());
    if (!kept)
        return kept.error();

    QList<Commitment> commitments = fresh->commitments;
    for (Commitment &commitment : commitments)
        commitment.id = CommitmentId::make();
    const int carried = carryDecisions(*kept, commitments);
    const Action action { QStringLiteral("policy.recompile"), { versionName(*version) } };
    const Result<void> done = change(session, action, [&](store::UnitOfWork &unit) -> Result<void> {
        for (const Commitment &old : *kept) {
            if (old.rule == u"manual") // added by a person: the compiler never saw it
                continue;
            if (const Result<void> removed = unit.remove<Commitment>(old.id.uuid()); !removed)
                return removed;
        }
        return putAll(unit, commitments, id);
    });
    if (!done)
        return done.error();
    return carried;
}

} // namespace ck::workflow
