#include "LintCommand.h"

#include "../FindingLines.h"
#include "workflow/Reports.h"

namespace ck::cli
{

QString LintCommand::summary() const
{
    return QCoreApplication::translate("cli", "Holds a text against what the law asks of it.");
}

void LintCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("cli", "Policy text; - reads standard input."));
    parser.addOptions({
        { QStringLiteral("regime"), QCoreApplication::translate("cli", "Law to check against; may be given more than once."),
          QStringLiteral("id") },
        { QStringLiteral("out"), QCoreApplication::translate("cli", "Writes the gap report: .pdf or .html."), QStringLiteral("file") },
        { QStringLiteral("json"), QCoreApplication::translate("cli", "One JSON document on standard output.") },
    });
}

int LintCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 1)
        return io.usage(QCoreApplication::translate("cli", "lint needs one file."));
    const auto bytes = io.read(files.first());
    if (!bytes)
        return io.fail(bytes.error());
    const auto knowledge = workflow::Knowledge::load();
    if (!knowledge)
        return io.fail(knowledge.error());
    QStringList regimes = parser.values(QStringLiteral("regime"));
    for (const QString &regime : std::as_const(regimes))
        if (!(*knowledge)->knowsRegime(regime))
            return io.fail({ ErrorCode::UnknownRegime, { regime } });
    if (regimes.isEmpty())
        regimes = workflow::Knowledge::defaultRegimes();
    const auto compilation = (*knowledge)->read(*bytes, files.first());
    if (!compilation)
        return io.fail(compilation.error());
    const QList<Finding> findings = (*knowledge)->lint(*compilation, regimes);
    if (parser.isSet(QStringLiteral("out")))
        if (const auto written = workflow::exportGapReport(*compilation, findings, parser.value(QStringLiteral("out"))); !written)
            return io.fail(written.error());
    return printFindings(io, findings, parser.isSet(QStringLiteral("json")));
}

} // namespace ck::cli
