#include "secrets/Passphrase.h"

#include <sodium.h>

namespace ck::secrets
{
namespace
{

constexpr qsizetype keySize = 32;

Error bad(const char *field, const QString &value)
{
    return { ErrorCode::BadValue, { QLatin1StringView(field), value }, {}, {} };
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

Result<void> check(const PassphraseParams &params)
{
    if (params.ops < minimumOps || params.ops > maximumOps)
        return bad("ops", QString::number(params.ops));
    if (params.memKiB < minimumMemKiB || params.memKiB > maximumMemKiB)
        return bad("memKiB", QString::number(params.memKiB));
    if (params.salt.size() != qsizetype(crypto_pwhash_SALTBYTES))
        return bad("salt", QString::number(params.salt.size()));
    return {};
}

} // namespace

PassphraseParams PassphraseParams::fresh()
{
    return { .salt = randomBytes(crypto_pwhash_SALTBYTES) };
}

PassphraseParams PassphraseParams::floor()
{
    return { minimumOps, minimumMemKiB, randomBytes(crypto_pwhash_SALTBYTES) };
}

QJsonObject PassphraseParams::toJson() const
{
    return { { QStringLiteral("kdf"), QStringLiteral("argon2id") }, { QStringLiteral("ops"), ops },
        { QStringLiteral("memKiB"), memKiB },
        { QStringLiteral("salt"), QString::fromLatin1(salt.toBase64()) } };
}

Result<PassphraseParams> PassphraseParams::fromJson(const QJsonObject &json)
{
    const QString kdf = json[QStringLiteral("kdf")].toString();
    if (kdf != QLatin1StringView("argon2id"))
        return bad("kdf", kdf);
    const PassphraseParams params { json[QStringLiteral("ops")].toInt(),
        json[QStringLiteral("memKiB")].toInt(),
        QByteArray::fromBase64(json[QStringLiteral("salt")].toString().toLatin1()) };
    if (const auto fine = check(params); !fine)
        return fine.error();
    return params;
}

QByteArray randomKey()
{
    return randomBytes(keySize);
}

Result<QByteArray> deriveKey(const QString &passphrase, const PassphraseParams &params)
{
    if (passphrase.isEmpty())
        return bad("passphrase", QString());
    if (const auto fine = check(params); !fine)
        return fine.error();
    if (sodium_init() < 0)
        return Error { ErrorCode::WriteFailed, {}, QStringLiteral("libsodium") };
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(keySize, '\0');
    const int failed
        = crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()), size_t(key.size()), words.constData(),
            size_t(words.size()), reinterpret_cast<const unsigned char *>(params.salt.constData()),
            unsigned(params.ops), size_t(params.memKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), size_t(words.size()));
    if (failed)
        return Error { ErrorCode::WriteFailed, {}, QStringLiteral("memory") };
    return key;
}

} // namespace ck::secrets
