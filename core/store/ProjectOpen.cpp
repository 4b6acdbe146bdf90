#include "store/ProjectOpen.h"

#include "store/Changes.h"
#include "store/Codec.h"
#include "store/ProjectFile.h"

#include <QFileInfo>

namespace ck::store
{
namespace
{

// Up to here every page is looked at on opening; larger files are left to verify, so that opening stays
// quick.
constexpr qint64 quickCheckLimit = 64LL * 1024 * 1024;

Result<void> buildFile(const QString &path, const QList<Migration> &steps, const Clock &clock)
{
    auto database = Database::open(path, Database::Mode::Building);
    if (!database)
        return database.error();
    if (const auto made = migrate(**database, steps); !made)
        return made;
    return (*database)->execute(QStringLiteral("INSERT INTO project (id, created) VALUES (?, ?)"),
        { Codec<QUuid>::toSql(QUuid::createUuid()), Codec<QDateTime>::toSql(clock.now()) });
}

Error damaged(const QString &path, const QString &what)
{
    return { ErrorCode::ProjectDamaged, { path }, what, {} };
}

Database::Mode modeOf(const Session &session)
{
    if (!session.readOnly)
        return Database::Mode::ReadWrite;
    const QFileInfo file(session.path);
    if (QFileInfo(file.absolutePath()).isWritable() && file.isWritable())
        return Database::Mode::Reading;
    // Without a log and without the right to make one, the file cannot change under us either.
    return QFileInfo(logOf(session.path)).size() > 0 ? Database::Mode::ReadOnly : Database::Mode::Immutable;
}

void takeLock(Session &session, const Project::Options &options)
{
    const QDateTime now = session.clock->now();
    session.lock = std::make_unique<ProjectLock>(session.path);
    if (!options.readOnly && !session.lock->take(options.actor, now)) {
        session.lockedBy = session.lock->holder();
        if (options.takeOver)
            session.lock->takeOver(options.actor, now);
    } else if (options.readOnly) {
        session.lockedBy = session.lock->holder();
    }
    if (session.lock->isHeld() && !isWritable(session.path))
        session.lock = std::make_unique<ProjectLock>(session.path);
    session.readOnly = !session.lock->isHeld();
}

Result<void> checkContent(Session &session)
{
    if (QFileInfo(session.path).size() > quickCheckLimit)
        return {};
    const auto found = session.database->value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!found)
        return found.error();
    return found->toString() == QLatin1StringView("ok") ? Result<void>()
                                                        : damaged(session.path, found->toString());
}

// A copy is made first: whatever goes wrong, the file as it was stands beside it.
Result<void> upgrade(Session &session, int version, const QList<Migration> &steps)
{
    if (version == steps.last().number)
        return {};
    if (session.readOnly)
        return Error { ErrorCode::ReadOnly, { session.path }, QStringLiteral("schema %1").arg(version) };
    QString copy = QStringLiteral("%1.schema-%2").arg(session.path).arg(version);
    for (int n = 2; QFileInfo::exists(copy); ++n)
        copy = QStringLiteral("%1.schema-%2.%3").arg(session.path).arg(version).arg(n);
    if (const auto copied = session.database->execute(QStringLiteral("VACUUM INTO ?"), { copy }); !copied) {
        removeWithSideFiles(copy);
        return copied;
    }
    if (const auto migrated = migrate(*session.database, steps); !migrated)
        return migrated;
    // The header of the file itself must tell older programs at once.
    return session.database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

// An unknown trigger or view in a file that came by mail could do as it likes.
Result<void> checkSchema(Session &session, const QList<Migration> &steps)
{
    const auto found = schemaOf(*session.database);
    if (!found)
        return found.error();
    const auto expected = expectedSchema(steps);
    if (!expected)
        return expected.error();
    return *found == *expected ? Result<void>() : damaged(session.path, QStringLiteral("schema"));
}

Result<void> checkVersion(Session &session, const QList<Migration> &steps)
{
    const auto version = session.database->value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const int known = steps.last().number;
    if (version->toInt() > known)
        return Error { ErrorCode::ProjectNewer,
            { session.path, version->toString(), QString::number(known) } };
    if (const auto done = upgrade(session, version->toInt(), steps); !done)
        return done;
    return checkSchema(session, steps);
}

Result<void> loadProject(Session &session)
{
    const auto id = session.database->value(QStringLiteral("SELECT id FROM project"));
    if (!id)
        return id.error();
    session.id = QUuid::fromString(id->toString());
    if (session.id.isNull())
        return damaged(session.path, QStringLiteral("project"));
    return session.keys.load(*session.database, session.id);
}

Result<void> note(Session &session, const QString &action, const QStringList &args)
{
    auto changes = Changes::begin(session);
    if (!changes)
        return changes.error();
    const auto done = (*changes)->commit({ action, args, true, 0, true });
    return done ? Result<void>() : Result<void>(done.error());
}

// What happened to the file on opening, for those who read the journal later.
Result<void> noteOpening(Session &session, int version, int known)
{
    if (session.readOnly)
        return {};
    if (version != known) {
        const auto noted = note(
            session, QStringLiteral("project.upgrade"), { QString::number(version), QString::number(known) });
        if (!noted)
            return noted;
    }
    if (session.lockedBy.isEmpty())
        return {};
    return note(session, QStringLiteral("project.take_over"), { std::exchange(session.lockedBy, {}) });
}

} // namespace

Result<void> createFile(const QString &path, const QList<Migration> &steps, const Clock &clock)
{
    if (QFileInfo::exists(path))
        return Error { ErrorCode::ProjectExists, { path } };
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return Error { ErrorCode::FileMissing, { folder.filePath() } };
    if (!folder.isWritable())
        return Error { ErrorCode::ReadOnly, { path } };
    // Built under another name, so that a program that dies half way leaves no half a project.
    const QString part = path + QStringLiteral(".part");
    removeWithSideFiles(part);
    auto built = buildFile(part, steps, clock);
    if (built && !QFile::rename(part, path))
        built = Error { ErrorCode::WriteFailed, { path } };
    if (!built)
        removeWithSideFiles(part);
    return built;
}

Result<std::unique_ptr<Session>> openSession(
    const QString &path, const Project::Options &options, const Clock &clock, const QList<Migration> &steps)
{
    const int known = steps.last().number;
    // Opening and closing the file would drop the POSIX locks of the connection this process has on it
    // already.
    const auto version = ProjectLock(path).isHeldByThisProcess() ? Result<int>(known) : probe(path, known);
    if (!version)
        return version.error();
    auto session = std::make_unique<Session>();
    session->path = path;
    session->actor = options.actor;
    session->clock = &clock;
    takeLock(*session, options);
    auto database = Database::open(path, modeOf(*session));
    if (!database)
        return database.error();
    session->database = std::move(*database);
    if (const auto fine = checkContent(*session); !fine)
        return fine.error();
    if (const auto fine = checkVersion(*session, steps); !fine)
        return fine.error();
    if (const auto loaded = loadProject(*session); !loaded)
        return loaded.error();
    if (const auto noted = noteOpening(*session, *version, known); !noted)
        return noted.error();
    return session;
}

} // namespace ck::store
