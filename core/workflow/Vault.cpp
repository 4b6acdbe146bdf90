#include "workflow/Vault.h"

#include "secrets/Keychain.h"
#include "secrets/Passphrase.h"
#include "store/Project.h"
#include "workflow/Change.h"

namespace ck::workflow
{
namespace
{

using store::KeySlotKind;

// The sample's people are invented: its passphrase is published, so that it opens without a question.
const QString samplePassphrase = QStringLiteral("sample");
const QString keychainService = QStringLiteral("Clausekeeper");

const QString account = QStringLiteral("account"); // in a keychain slot's params: the entry's name

bool hasSlot(const Session &session, KeySlotKind kind)
{
    const QList<store::KeySlot> kept = session.store().keySlots();
    return std::any_of(kept.begin(), kept.end(), [&](const store::KeySlot &slot) { return slot.kind == kind; });
}

} // namespace

// Session lets only this class tell that the vault opened or closed.
class VaultAccess
{
public:
    static void changed(Session &session) { Q_EMIT session.vaultChanged(session.vault()); }
};

namespace
{

Result<void> unlockSlot(Session &session, const store::KeySlot &slot, const QByteArray &key)
{
    const Result<void> done = session.store().unlock(slot.id, key);
    if (done)
        VaultAccess::changed(session);
    return done;
}

Result<void> unlockDerived(Session &session, const store::KeySlot &slot, const QString &passphrase)
{
    const auto params = secrets::PassphraseParams::fromJson(slot.params);
    if (!params)
        return params.error();
    const auto key = secrets::deriveKey(passphrase, *params);
    return key ? unlockSlot(session, slot, *key) : Result<void>(key.error());
}

Result<void> addDerived(Session &session, KeySlotKind kind, const QString &passphrase,
                        const secrets::PassphraseParams &params)
{
    const auto key = secrets::deriveKey(passphrase, params);
    if (!key)
        return key.error();
    const Result<void> done = session.store().addKeySlot(kind, params.toJson(), *key);
    if (done)
        VaultAccess::changed(session);
    return done;
}

} // namespace

Result<void> unlock(Session &session)
{
    if (session.store().isUnlocked())
        return {};
    for (const store::KeySlot &slot : session.store().keySlots()) {
        if (slot.kind == KeySlotKind::Sample)
            return unlockDerived(session, slot, samplePassphrase);
        if (slot.kind != KeySlotKind::Keychain || !session.environment().keychain)
            continue;
        const auto key = session.environment().keychain->read(keychainService, slot.params[account].toString());
        if (!key)
            return key.error().code == ErrorCode::NotFound ? Error { ErrorCode::KeyNeeded } : key.error();
        return unlockSlot(session, slot, *key);
    }
    return ErrorCode::KeyNeeded;
}

Result<void> unlockWithPassphrase(Session &session, const QString &passphrase)
{
    Error last { ErrorCode::KeyNeeded };
    for (const store::KeySlot &slot : session.store().keySlots()) {
        if (slot.kind == KeySlotKind::Keychain)
            continue;
        const Result<void> done = unlockDerived(session, slot, passphrase);
        if (done)
            return done;
        last = done.error();
    }
    return last;
}

void lock(Session &session)
{
    session.store().lock();
    VaultAccess::changed(session);
}

Result<void> keepInKeychain(Session &session)
{
    if (!session.environment().keychain)
        return ErrorCode::KeychainUnavailable;
    const QByteArray key = secrets::randomKey();
    const QString entry = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Kept first, used second: a slot whose key nobody has would be a promise the file cannot keep.
    const Result<void> kept = session.environment().keychain->write(keychainService, entry, key);
    if (!kept)
        return kept;
    const Result<void> done = session.store().addKeySlot(KeySlotKind::Keychain, { { account, entry } }, key);
    if (done)
        VaultAccess::changed(session);
    return done;
}

Result<void> addPassphrase(Session &session, const QString &passphrase)
{
    return addDerived(session, KeySlotKind::Passphrase, passphrase, secrets::PassphraseParams::fresh());
}

Result<void> addSamplePassphrase(Session &session)
{
    return addDerived(session, KeySlotKind::Sample, samplePassphrase, secrets::PassphraseParams::floor());
}

bool hasPassphrase(const Session &session)
{
    return hasSlot(session, KeySlotKind::Passphrase) || hasSlot(session, KeySlotKind::Sample);
}

bool hasKeychainSlot(const Session &session)
{
    return hasSlot(session, KeySlotKind::Keychain);
}

} // namespace ck::workflow
