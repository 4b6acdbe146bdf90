// Work away from the window's thread: heavy and pure functions of values. Results come back on the window's
// thread.
#pragma once

#include "base/Progress.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace ck::ui
{

class Job final : public QObject
{
    Q_OBJECT

public:
    // `work` runs on another thread; `done` here, unless the owner is gone or the job was cancelled.
    static Job *start(QObject *owner, const QString &what, std::function<void(const Progress &)> work,
        std::function<void()> done);
    ~Job() override;

    QString what() const { return m_what; }
    void cancel(); // `done` will not be called

Q_SIGNALS:
    void progressed(double share);
    void finished(); // done or cancelled; deletes itself afterwards

private:
    struct Shared;
    Job(QObject *owner, QString what);
    void complete();

    QString m_what;
    std::function<void()> m_done;
    std::shared_ptr<Shared> m_shared;
    QTimer m_poll;
};

// The same for work that gives a value: done(R).
template <typename Work, typename Done>
Job *startJob(QObject *owner, const QString &what, Work work, Done done)
{
    using R = std::invoke_result_t<Work, const Progress &>;
    auto result = std::make_shared<std::optional<R>>();
    return Job::start(
        owner, what,
        [result, work = std::move(work)](const Progress &progress) { result->emplace(work(progress)); },
        [result, done = std::move(done)] { done(std::move(**result)); });
}

} // namespace ck::ui
