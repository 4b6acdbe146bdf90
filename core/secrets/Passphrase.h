// A key from a passphrase, by Argon2id. Cost and salt are stored with the slot the key opens.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace ck::secrets
{

struct PassphraseParams {
    int ops = 3; // passes
    int memKiB = 256 * 1024; // 0.8 s on a machine of 2024
    QByteArray salt = {}; // 16 bytes

    static PassphraseParams make(); // the default cost with a fresh salt
    QJsonObject toJson() const;
    static PassphraseParams fromJson(const QJsonObject &json); // what is missing stays 0 or empty
    bool operator==(const PassphraseParams &) const = default;
};

// The least that is accepted, also from a file somebody altered: RFC 9106's second recommendation.
constexpr int minimumOps = 3;
constexpr int minimumMemKiB = 64 * 1024;
// The most: a file must not be able to eat all memory of the machine that opens it.
constexpr int maximumOps = 32;
constexpr int maximumMemKiB = 4 * 1024 * 1024;

// 32 bytes. The passphrase is normalised (NFC), so that every keyboard spells it alike. BadValue {field,
// value} for an empty passphrase or a cost out of bounds; WriteFailed where the memory cannot be had.
Result<QByteArray> deriveKey(const QString &passphrase, const PassphraseParams &params);

} // namespace ck::secrets
