#include "ReportCommand.h"

#include "workflow/Reports.h"

namespace ck::cli
{
namespace
{

QStringList knownKinds()
{
    QStringList ids;
    for (const workflow::ReportKind &kind : workflow::reportKinds())
        ids.append(kind.id);
    return ids;
}

} // namespace

QString ReportCommand::summary() const
{
    return QCoreApplication::translate("cli", "Writes a report as PDF or HTML.");
}

void ReportCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("cli", "The project file."));
    parser.addPositionalArgument(QStringLiteral("kind"), knownKinds().join(u" | "));
    parser.addOption({ QStringLiteral("out"), QCoreApplication::translate("cli", "The file to write: .pdf or .html."), QStringLiteral("file") });
    parser.addOption({ QStringLiteral("case"), QCoreApplication::translate("cli", "The request a case file is about."), QStringLiteral("number") });
    parser.addOption({ QStringLiteral("names"), QCoreApplication::translate("cli", "Personal data as well.") });
    declareProjectOptions(parser);
}

int ReportCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList arguments = parser.positionalArguments();
    const QString kind = arguments.value(2), file = parser.value(QStringLiteral("out"));
    if (arguments.size() != 3 || file.isEmpty())
        return io.usage(QCoreApplication::translate("cli", "report needs a project, a kind and --out."));
    if (!knownKinds().contains(kind))
        return io.usage(QCoreApplication::translate("cli", "There is no report “%1”. There are: %2.").arg(kind, knownKinds().join(u", ")));
    const auto parts = compose(parser);
    if (!parts)
        return io.fail(parts.error());
    const auto session = openProject(parser, arguments.at(1), **parts, true);
    if (!session)
        return io.fail(session.error());
    const Result<void> done = workflow::exportReport(**session, kind, file,
                                                      { parser.value(QStringLiteral("case")), parser.isSet(QStringLiteral("names")) });
    return done ? Done : io.fail(done.error());
}

} // namespace ck::cli
