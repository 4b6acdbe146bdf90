#include "store/FieldCipher.h"

#include "store/Canonical.h"

#include <algorithm>
#include <sodium.h>

namespace ck::store
{
namespace
{

constexpr char version = 1;
constexpr char xchacha20poly1305 = 1;
constexpr qsizetype prefixSize = 2;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype padding = 32;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray padded(QByteArrayView plain)
{
    QByteArray block((plain.size() / padding + 1) * padding, Qt::Uninitialized);
    std::copy(plain.begin(), plain.end(), block.begin());
    size_t size = 0;
    sodium_pad(&size, reinterpret_cast<unsigned char *>(block.data()), size_t(plain.size()), size_t(padding),
        size_t(block.size()));
    return block;
}

// Size of the padded plain text of an envelope; 0 where it cannot be one.
qsizetype paddedSize(QByteArrayView envelope)
{
    const qsizetype size = envelope.size() - prefixSize - nonceSize - tagSize;
    const bool known = size >= padding && envelope[0] == version && envelope[1] == xchacha20poly1305;
    return known ? size : 0;
}

// Decrypts into `block` of paddedSize() bytes; the size without padding, or nothing.
std::optional<size_t> open(
    QByteArrayView envelope, QByteArrayView associated, QByteArrayView key, unsigned char *block)
{
    const auto size = size_t(paddedSize(envelope));
    const unsigned char *nonce = raw(envelope) + prefixSize;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(block, nullptr, nullptr, nonce + nonceSize,
        size + tagSize, raw(associated), size_t(associated.size()), nonce, raw(key));
    size_t plain = 0;
    if (failed || sodium_unpad(&plain, block, size, size_t(padding)) != 0)
        return std::nullopt;
    return plain;
}

} // namespace

QByteArray associatedData(const FieldPlace &place)
{
    return Canonical()
        .add(QByteArrayView("ck-field-v1"))
        .add(place.project)
        .add(place.table)
        .add(place.column)
        .add(place.row)
        .add(place.caseId)
        .add(place.keyId)
        .add(place.rev)
        .bytes();
}

QByteArray seal(QByteArrayView plain, QByteArrayView associated, QByteArrayView key)
{
    QByteArray block = padded(plain);
    QByteArray envelope(prefixSize + nonceSize + block.size() + tagSize, Qt::Uninitialized);
    envelope[0] = version;
    envelope[1] = xchacha20poly1305;
    auto *nonce = reinterpret_cast<unsigned char *>(envelope.data()) + prefixSize;
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, raw(block), size_t(block.size()),
        raw(associated), size_t(associated.size()), nullptr, nonce, raw(key));
    wipe(block);
    return envelope;
}

std::optional<QByteArray> unseal(QByteArrayView envelope, QByteArrayView associated, QByteArrayView key)
{
    const qsizetype size = paddedSize(envelope);
    if (size == 0)
        return std::nullopt;
    QByteArray block(size, Qt::Uninitialized);
    const auto plain = open(envelope, associated, key, reinterpret_cast<unsigned char *>(block.data()));
    if (!plain)
        return std::nullopt;
    block.truncate(qsizetype(*plain));
    return block;
}

std::optional<SecretBytes> unsealKey(QByteArrayView envelope, QByteArrayView associated, QByteArrayView key)
{
    const qsizetype size = paddedSize(envelope);
    if (size == 0)
        return std::nullopt;
    SecretBytes block { size_t(size) };
    const auto plain = open(envelope, associated, key, block.data());
    if (plain != keySize)
        return std::nullopt;
    return SecretBytes(block.view().first(qsizetype(keySize)));
}

void wipe(QByteArray &plain)
{
    sodium_memzero(plain.data(), size_t(plain.size()));
}

SecretBytes subkey(QByteArrayView key, quint64 number)
{
    SecretBytes derived(keySize);
    crypto_kdf_derive_from_key(derived.data(), keySize, number, "ckfields", raw(key));
    return derived;
}

QByteArray keyCheck(QByteArrayView key, QByteArrayView associated)
{
    const QByteArray message = Canonical().add(QByteArrayView("ck-key-check-v1")).add(associated).bytes();
    QByteArray check(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(check.data()), size_t(check.size()), raw(message),
        size_t(message.size()), raw(key), size_t(key.size()));
    return check;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace ck::store
