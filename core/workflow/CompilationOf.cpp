#include "workflow/CompilationOf.h"

#include "ingest/Reader.h"
#include "store/Project.h"

namespace ck::workflow
{
namespace
{

bool holds(const Evidence &evidence, const QString &text)
{
    return evidence.quote.isEmpty() || evidence.span.in(text) == evidence.quote;
}

bool byKindAndPlace(const Commitment &a, const Commitment &b)
{
    if (a.kind() != b.kind())
        return a.kind() < b.kind();
    if (a.evidence.span != b.evidence.span)
        return a.evidence.span < b.evidence.span;
    return a.body.index() == size_t(CommitmentKind::Position) && a.as<Position>()->key < b.as<Position>()->key;
}

} // namespace

Result<Compilation> compilationOf(const store::Project &project, VersionId version)
{
    const auto record = project.find<PolicyVersion>(version.uuid());
    if (!record)
        return record.error();
    if (!*record)
        return Error { ErrorCode::NotFound, { version.toString() } };
    auto document = ingest::readDocument((*record)->source, (*record)->sourceName);
    if (!document)
        return document.error();
    auto commitments = project.where<Commitment>("version", version.uuid());
    if (!commitments)
        return commitments.error();
    std::sort(commitments->begin(), commitments->end(), byKindAndPlace);
    for (const Commitment &commitment : std::as_const(*commitments)) {
        if (!holds(commitment.evidence, document->text))
            return Error { ErrorCode::ProjectDamaged, { project.path() }, commitment.id.toString() };
    }
    return Compilation { std::move(*document), (*record)->language, std::move(*commitments), {} };
}

} // namespace ck::workflow
