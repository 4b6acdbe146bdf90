#include "workflow/Session.h"

#include "compile/Compiler.h"
#include "ingest/Reader.h"
#include "store/Project.h"
#include "store/UnitOfWork.h"
#include "workflow/CompilationOf.h"
#include "workflow/Vault.h"

namespace ck::workflow
{

Session::Session(std::unique_ptr<store::Project> store, const Environment &env)
    : m_env(env)
    , m_store(std::move(store))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const QString &path, const QString &organisation, const Environment &env)
{
    auto project = store::Project::create(path, organisation, { .actor = env.actor }, *env.clock);
    if (!project)
        return project.error();
    return std::unique_ptr<Session>(new Session(std::move(*project), env));
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, const Environment &env, bool readOnly)
{
    auto project = store::Project::open(path, { .actor = env.actor, .readOnly = readOnly }, *env.clock);
    if (!project)
        return project.error();
    return std::unique_ptr<Session>(new Session(std::move(*project), env));
}

QString Session::path() const
{
    return m_store->path();
}

QString Session::organisation() const
{
    return m_store->setting(QStringLiteral("organisation"));
}

QString Session::setting(const QString &key) const
{
    return m_store->setting(key);
}

bool Session::isReadOnly() const
{
    return m_store->isReadOnly();
}

QString Session::lockedBy() const
{
    return m_store->lockedBy();
}

VaultState Session::vault() const
{
    if (!m_store->isUnlocked())
        return VaultState::Locked;
    return m_store->keySlots().isEmpty() ? VaultState::NoKey : VaultState::Open;
}

std::optional<JournalEntry> Session::nextUndo() const
{
    auto entry = m_store->nextUndo();
    return entry ? *entry : std::nullopt;
}

std::optional<JournalEntry> Session::nextRedo() const
{
    auto entry = m_store->nextRedo();
    return entry ? *entry : std::nullopt;
}

Result<void> Session::undo()
{
    const auto done = m_store->undo();
    if (!done)
        return done.error();
    committed(*done);
    return {};
}

Result<void> Session::redo()
{
    const auto done = m_store->redo();
    if (!done)
        return done.error();
    committed(*done);
    return {};
}

QList<JournalEntry> Session::journal(qint64 before, int limit) const
{
    auto entries = m_store->journal(before, limit);
    if (entries)
        return *entries;
    report(entries.error());
    return {};
}

std::shared_ptr<const Compilation> Session::compilation(VersionId version) const
{
    if (const auto cached = m_compilations.value(version))
        return cached;
    auto read = compilationOf(*m_store, version);
    if (!read) {
        report(read.error());
        return {};
    }
    auto made = std::make_shared<const Compilation>(std::move(*read));
    m_compilations.insert(version, made);
    return made;
}

void Session::committed(const store::Committed &done)
{
    if (done.changes.touches(ObjectType::Commitment) || done.changes.touches(ObjectType::PolicyVersion))
        m_compilations.clear();
    Q_EMIT changed(done.changes);
}

void Session::report(const Error &error) const
{
    Q_EMIT failed(error);
}

} // namespace ck::workflow
