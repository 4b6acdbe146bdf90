#include "CompileCommand.h"

#include "exchange/AnnotationJson.h"
#include "wording/FindingText.h"
#include "wording/Labels.h"

namespace ck::cli
{
namespace
{

void printClauses(QTextStream &out, const Document &document)
{
    out << QCoreApplication::translate("cli", "Clauses") << '\n';
    for (const Clause &clause : document.clauses)
        if (!clause.span.isEmpty())
            out << QString(2 * clause.level, u' ')
                << (clause.number.isEmpty() || clause.heading.isEmpty() ? clause.label()
                                                                        : clause.number + u' ' + clause.heading)
                << '\n';
}

void printCommitments(QTextStream &out, const Compilation &compilation)
{
    std::optional<CommitmentKind> group;
    for (const Commitment &commitment : compilation.commitments) {
        if (commitment.evidence.quote.isEmpty() || commitment.confidence == Confidence::Unsure)
            continue;
        if (group != commitment.kind()) {
            group = commitment.kind();
            out << '\n' << label(commitment.kind()) << '\n';
        }
        out << "  " << summary(commitment) << "\n      [" << commitment.clause << "] “"
            << commitment.evidence.quote.simplified() << "”\n";
    }
}

} // namespace

QString CompileCommand::summary() const
{
    return QCoreApplication::translate("cli", "Reads the promises out of a policy text.");
}

void CompileCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("cli", "Policy text; - reads standard input."));
    parser.addOptions({
        { QStringLiteral("json"), QCoreApplication::translate("cli", "One JSON document on standard output.") },
        { QStringLiteral("explain"), QCoreApplication::translate("cli", "Tells which rule read each item.") },
        { QStringLiteral("quiet"), QCoreApplication::translate("cli", "Prints nothing; the exit code tells.") },
        { QStringLiteral("organisation"), QCoreApplication::translate("cli", "The organisation, where the text does not name it."),
          QStringLiteral("name") },
    });
}

int CompileCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 1)
        return io.usage(QCoreApplication::translate("cli", "compile needs one file."));
    const auto bytes = io.read(files.first());
    if (!bytes)
        return io.fail(bytes.error());
    const auto knowledge = workflow::Knowledge::load();
    if (!knowledge)
        return io.fail(knowledge.error());
    auto compilation = (*knowledge)->read(*bytes, files.first());
    if (!compilation)
        return io.fail(compilation.error());

    const QString organisation = parser.value(QStringLiteral("organisation"));
    if (!organisation.isEmpty() && compilation->meta(MetaField::Organisation).isEmpty())
        compilation->commitments.prepend(
            { .body = MetaFact { MetaField::Organisation, organisation }, .rule = QStringLiteral("given") });
    if (parser.isSet(QStringLiteral("quiet")))
        return Done;
    if (parser.isSet(QStringLiteral("json"))) {
        const QList<Finding> findings = (*knowledge)->lint(*compilation, workflow::Knowledge::defaultRegimes());
        return io.print(exchange::annotationJson(*compilation, findings, explanation));
    }
    printClauses(io.out(), compilation->document);
    printCommitments(io.out(), *compilation);
    if (parser.isSet(QStringLiteral("explain"))) {
        io.out() << '\n' << QCoreApplication::translate("cli", "Rules") << '\n';
        for (const Commitment &commitment : std::as_const(compilation->commitments))
            io.out() << "  " << commitment.rule << "  " << ck::summary(commitment)
                     << (commitment.confidence == Confidence::Unsure ? "  (unsure)" : "") << '\n';
    }
    io.out().flush();
    return Done;
}

} // namespace ck::cli
