// Rows in and out of the database, for any table of the register. Sealed values only.
#pragma once

#include "base/Result.h"
#include "store/Row.h"

namespace ck::store
{

class Database;

Result<std::optional<Row>> readRow(Database &database, const Table &table, const QUuid &id);
// In the order the records were put. `column` comes from the register or is "id"; empty means every row.
Result<QList<Row>> selectRows(
    Database &database, const Table &table, const QString &column = {}, const QVariant &value = {});
Result<void> insertRow(Database &database, const Table &table, Row &row); // sets the position where it was 0
Result<void> updateRow(Database &database, const Table &table, const Row &row);
Result<void> eraseRow(Database &database, const Table &table, const QUuid &id);

// The case whose key protects the row's personal columns; the row itself where it names none.
QUuid caseOf(const Table &table, const Row &row);
Error rowError(ErrorCode code, const Table &table, const QUuid &id); // args: object, id

} // namespace ck::store
