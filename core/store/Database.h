// One SQLite connection with every pragma set and asserted, statements kept prepared, errors as values.
#pragma once

#include "base/Result.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <memory>
#include <unordered_map>

namespace ck::store
{

class Database
{
public:
    enum class Mode {
        ReadWrite, // makes the file where there is none; write-ahead log
        Building, // the same with a rollback journal: leaves one file behind when closed
        Reading, // changes nothing; takes the side files of the log away again when it was the last
        ReadOnly, // where only reading is allowed
        Immutable, // read only where not even the side files of the log can be made
    };

    // ProjectDamaged, ReadOnly, DiskFull, FileUnreadable … {path}. ":memory:" with Building.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }

    // Once, unprepared: DDL, pragmas, transactions.
    Result<void> run(const QString &sql);
    // Prepared and kept.
    Result<void> execute(const QString &sql, const QVariantList &values = {});
    Result<QList<QVariantList>> rows(const QString &sql, const QVariantList &values = {});
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}); // NULL where there is no row
    // Row by row, for tables that need not fit in memory; stops early when `each` returns false.
    Result<void> scan(const QString &sql, const QVariantList &values,
        const std::function<bool(const QVariantList &)> &each);

private:
    Database(QString path, QString connection);
    Result<void> setPragmas(Mode mode);
    Result<QSqlQuery *> start(const QString &sql, const QVariantList &values);
    Error failure(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

} // namespace ck::store
