#include "store/ProjectLock.h"

#include "store/ProjectFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

namespace ck::store
{
namespace
{

std::unique_ptr<QLockFile> lockFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a project may stay open for weeks; only a dead holder makes a lock stale
    return lock;
}

// QLockFile removes its file when it goes, and that file is another's by now; so it stays until the program
// ends.
void abandon(std::unique_ptr<QLockFile> lock)
{
    static auto *const abandoned = new std::vector<QLockFile *>;
    abandoned->push_back(lock.release());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ProjectLock::ProjectLock(const QString &projectPath)
    : m_lockPath(realPath(projectPath) + QStringLiteral(".lock"))
    , m_notePath(realPath(projectPath) + QStringLiteral(".lock-owner"))
    , m_lock(lockFile(m_lockPath))
{
}

ProjectLock::~ProjectLock()
{
    if (!m_held)
        return;
    if (!isStillOurs()) {
        abandon(std::move(m_lock));
        return;
    }
    QFile::remove(m_notePath);
    m_lock->unlock();
}

bool ProjectLock::take(const QString &actor, const QDateTime &now)
{
    m_held = (m_lock->tryLock(0) || (clearUnsigned() && m_lock->tryLock(0))) && writeNote(actor, now);
    return m_held;
}

// Who dies between making the lock file and signing it leaves one that QLockFile never calls stale. Removal
// fails while the one who made it is alive; should that one sign after all, its note is not the one it finds
// (isStillOurs).
bool ProjectLock::clearUnsigned()
{
    qint64 process = 0;
    QString host, program;
    return !m_lock->getLockInfo(&process, &host, &program) && m_lock->removeStaleLockFile();
}

bool ProjectLock::takeOver(const QString &actor, const QDateTime &now)
{
    QFile::remove(m_lockPath);
    m_lock = lockFile(m_lockPath);
    return take(actor, now);
}

bool ProjectLock::writeNote(const QString &actor, const QDateTime &now)
{
    const QJsonObject note { { QStringLiteral("actor"), actor },
        { QStringLiteral("host"), QSysInfo::machineHostName() },
        { QStringLiteral("since"), now.toString(Qt::ISODate) },
        { QStringLiteral("token"), QUuid::createUuid().toString(QUuid::WithoutBraces) } };
    m_note = QJsonDocument(note).toJson(QJsonDocument::Compact);
    QFile file(m_notePath);
    if (file.open(QIODevice::WriteOnly) && file.write(m_note) == m_note.size() && file.flush())
        return true;
    file.remove();
    m_lock->unlock();
    return false;
}

bool ProjectLock::isStillOurs() const
{
    return m_held && contents(m_notePath) == m_note;
}

bool ProjectLock::isHeldByThisProcess() const
{
    qint64 process = 0;
    QString host, program;
    return m_lock->getLockInfo(&process, &host, &program) && process == QCoreApplication::applicationPid()
        && host == QSysInfo::machineHostName();
}

QString ProjectLock::holder() const
{
    qint64 process = 0;
    QString host, program;
    if (m_held || !m_lock->getLockInfo(&process, &host, &program))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(contents(m_notePath)).object();
    const QString since = note[QStringLiteral("since")].toString();
    return note[QStringLiteral("actor")].toString(program) + u'@' + host
        + (since.isEmpty() ? QString() : QStringLiteral(" since ") + since);
}

} // namespace ck::store
