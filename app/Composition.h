// Puts the concrete parts together: knowledge from the resources, the system's clock and keychain, and who works here.
#pragma once

#include "base/Clock.h"
#include "workflow/Session.h"

namespace ck::app
{

class Composition
{
public:
    // `withKeychain` false: the keychain is not asked for anything (portable projects, tests).
    // The packs are read meanwhile on another thread; knowledge().ready() waits for them.
    static std::unique_ptr<Composition> make(bool withKeychain);
    ~Composition();

    const workflow::Environment &environment() const { return m_environment; }
    const workflow::SharedKnowledge &knowledge() const { return m_environment.knowledge; }

private:
    Composition();

    SystemClock m_clock;
    std::unique_ptr<secrets::Keychain> m_keychain;
    workflow::Environment m_environment;
};

} // namespace ck::app
