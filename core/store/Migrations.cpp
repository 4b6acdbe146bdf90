#include "store/Migrations.h"

#include "store/Database.h"
#include "store/SqlSplitter.h"

#include <QDir>
#include <QFile>

namespace ck::store
{
namespace
{

Result<void> applyStep(Database &database, const Migration &step)
{
    const QStringList statements = splitSql(step.sql)
        << QStringLiteral("PRAGMA application_id = %1").arg(applicationId)
        << QStringLiteral("PRAGMA user_version = %1").arg(step.number);
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    for (const QString &statement : statements) {
        if (const auto done = database.run(statement); !done) {
            const auto undone = database.run(QStringLiteral("ROLLBACK"));
            Q_UNUSED(undone) // SQLite may have rolled back by itself
            return done;
        }
    }
    return database.run(QStringLiteral("COMMIT"));
}

} // namespace

Result<QList<Migration>> embeddedMigrations()
{
    QList<Migration> steps;
    const QDir folder(QStringLiteral(":/sql/migrations"));
    for (const QString &name : folder.entryList(QDir::Dirs, QDir::Name)) {
        QFile file(folder.filePath(name + QStringLiteral("/sqlite.sql")));
        const int number = name.left(4).toInt();
        if (number != steps.size() + 1 || !file.open(QIODevice::ReadOnly))
            return Error { ErrorCode::BadPack, { file.fileName(), QStringLiteral("number") } };
        steps.append({ number, name.mid(5), QString::fromUtf8(file.readAll()) });
    }
    if (steps.isEmpty())
        return Error { ErrorCode::BadPack, { folder.path(), QStringLiteral("empty") } };
    return steps;
}

Result<void> migrate(Database &database, const QList<Migration> &steps)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    for (const Migration &step : steps) {
        if (step.number <= version->toInt())
            continue;
        if (const auto done = applyStep(database, step); !done)
            return done;
    }
    return {};
}

Result<QStringList> schemaOf(Database &database)
{
    QStringList objects;
    // Statistics are SQLite's own and come and go.
    const QString sql = QStringLiteral("SELECT type, name, sql FROM sqlite_schema "
                                       "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name");
    const auto done = database.scan(sql, {}, [&objects](const QVariantList &row) {
        objects.append(row[0].toString() + u' ' + row[1].toString() + u' ' + row[2].toString());
        return true;
    });
    if (!done)
        return done.error();
    return objects;
}

Result<QStringList> expectedSchema(const QList<Migration> &steps)
{
    auto database = Database::open(QStringLiteral(":memory:"), Database::Mode::Building);
    if (!database)
        return database.error();
    if (const auto made = migrate(**database, steps); !made)
        return made.error();
    return schemaOf(**database);
}

} // namespace ck::store
