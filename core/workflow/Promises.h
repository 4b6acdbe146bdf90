// The policy's own promises on answering requests, from the version in force.
#pragma once

#include "law/Deadlines.h"
#include "workflow/Session.h"

namespace ck::workflow
{

class ResponsePromises
{
public:
    explicit ResponsePromises(const Session &session);
    // The promise that binds earliest for a request with these rights; nothing where the text promises nothing.
    std::optional<law::OwnPromise> forRights(const QList<Right> &rights) const;

private:
    std::shared_ptr<const Compilation> m_text; // keeps the commitments alive
    QList<const Commitment *> m_promises;
};

} // namespace ck::workflow
