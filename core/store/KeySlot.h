// One way to open a project's key. The key itself is random and never stored bare.
#pragma once

#include "base/EnumCode.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace ck::store
{

// Sample: the slot key is known to everybody; only for the invented people of the sample project.
enum class KeySlotKind { Keychain, Passphrase, Sample };

struct KeySlot {
    QUuid id = {};
    KeySlotKind kind = KeySlotKind::Passphrase;
    QJsonObject params = {}; // what it takes to get the slot key: keychain entry, derivation cost and salt
    QDateTime created = {}; // UTC
    bool operator==(const KeySlot &) const = default;
};

} // namespace ck::store

template <>
struct ck::EnumCodes<ck::store::KeySlotKind> {
    static constexpr EnumCode<store::KeySlotKind> entries[] = {
        { store::KeySlotKind::Keychain, "keychain" },
        { store::KeySlotKind::Passphrase, "passphrase" },
        { store::KeySlotKind::Sample, "sample" },
    };
};
