// Where a key is kept between two runs: the keychain of the operating system, behind an interface.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace ck::secrets
{

class Keychain
{
public:
    virtual ~Keychain() = default;
    // NotFound {key}: there is no such entry. AccessDenied by the person or the system and everything else
    // that keeps us from the entry is KeychainUnavailable, with the system's words as detail.
    virtual Result<QByteArray> read(const QString &service, const QString &key) = 0;
    virtual Result<void> write(const QString &service, const QString &key, const QByteArray &secret) = 0;
    virtual Result<void> remove(const QString &service, const QString &key) = 0;
};

} // namespace ck::secrets
