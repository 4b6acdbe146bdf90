// The open project: one file, one connection, one thread, and the one signal that says what an action touched.
// Everything a person does to it is a function in this room that takes a Session.
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "domain/Compilation.h"
#include "domain/Journal.h"
#include "domain/Policy.h"
#include "workflow/Knowledge.h"

#include <QObject>

namespace ck::secrets
{
class Keychain;
}
namespace ck::store
{
class Project;
struct Committed;
}

namespace ck::workflow
{

// What a session needs from outside; put together by app/Composition. All must outlive the session.
struct Environment {
    SharedKnowledge knowledge = {};
    const Clock *clock = nullptr;
    secrets::Keychain *keychain = nullptr; // nullptr: none on this computer
    QString actor = {}; // who works here, for journal and locks
};

enum class VaultState {
    NoKey, // no second way in has been made yet; personal data cannot be entered
    Locked,
    Open,
};

class Session final : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Session>> create(const QString &path, const QString &organisation, const Environment &env);
    // A project another process is writing opens read only; lockedBy() says who.
    static Result<std::unique_ptr<Session>> open(const QString &path, const Environment &env, bool readOnly = false);
    ~Session() override;

    QString path() const;
    QString organisation() const;
    QString setting(const QString &key) const; // empty where unset
    bool isReadOnly() const;
    QString lockedBy() const;
    VaultState vault() const;
    const Environment &environment() const { return m_env; }
    QDate today() const { return m_env.clock->today(); }

    // Undo and redo write compensating journal entries. The action that would be undone, for the menu.
    std::optional<JournalEntry> nextUndo() const;
    std::optional<JournalEntry> nextRedo() const;
    Result<void> undo();
    Result<void> redo();

    // Newest first; `before` 0 starts at the newest.
    QList<JournalEntry> journal(qint64 before, int limit) const;

    // The text of a version read again from its stored bytes, with its commitments as reviewed. Cached.
    std::shared_ptr<const Compilation> compilation(VersionId version) const;

    // For the functions of this room only.
    store::Project &store() const { return *m_store; }
    void committed(const store::Committed &done);
    void report(const Error &error) const; // a read that failed; shown in the status bar

Q_SIGNALS:
    void changed(const ck::ChangeSet &changes);
    void vaultChanged(ck::workflow::VaultState state);
    void failed(const ck::Error &error) const;

private:
    friend class VaultAccess;
    Session(std::unique_ptr<store::Project> store, const Environment &env);

    Environment m_env;
    std::unique_ptr<store::Project> m_store;
    mutable QHash<VersionId, std::shared_ptr<const Compilation>> m_compilations;
};

} // namespace ck::workflow
