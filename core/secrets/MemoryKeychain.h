// A keychain that forgets: for tests, and for trying things out without leaving an entry behind.
#pragma once

#include "secrets/Keychain.h"

#include <QHash>

namespace ck::secrets
{

class MemoryKeychain final : public Keychain
{
public:
    // While unavailable every call is KeychainUnavailable, as on a system without one.
    void setAvailable(bool available) { m_available = available; }

    Result<QByteArray> read(const QString &service, const QString &key) override
    {
        if (!m_available)
            return unavailable(key);
        const auto found = m_entries.constFind({ service, key });
        if (found == m_entries.constEnd())
            return Error { ErrorCode::NotFound, { key } };
        return *found;
    }
    Result<void> write(const QString &service, const QString &key, const QByteArray &secret) override
    {
        if (!m_available)
            return unavailable(key);
        m_entries.insert({ service, key }, secret);
        return {};
    }
    Result<void> remove(const QString &service, const QString &key) override
    {
        if (!m_available)
            return unavailable(key);
        return m_entries.remove({ service, key }) ? Result<void>() : Error { ErrorCode::NotFound, { key } };
    }

private:
    static Error unavailable(const QString &key)
    {
        return { ErrorCode::KeychainUnavailable, { key }, {}, {} };
    }

    QHash<std::pair<QString, QString>, QByteArray> m_entries;
    bool m_available = true;
};

} // namespace ck::secrets
