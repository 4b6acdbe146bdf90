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

std::unique_ptr<Composition> Composition::make(bool withKeychain)
{
    std::unique_ptr<Composition> made(new Composition);
    if (withKeychain)
        made->m_keychain = std::make_unique<secrets::SystemKeychain>();
    made->m_environment
        = { workflow::SharedKnowledge::loading(), &made->m_clock, made->m_keychain.get(), userName() };
    return made;
}

} // namespace ck::app
