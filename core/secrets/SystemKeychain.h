// Secret Service or KWallet, Keychain, Credential Manager: whatever the system has, by QtKeychain. Never
// falls back to a plain file. Each call waits for the system with an event loop of its own; needs a
// QCoreApplication.
#pragma once

#include "secrets/Keychain.h"

namespace ck::secrets
{

class SystemKeychain final : public Keychain
{
public:
    Result<QByteArray> read(const QString &service, const QString &key) override;
    Result<void> write(const QString &service, const QString &key, const QByteArray &secret) override;
    Result<void> remove(const QString &service, const QString &key) override;
};

} // namespace ck::secrets
