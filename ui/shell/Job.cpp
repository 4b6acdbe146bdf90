#include "ui/shell/Job.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace ck::ui
{

// Kept alive by the worker; `job` is touched on the window's thread only.
struct Job::Shared {
    std::atomic<double> share { 0 };
    Progress progress { [this](double now) { share.store(now, std::memory_order_relaxed); } };
    Job *job = nullptr;
};

Job::Job(QObject *owner, QString what)
    : QObject(owner)
    , m_what(std::move(what))
    , m_shared(std::make_shared<Shared>())
{
    m_shared->job = this;
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this,
        [this] { Q_EMIT progressed(m_shared->share.load(std::memory_order_relaxed)); });
    m_poll.start();
}

Job::~Job()
{
    m_shared->job = nullptr;
    m_shared->progress.cancel();
}

Job *Job::start(QObject *owner, const QString &what, std::function<void(const Progress &)> work,
    std::function<void()> done)
{
    auto *job = new Job(owner, what);
    job->m_done = std::move(done);
    QThreadPool::globalInstance()->start([shared = job->m_shared, work = std::move(work)] {
        work(shared->progress);
        if (QCoreApplication *app = QCoreApplication::instance())
            QMetaObject::invokeMethod(
                app,
                [shared] {
                    if (shared->job)
                        shared->job->complete();
                },
                Qt::QueuedConnection);
    });
    return job;
}

void Job::cancel()
{
    m_shared->progress.cancel();
    m_done = {};
    complete();
}

void Job::complete()
{
    m_poll.stop();
    m_shared->job = nullptr;
    if (const auto done = std::exchange(m_done, {}))
        done();
    Q_EMIT finished();
    deleteLater();
}

} // namespace ck::ui
