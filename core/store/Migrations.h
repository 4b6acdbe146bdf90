// The schema grows by numbered steps that only go forward. A new file is made by the same steps, from the
// first.
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace ck::store
{

class Database;

// In the header of every project file (offset 68): "ClKe".
constexpr quint32 applicationId = 0x436c4b65;

struct Migration {
    int number = 0; // 1, 2, … without gaps; the file's user_version once it is done
    QString title = {};
    QString sql = {};
};

// Those of resources/sql/migrations/NNNN_title/sqlite.sql, in order. BadPack where they have a gap.
Result<QList<Migration>> embeddedMigrations();

// Each step in a transaction of its own; marks the file with our application id and the step's number.
Result<void> migrate(Database &database, const QList<Migration> &steps);

// Objects of the schema as "type name sql", sorted.
Result<QStringList> schemaOf(Database &database);
// What the steps make of an empty file.
Result<QStringList> expectedSchema(const QList<Migration> &steps);

} // namespace ck::store
