#include "secrets/SystemKeychain.h"

#include <QEventLoop>
#include <qt6keychain/keychain.h>

namespace ck::secrets
{
namespace
{

Result<void> finish(QKeychain::Job &job, const QString &key)
{
    job.setKey(key);
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return Error { ErrorCode::NotFound, { key } };
    // A missing or locked keychain answers OtherError on every system tried, never NoBackendAvailable;
    // so all of these mean the same: not this way.
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return Error { ErrorCode::KeychainUnavailable, { key }, job.errorString() };
}

} // namespace

Result<QByteArray> SystemKeychain::read(const QString &service, const QString &key)
{
    QKeychain::ReadPasswordJob job(service);
    if (const auto done = finish(job, key); !done)
        return done.error();
    return job.binaryData();
}

Result<void> SystemKeychain::write(const QString &service, const QString &key, const QByteArray &secret)
{
    QKeychain::WritePasswordJob job(service);
    job.setBinaryData(secret);
    return finish(job, key);
}

Result<void> SystemKeychain::remove(const QString &service, const QString &key)
{
    QKeychain::DeletePasswordJob job(service);
    return finish(job, key);
}

} // namespace ck::secrets
