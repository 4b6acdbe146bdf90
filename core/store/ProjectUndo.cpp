// The part of Project that takes changes back and does them again.
#include "store/Changes.h"
#include "store/Project.h"

#include <QJsonDocument>

namespace ck::store
{
namespace
{

using Found = Result<std::optional<StoredEntry>>;

Result<std::optional<JournalEntry>> described(const JournalLog &journal, const Found &found)
{
    if (!found)
        return found.error();
    return *found ? std::optional(journal.toEntry(**found)) : std::optional<JournalEntry>();
}

Result<Committed> takeBack(Session &session, const Found &found, QLatin1StringView action)
{
    if (!found)
        return found.error();
    if (!*found)
        return ErrorCode::NothingToUndo;
    const StoredEntry &entry = **found;
    if (!entry.undoable)
        return Error { ErrorCode::NotUndoable, { entry.action } };
    const auto recorded = fromPayload(entry.payload.toUtf8());
    if (!recorded)
        return Error { ErrorCode::ProjectDamaged, { session.path }, QStringLiteral("payload") };
    // The arguments of an undo or redo already begin with the action they speak of.
    QStringList args = session.journal().toEntry(entry).args;
    if (entry.undoes == 0)
        args.prepend(entry.action);
    auto changes = Changes::begin(session);
    if (!changes)
        return changes.error();
    if (const auto done = (*changes)->compensate(*recorded); !done)
        return done.error();
    return (*changes)->commit({ action, args, true, entry.sequence, true });
}

} // namespace

Result<std::optional<JournalEntry>> Project::nextUndo() const
{
    const JournalLog journal = m_session->journal();
    return described(journal, findUndo(journal));
}

Result<std::optional<JournalEntry>> Project::nextRedo() const
{
    const JournalLog journal = m_session->journal();
    return described(journal, findRedo(journal));
}

Result<Committed> Project::undo()
{
    return takeBack(*m_session, findUndo(m_session->journal()), undoAction);
}

Result<Committed> Project::redo()
{
    return takeBack(*m_session, findRedo(m_session->journal()), redoAction);
}

} // namespace ck::store
