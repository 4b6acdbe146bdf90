#include "RestoreCommand.h"

#include "workflow/Maintenance.h"

namespace ck::cli
{

QString RestoreCommand::summary() const
{
    return QCoreApplication::translate("cli", "Puts a backup in the place of a project, after checking it.");
}

void RestoreCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("cli", "The backup."));
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("cli", "The project file."));
}

int RestoreCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 2)
        return io.usage(QCoreApplication::translate("cli", "restore needs a backup and a project."));
    const Result<void> done = workflow::restoreProject(files.at(0), files.at(1));
    return done ? Done : io.fail(done.error());
}

} // namespace ck::cli
