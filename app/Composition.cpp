#include "app/Composition.h"

#include "secrets/Keychain.h"
#include "secrets/SystemKeychain.h"

#include <QDir>

namespace ck::app
{
namespace
{

// Who the journal names: the account, by whatever the system calls it.
QString userName()
{
    for (const char *variable : { "USER", "USERNAME", "LOGNAME" })
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName();
}

} // namespace

Composition::Composition() = default;
Composition::~Composition() = default;

Result<std::unique_ptr<Composition>> Composition::make(bool withKeychain)
{
    auto knowledge = workflow::Knowledge::load();
    if (!knowledge)
        return knowledge.error();
    std::unique_ptr<Composition> made(new Composition);
    if (withKeychain)
        made->m_keychain = std::make_unique<secrets::SystemKeychain>();
    made->m_environment = { std::move(*knowledge), &made->m_clock, made->m_keychain.get(), userName() };
    return made;
}

} // namespace ck::app
