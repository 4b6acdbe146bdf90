// One row of a table of records, with its values in the order of the register.
#pragma once

#include "store/ColumnRegister.h"

#include <QUuid>
#include <QVariantList>

namespace ck::store
{

struct Row {
    QUuid id = {};
    qint64 position = 0; // rowid: the order in which records were put; 0 lets the database choose
    int rev = 0;
    // Sealed: personal columns hold envelopes (QByteArray). Open: they hold text. NULL is QVariant().
    QVariantList values = {};
    bool operator==(const Row &) const = default;
};

} // namespace ck::store
