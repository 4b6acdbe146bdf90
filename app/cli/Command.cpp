#include "Command.h"

#include "workflow/Vault.h"

namespace ck::cli
{

Result<std::unique_ptr<app::Composition>> compose(const QCommandLineParser &parser)
{
    const bool declared = parser.optionNames().contains(QStringLiteral("no-keychain"));
    auto parts = app::Composition::make(!declared);
    if (const Result<void> ready = parts->knowledge().ready(); !ready)
        return ready.error();
    return parts;
}

void declareProjectOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        { QStringLiteral("passphrase-file"),
          QCoreApplication::translate("cli", "File whose first line is the passphrase; else CLAUSEKEEPER_PASSPHRASE."),
          QStringLiteral("file") },
        { QStringLiteral("no-keychain"), QCoreApplication::translate("cli", "Do not ask the system's keychain.") },
    });
}

Result<QString> givenPassphrase(const QCommandLineParser &parser)
{
    const QString file = parser.value(QStringLiteral("passphrase-file"));
    if (file.isEmpty())
        return qEnvironmentVariable("CLAUSEKEEPER_PASSPHRASE");
    Io io;
    const auto bytes = io.read(file);
    if (!bytes)
        return bytes.error();
    return QString::fromUtf8(*bytes).section(u'\n', 0, 0).trimmed();
}

Result<std::unique_ptr<workflow::Session>> openProject(const QCommandLineParser &parser, const QString &path,
                                                       const app::Composition &parts, bool readOnly)
{
    auto session = workflow::Session::open(path, parts.environment(), readOnly);
    if (!session)
        return session;
    if (!readOnly && (*session)->isReadOnly()) {
        const QString holder = (*session)->lockedBy();
        return holder.isEmpty() ? Error { ErrorCode::ReadOnly, { path } } : Error { ErrorCode::ProjectLocked, { path, holder } };
    }
    const auto passphrase = givenPassphrase(parser);
    if (!passphrase)
        return passphrase.error();
    if (!passphrase->isEmpty()) {
        if (const Result<void> opened = workflow::unlockWithPassphrase(**session, *passphrase); !opened)
            return opened.error();
    } else {
        // Without a key everything but personal data can be read; verbs that need more say so themselves.
        static_cast<void>(workflow::unlock(**session).ok());
    }
    return session;
}

} // namespace ck::cli
