#include "ui/shell/ProjectHost.h"

#include "workflow/Sample.h"
#include "workflow/Vault.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ck::ui
{

namespace
{

constexpr auto kRecent = "recent";
constexpr int kMost = 10;

QString freeSamplePath()
{
    const QDir folder(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples"));
    folder.mkpath(QStringLiteral("."));
    for (int n = 1;; ++n) {
        const QString path = folder.filePath(QStringLiteral("Sample %1.ckproj").arg(n));
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace

ProjectHost::ProjectHost(workflow::Environment environment, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
{
}

ProjectHost::~ProjectHost() = default;

Result<void> ProjectHost::create(const QString &path, const QString &organisation)
{
    return take(workflow::Session::create(path, organisation, m_environment), true);
}

Result<void> ProjectHost::open(const QString &path)
{
    return take(workflow::Session::open(path, m_environment), true);
}

Result<void> ProjectHost::openSample()
{
    return take(workflow::createSample(freeSamplePath(), m_environment), false);
}

void ProjectHost::close()
{
    if (!m_session)
        return;
    Q_EMIT aboutToClose();
    // Everybody lets go of the session before it goes.
    const auto closing = std::move(m_session);
    Q_EMIT sessionChanged(nullptr);
}

Result<void> ProjectHost::take(Result<std::unique_ptr<workflow::Session>> opened, bool remember)
{
    if (!opened.ok())
        return opened.error();
    close();
    m_session = std::move(*opened);
    if (m_session->vault() == workflow::VaultState::Locked)
        // Where the keychain does not answer the vault stays locked; the status bar says so and offers the
        // passphrase.
        static_cast<void>(workflow::unlock(*m_session));
    if (remember) {
        forget(m_session->path());
        QSettings settings;
        QStringList list = settings.value(QLatin1StringView(kRecent)).toStringList();
        list.prepend(m_session->path() + QLatin1Char('\n') + m_session->organisation());
        settings.setValue(QLatin1StringView(kRecent), list.mid(0, kMost));
    }
    Q_EMIT sessionChanged(m_session.get());
    return {};
}

QList<ProjectHost::Recent> ProjectHost::recent() const
{
    QList<Recent> found;
    const QStringList list = QSettings().value(QLatin1StringView(kRecent)).toStringList();
    for (const QString &line : list) {
        const QString path = line.section(QLatin1Char('\n'), 0, 0);
        found.append({ path, line.section(QLatin1Char('\n'), 1), !QFileInfo::exists(path) });
    }
    return found;
}

void ProjectHost::forget(const QString &path)
{
    QSettings settings;
    QStringList list = settings.value(QLatin1StringView(kRecent)).toStringList();
    list.removeIf([&](const QString &line) { return line.section(QLatin1Char('\n'), 0, 0) == path; });
    settings.setValue(QLatin1StringView(kRecent), list);
}

} // namespace ck::ui
