// The project's key: made with the project, kept in the keychain or under a passphrase.
#pragma once

#include "workflow/Session.h"

namespace ck::workflow
{

// Tries the keychain, and the known passphrase of a sample project. KeyNeeded where neither opens it.
Result<void> unlock(Session &session);
Result<void> unlockWithPassphrase(Session &session, const QString &passphrase); // slow on purpose (Argon2id)
void lock(Session &session);

Result<void> keepInKeychain(Session &session);
Result<void> addPassphrase(Session &session, const QString &passphrase);
// For the sample organisation only: a slot whose passphrase everybody knows.
Result<void> addSamplePassphrase(Session &session);
bool hasPassphrase(const Session &session);
bool hasKeychainSlot(const Session &session);

} // namespace ck::workflow
