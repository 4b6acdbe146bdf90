#include "workflow/ComparePolicies.h"

#include "diff/Compare.h"
#include "workflow/Change.h"
#include "workflow/Records.h"

namespace ck::workflow
{
namespace
{

bool mentions(const PolicyChange &change, const QString &name)
{
    if (name.isEmpty())
        return false;
    const auto holds = [&](const std::optional<Evidence> &words) {
        return words && words->quote.contains(name, Qt::CaseInsensitive);
    };
    return holds(change.before) || holds(change.after);
}

} // namespace

Result<PolicyDiff> compare(const Compilation &oldSide, const Compilation &newSide, QDate published, const Progress *progress)
{
    return diff::compare(oldSide, newSide, { .published = published }, progress);
}

ChangeNote changeNote(const Session &session, const PolicyChange &change)
{
    const QUuid fingerprint = change.fingerprint();
    for (const ChangeNote &note : all<ChangeNote>(session))
        if (note.fingerprint == fingerprint)
            return note;
    return ChangeNote { .id = ChangeNoteId::make(), .fingerprint = fingerprint };
}

Result<void> decideChange(Session &session, const PolicyChange &policyChange, ChangeState state, const QString &words)
{
    ChangeNote note = changeNote(session, policyChange);
    note.state = state;
    note.note = words;
    note.owner = session.environment().actor;
    const Action action { QStringLiteral("change.note"), { toCode(policyChange.kind), policyChange.clause } };
    return change(session, action, [&](store::UnitOfWork &unit) { return unit.put(note); });
}

QList<ObjectRef> touchedBy(const Session &session, const PolicyChange &change)
{
    QList<ObjectRef> touched;
    if (change.commitmentKind == CommitmentKind::Processor) {
        for (const Processor &processor : all<Processor>(session))
            if (mentions(change, processor.name))
                touched.append(ref(processor.id));
    }
    if (change.commitmentKind == CommitmentKind::Retention) {
        for (const RetentionRule &rule : all<RetentionRule>(session))
            if (mentions(change, rule.subject) || (!change.args.isEmpty() && change.args.first().compare(rule.subject, Qt::CaseInsensitive) == 0))
                touched.append(ref(rule.id));
    }
    const bool answers = change.commitmentKind == CommitmentKind::Deadline || change.commitmentKind == CommitmentKind::Right;
    if (answers) {
        for (const Request &request : all<Request>(session))
            if (request.isOpen())
                touched.append(ref(request.id));
    }
    return touched;
}

} // namespace ck::workflow
