#include "FindingsCommand.h"

#include "../FindingLines.h"
#include "workflow/Checks.h"

namespace ck::cli
{

QString FindingsCommand::summary() const
{
    return QCoreApplication::translate("cli", "Holds text, practice and law against each other.");
}

void FindingsCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("cli", "The project file."));
    parser.addOption({ QStringLiteral("json"), QCoreApplication::translate("cli", "One JSON document on standard output.") });
    declareProjectOptions(parser);
}

int FindingsCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 1)
        return io.usage(QCoreApplication::translate("cli", "findings needs one project file."));
    const auto parts = compose(parser);
    if (!parts)
        return io.fail(parts.error());
    const auto session = openProject(parser, files.first(), **parts, true);
    if (!session)
        return io.fail(session.error());
    QList<Finding> open;
    for (const workflow::FindingRow &row : workflow::findings(**session))
        if (row.note.state == FindingState::Open)
            open.append(row.finding);
    return printFindings(io, open, parser.isSet(QStringLiteral("json")));
}

} // namespace ck::cli
