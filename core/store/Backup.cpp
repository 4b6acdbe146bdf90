#include "store/Backup.h"

#include "store/ProjectFile.h"
#include "store/ProjectOpen.h"
#include "store/Verifier.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace ck::store
{
namespace
{

Error unsound(const QString &path, const VerifyReport &report)
{
    return { ErrorCode::ProjectDamaged, { path }, report.problems.join(QStringLiteral("; ")), {} };
}

// Empties the log of a project that is about to be replaced: left behind it would be replayed into the new
// file.
void settleLog(const QString &path)
{
    if (auto database = Database::open(path, Database::Mode::ReadWrite)) {
        const auto emptied = (*database)->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        Q_UNUSED(emptied) // a damaged file has nothing worth keeping in its log
    }
    QFile::remove(logOf(path));
    QFile::remove(path + QStringLiteral("-shm"));
}

Error writeError(const QSaveFile &target)
{
    const bool full = target.error() == QFileDevice::ResourceError;
    return { full ? ErrorCode::DiskFull : ErrorCode::WriteFailed, { target.fileName() }, target.errorString(),
        {} };
}

// Flushed to the disk before it gets its name.
Result<void> copyBytes(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileUnreadable, { from }, source.errorString() };
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return writeError(target);
    constexpr qint64 chunk = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(chunk);
        if (bytes.isEmpty())
            return Error { ErrorCode::FileUnreadable, { from }, source.errorString() };
        if (target.write(bytes) != bytes.size())
            return writeError(target);
    }
    return target.commit() ? Result<void>() : writeError(target);
}

} // namespace

Result<VerifyReport> checkFile(const QString &path)
{
    const auto steps = embeddedMigrations();
    if (!steps)
        return steps.error();
    const SystemClock clock;
    auto session = openSession(path, { .actor = {}, .readOnly = true }, clock, *steps);
    if (!session)
        return session.error();
    return verifyProject(**session, nullptr);
}

Result<void> backupProject(Session &session, const QString &target, const Progress *progress)
{
    if (QFileInfo::exists(target))
        return Error { ErrorCode::WriteFailed, { target }, QStringLiteral("exists") };
    const QString part = target + QStringLiteral(".part");
    removeWithSideFiles(part);
    const auto make = [&]() -> Result<void> {
        if (const auto made = session.database->execute(QStringLiteral("VACUUM INTO ?"), { part }); !made)
            return made;
        if (progress)
            progress->report(0.5);
        const auto report = checkFile(part);
        if (!report)
            return report.error();
        if (!report->ok)
            return unsound(target, *report);
        if (progress && progress->isCancelled())
            return ErrorCode::Cancelled;
        return copyBytes(part, target);
    };
    const auto made = make();
    removeWithSideFiles(part);
    if (made && progress)
        progress->report(1.0);
    return made;
}

Result<void> restoreFile(const QString &from, const QString &to)
{
    const auto report = checkFile(from);
    if (!report)
        return report.error();
    if (!report->ok)
        return unsound(from, *report);
    const SystemClock clock;
    ProjectLock lock(to);
    if (!lock.take(QString(), clock.now()))
        return Error { ErrorCode::ProjectLocked, { to, lock.holder() } };
    if (QFileInfo::exists(to))
        settleLog(to);
    return copyBytes(from, to);
}

} // namespace ck::store
