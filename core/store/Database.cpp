#include "store/Database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>

namespace ck::store
{
namespace
{

// https://www.sqlite.org/rescode.html. A write that fails (778, 4874) is a full disk, a quota or a file size
// limit in practice, and the person can do the same about each of them.
ErrorCode codeOf(int sqlite)
{
    constexpr int ioWrite = 778, ioShmSize = 4874;
    if (sqlite == ioWrite || sqlite == ioShmSize)
        return ErrorCode::DiskFull;
    switch (sqlite & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCode::ProjectLocked;
    case 8: // READONLY
        return ErrorCode::ReadOnly;
    case 10: // IOERR
        return ErrorCode::WriteFailed;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorCode::ProjectDamaged;
    case 13: // FULL
        return ErrorCode::DiskFull;
    case 14: // CANTOPEN
        return ErrorCode::FileUnreadable;
    case 19: // CONSTRAINT
        return ErrorCode::Conflict;
    default: // an open set of numbers
        return ErrorCode::Database;
    }
}

struct Pragma {
    const char *name;
    const char *value;
};

// Defaults of the driver are foreign_keys off and trusted_schema on; upstream's secure_delete is off.
constexpr Pragma pragmas[] = {
    { "trusted_schema", "0" },
    { "cell_size_check", "1" },
    { "foreign_keys", "1" },
    { "recursive_triggers", "1" },
    { "secure_delete", "1" },
    { "synchronous", "2" },
    { "temp_store", "2" },
    { "mmap_size", "0" },
    { "busy_timeout", "5000" },
};

} // namespace

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QString name = QUuid::createUuid().toString();
    std::unique_ptr<Database> database(new Database(path, name));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        if (mode == Mode::ReadOnly)
            connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (mode == Mode::Immutable) {
            QUrl uri = QUrl::fromLocalFile(path);
            uri.setQuery(QStringLiteral("immutable=1"));
            connection.setDatabaseName(QString::fromLatin1(uri.toEncoded()));
            connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        }
        if (!connection.open())
            return database->failure(connection.lastError());
    }
    if (const auto set = database->setPragmas(mode); !set)
        return set.error();
    return database;
}

Result<void> Database::setPragmas(Mode mode)
{
    for (const auto &[name, wanted] : pragmas) {
        const QLatin1StringView pragma(name), value(wanted);
        if (const auto set = run(QStringLiteral("PRAGMA %1 = %2").arg(pragma, value)); !set)
            return set;
        const auto found = this->value(QStringLiteral("PRAGMA %1").arg(pragma));
        if (!found)
            return found.error();
        // No answer at all: a build without memory mapping, which is as good as 0.
        if (!found->isNull() && found->toString() != value)
            return Error { ErrorCode::Database, { m_path }, QStringLiteral("pragma ") + pragma };
    }
    if (mode != Mode::ReadWrite && mode != Mode::Building)
        return {};
    const QString journal = mode == Mode::ReadWrite ? QStringLiteral("wal") : QStringLiteral("delete");
    const auto set = value(QStringLiteral("PRAGMA journal_mode = ") + journal);
    if (!set)
        return set.error();
    if (set->toString() != journal && m_path != QStringLiteral(":memory:"))
        return Error { ErrorCode::Database, { m_path }, QStringLiteral("pragma journal_mode") };
    return {};
}

Error Database::failure(const QSqlError &error) const
{
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString detail = words + QStringLiteral(" (%1)").arg(error.nativeErrorCode());
    return { codeOf(error.nativeErrorCode().toInt()), { m_path }, detail, {} };
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query.lastError());
    return {};
}

Result<QSqlQuery *> Database::start(const QString &sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failure(query.lastError());
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return failure(query.lastError());
    return &query;
}

Result<void> Database::scan(
    const QString &sql, const QVariantList &values, const std::function<bool(const QVariantList &)> &each)
{
    const auto query = start(sql, values);
    if (!query)
        return query.error();
    const int columns = (*query)->record().count();
    bool more = true;
    while (more && (*query)->next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            const QVariant stored = (*query)->value(i);
            row.append(stored.isNull() ? QVariant() : stored);
        }
        more = each(row);
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish(); // an open statement would hold the log
    if (error.isValid())
        return failure(error);
    return {};
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto query = start(sql, values);
    if (!query)
        return query.error();
    (*query)->finish();
    return {};
}

Result<QList<QVariantList>> Database::rows(const QString &sql, const QVariantList &values)
{
    QList<QVariantList> all;
    const auto done = scan(sql, values, [&all](const QVariantList &row) {
        all.append(row);
        return true;
    });
    if (!done)
        return done.error();
    return all;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    const auto done = scan(sql, values, [&first](const QVariantList &row) {
        first = row.value(0);
        return false;
    });
    if (!done)
        return done.error();
    return first;
}

} // namespace ck::store
