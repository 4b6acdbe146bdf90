// Encrypts and decrypts the personal columns of rows, each value bound to its place (store/FieldCipher.h).
#pragma once

#include "store/KeyRing.h"
#include "store/Row.h"

namespace ck::store
{

class RowSeal
{
public:
    RowSeal(Database &database, KeyRing &keys, const QUuid &project);

    // For row.id, row.rev and its case. Makes the key of the case where it has none. KeyNeeded.
    Result<Row> seal(const Table &table, Row open);

    enum class Closed { ReadsEmpty, IsError };
    // With a closed key personal values read as empty, or are KeyNeeded. Tampered {object, id}.
    Result<Row> open(const Table &table, Row sealed, Closed closed);
    // One value, of the row as it was when the value was written (its rev and case count).
    Result<QVariant> openValue(
        const Table &table, const Row &row, qsizetype column, const QVariant &envelope);

private:
    FieldPlace place(const Table &table, const Row &row, qsizetype column, const QUuid &key) const;
    Database &m_database;
    KeyRing &m_keys;
    QUuid m_project;
};

} // namespace ck::store
