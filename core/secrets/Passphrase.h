// A key from a passphrase, by Argon2id. Cost and salt are stored with the slot the key opens.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace ck::secrets
{

// The least that is accepted, also from a file somebody altered: RFC 9106's second recommendation.
constexpr int minimumOps = 3;
constexpr int minimumMemKiB = 64 * 1024;
// The most: a file must not be able to eat all memory of the machine that opens it.
constexpr int maximumOps = 32;
constexpr int maximumMemKiB = 4 * 1024 * 1024;

struct PassphraseParams {
    int ops = minimumOps; // passes
    int memKiB = 256 * 1024; // takes about 0.8 s
    QByteArray salt = {}; // 16 bytes

    static PassphraseParams fresh(); // the default cost, a salt of its own
    static PassphraseParams floor(); // the least cost, a salt of its own
    QJsonObject toJson() const;
    // BadValue {field, value} where a field is missing or out of bounds.
    static Result<PassphraseParams> fromJson(const QJsonObject &json);
    bool operator==(const PassphraseParams &) const = default;
};

// 32 bytes. The passphrase is normalised (NFC), so that every keyboard spells it alike. BadValue {field,
// value} for an empty passphrase or a cost out of bounds; WriteFailed where the memory cannot be had.
Result<QByteArray> deriveKey(const QString &passphrase, const PassphraseParams &params);

QByteArray randomKey(); // 32 bytes, for a slot whose key the keychain keeps

} // namespace ck::secrets
