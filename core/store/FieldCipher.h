// Authenticated encryption of single values: XChaCha20-Poly1305 (libsodium).
//
// Envelope: version(1) ‖ algorithm(1) ‖ nonce(24, random) ‖ ciphertext ‖ tag(16). Plain text is padded to
// steps of 32 bytes, so that the length does not betray an address. The associated data binds a value to its
// place: moved to another row, column, case or project, or put back from an earlier write, it does not open.
#pragma once

#include "store/SecretBytes.h"

#include <QByteArray>
#include <QUuid>
#include <optional>

namespace ck::store
{

constexpr size_t keySize = 32;

struct FieldPlace {
    QUuid project = {};
    int table = 0; // frozen numbers of the register
    int column = 0;
    QUuid row = {};
    QUuid caseId = {};
    QUuid keyId = {};
    int rev = 0; // counts writes, so that an older value does not fit
};
QByteArray associatedData(const FieldPlace &place);

// Keys are views of `keySize` bytes in guarded memory.
QByteArray seal(QByteArrayView plain, QByteArrayView associated, QByteArrayView key);
// Nothing where the envelope is not of this key, place and version, or was altered.
std::optional<QByteArray> unseal(QByteArrayView envelope, QByteArrayView associated, QByteArrayView key);
// The same for a wrapped key, which never leaves guarded memory.
std::optional<SecretBytes> unsealKey(QByteArrayView envelope, QByteArrayView associated, QByteArrayView key);

void wipe(QByteArray &plain);
// A key for one purpose, so that the key of a case never meets data itself.
SecretBytes subkey(QByteArrayView key, quint64 number);
// Tells the right key from a wrong one without giving it away.
QByteArray keyCheck(QByteArrayView key, QByteArrayView associated);
bool sameBytes(QByteArrayView a, QByteArrayView b); // in constant time

} // namespace ck::store
