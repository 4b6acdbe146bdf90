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
constexpr size_t padding = 32;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

SecretBytes padded(QByteArrayView plain)
{
    SecretBytes block((size_t(plain.size()) / padding + 1) * padding);
    std::copy(plain.begin(), plain.end(), reinterpret_cast<char *>(block.data()));
    size_t size = 0;
    sodium_pad(&size, block.data(), size_t(plain.size()), padding, block.size());
    return block;
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

QByteArray seal(QByteArrayView plain, QByteArrayView associated, const SecretBytes &key)
{
    const SecretBytes block = padded(plain);
    QByteArray envelope(prefixSize + nonceSize + qsizetype(block.size()) + tagSize, Qt::Uninitialized);
    envelope[0] = version;
    envelope[1] = xchacha20poly1305;
    auto *nonce = reinterpret_cast<unsigned char *>(envelope.data()) + prefixSize;
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, block.data(), block.size(),
        raw(associated), size_t(associated.size()), nullptr, nonce, key.data());
    return envelope;
}

std::optional<SecretBytes> unseal(QByteArrayView envelope, QByteArrayView associated, const SecretBytes &key)
{
    const qsizetype size = envelope.size() - prefixSize - nonceSize - tagSize;
    if (size < qsizetype(padding) || envelope[0] != version || envelope[1] != xchacha20poly1305)
        return std::nullopt;
    SecretBytes block { size_t(size) };
    const unsigned char *nonce = raw(envelope) + prefixSize;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(block.data(), nullptr, nullptr, nonce + nonceSize,
            size_t(size + tagSize), raw(associated), size_t(associated.size()), nonce, key.data())
        != 0)
        return std::nullopt;
    size_t plain = 0;
    if (sodium_unpad(&plain, block.data(), block.size(), padding) != 0)
        return std::nullopt;
    return SecretBytes(QByteArrayView(block.data(), qsizetype(plain)));
}

SecretBytes subkey(const SecretBytes &key, quint64 number)
{
    SecretBytes derived(keySize);
    crypto_kdf_derive_from_key(derived.data(), keySize, number, "ckfields", key.data());
    return derived;
}

QByteArray keyCheck(const SecretBytes &key, QByteArrayView associated)
{
    const QByteArray message = Canonical().add(QByteArrayView("ck-key-check-v1")).add(associated).bytes();
    QByteArray check(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(check.data()), size_t(check.size()), raw(message),
        size_t(message.size()), key.data(), key.size());
    return check;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace ck::store
