#include "store/Project.h"

#include "store/Backup.h"
#include "store/Changes.h"
#include "store/ProjectFile.h"
#include "store/ProjectOpen.h"
#include "store/Verifier.h"

namespace ck::store
{

Project::Project(std::unique_ptr<Session> session)
    : m_session(std::move(session))
{
}
Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(
    const QString &path, const QString &organisation, const Options &options, const Clock &clock)
{
    const auto steps = embeddedMigrations();
    if (!steps)
        return steps.error();
    if (const auto made = createFile(path, *steps, clock); !made)
        return made.error();
    auto project = open(path, options, clock);
    const auto begin = [&]() -> Result<void> {
        if (!project)
            return project.error();
        auto changes = Changes::begin(*(*project)->m_session);
        if (!changes)
            return changes.error();
        if (const auto set = (*changes)->setSetting(QStringLiteral("organisation"), organisation); !set)
            return set;
        const auto done
            = (*changes)->commit({ QStringLiteral("project.create"), { organisation }, false, 0, true });
        return done ? Result<void>() : Result<void>(done.error());
    };
    if (const auto begun = begin(); !begun) {
        const Error why = begun.error();
        project = why;
        removeWithSideFiles(path);
        return why;
    }
    return project;
}

Result<std::unique_ptr<Project>> Project::open(
    const QString &path, const Options &options, const Clock &clock)
{
    const auto steps = embeddedMigrations();
    if (!steps)
        return steps.error();
    auto session = openSession(path, options, clock, *steps);
    if (!session)
        return session.error();
    return std::unique_ptr<Project>(new Project(std::move(*session)));
}

QString Project::path() const
{
    return m_session->path;
}

QUuid Project::id() const
{
    return m_session->id;
}

bool Project::isReadOnly() const
{
    return m_session->readOnly;
}

QString Project::lockedBy() const
{
    return m_session->lockedBy;
}

QString Project::actor() const
{
    return m_session->actor;
}

QString Project::setting(const QString &key) const
{
    const auto value
        = m_session->database->value(QStringLiteral("SELECT value FROM setting WHERE name = ?"), { key });
    return value ? value->toString() : QString();
}

Result<UnitOfWork> Project::begin()
{
    auto changes = Changes::begin(*m_session);
    if (!changes)
        return changes.error();
    return UnitOfWork(std::move(*changes));
}

Result<QList<JournalEntry>> Project::journal(qint64 from, int limit) const
{
    const JournalLog journal = m_session->journal();
    QList<JournalEntry> entries;
    const auto done = journal.newestFirst(from, [&](const StoredEntry &entry) {
        entries.append(journal.toEntry(entry));
        return limit <= 0 || entries.size() < limit;
    });
    if (!done)
        return done.error();
    return entries;
}

Result<VerifyReport> Project::verify(const Progress *progress) const
{
    return verifyProject(*m_session, progress);
}

Result<void> Project::backup(const QString &target, const Progress *progress) const
{
    return backupProject(*m_session, target, progress);
}

Result<VerifyReport> Project::check(const QString &path)
{
    return checkFile(path);
}

Result<void> Project::restore(const QString &from, const QString &to)
{
    return restoreFile(from, to);
}

} // namespace ck::store
