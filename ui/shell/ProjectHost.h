// Holds the one open project, and remembers where the last ones were. Paths only: no case, no person.
#pragma once

#include "workflow/Session.h"

#include <QObject>

namespace ck::ui
{

class ProjectHost final : public QObject
{
    Q_OBJECT

public:
    ProjectHost(workflow::Environment environment, QObject *parent = nullptr);
    ~ProjectHost() override;

    workflow::Session *session() const { return m_session.get(); }
    const workflow::Environment &environment() const { return m_environment; }

    Result<void> create(const QString &path, const QString &organisation);
    Result<void> open(const QString &path);
    Result<void> openSample(); // a fresh copy in the person's own data folder
    void close();

    struct Recent {
        QString path = {};
        QString name = {};
        bool missing = false;
    };
    QList<Recent> recent() const; // newest first, at most ten
    void forget(const QString &path);

Q_SIGNALS:
    void sessionChanged(ck::workflow::Session *session); // nullptr: closed
    void aboutToClose();

private:
    Result<void> take(Result<std::unique_ptr<workflow::Session>> opened, bool remember);

    workflow::Environment m_environment;
    std::unique_ptr<workflow::Session> m_session;
};

} // namespace ck::ui
