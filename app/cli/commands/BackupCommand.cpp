#include "BackupCommand.h"

#include "workflow/Maintenance.h"

namespace ck::cli
{

QString BackupCommand::summary() const
{
    return QCoreApplication::translate("cli", "Copies a project, also while it is open, and checks the copy.");
}

void BackupCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("cli", "The project file."));
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("cli", "The copy to make."));
}

int BackupCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 2)
        return io.usage(QCoreApplication::translate("cli", "backup needs a project and a file."));
    const Result<void> done = workflow::backupProject(files.at(0), files.at(1));
    return done ? Done : io.fail(done.error());
}

} // namespace ck::cli
