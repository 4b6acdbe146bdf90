// The shape of every change in this room: open a unit of work, put, commit, tell.
#pragma once

#include "store/Project.h"
#include "store/UnitOfWork.h"
#include "workflow/Session.h"

namespace ck::workflow
{

struct Action {
    QString code = {}; // "request.open"; its sentence is in wording/JournalText.h
    QStringList args = {};
    bool undoable = true;
};

// `body` puts records into the unit; an error from it rolls everything back.
template <typename Body>
Result<void> change(Session &session, const Action &action, Body body)
{
    auto unit = session.store().begin();
    if (!unit)
        return unit.error();
    if (const Result<void> done = body(*unit); !done)
        return done.error();
    const auto committed = unit->commit(action.code, action.args, action.undoable);
    if (!committed)
        return committed.error();
    session.committed(*committed);
    return {};
}

} // namespace ck::workflow
