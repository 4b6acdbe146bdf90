// One writer per project: a lock file beside it, and a note of who holds it since when. A lock whose holder
// has died is taken over at once. Not proof on network shares.
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <memory>

namespace ck::store
{

class ProjectLock
{
public:
    explicit ProjectLock(const QString &projectPath);
    ~ProjectLock(); // gives the lock back and leaves no file behind

    // False where another holds it, or where no file can be made beside the project.
    bool take(const QString &actor, const QDateTime &now);
    // Takes it from a holder that is still there; on systems that protect open files this may fail.
    bool takeOver(const QString &actor, const QDateTime &now);
    bool isHeld() const { return m_held; }
    bool isHeldByThisProcess() const; // through whatever ProjectLock
    // False once another has taken it over.
    bool isStillOurs() const;
    // "name@host since …" of the present holder; empty where nobody holds it.
    QString holder() const;

private:
    bool clearUnsigned();
    bool writeNote(const QString &actor, const QDateTime &now);
    QString m_lockPath;
    QString m_notePath;
    QByteArray m_note;
    std::unique_ptr<QLockFile> m_lock;
    bool m_held = false;
};

} // namespace ck::store
