#include "PolicyCommand.h"

#include "workflow/ImportPolicy.h"
#include "workflow/ReviewCommitments.h"

namespace ck::cli
{
namespace
{

int importOne(const QCommandLineParser &parser, const QStringList &arguments, workflow::Session &session, Io &io)
{
    const QString source = arguments.value(3);
    if (source.isEmpty())
        return io.usage(QCoreApplication::translate("cli", "policy import needs a file."));
    if (source.startsWith(u"http://") || source.startsWith(u"https://"))
        return io.fail({ ErrorCode::NotYet, { QStringLiteral("policy import URL") } });
    workflow::ImportRequest request { .name = source, .label = parser.value(QStringLiteral("label")) };
    for (const auto &[option, day] : { std::pair(QStringLiteral("effective"), &request.effective),
                                       std::pair(QStringLiteral("published"), &request.published) }) {
        if (!parser.isSet(option))
            continue;
        const auto parsed = parseDay(parser.value(option));
        if (!parsed)
            return io.fail(parsed.error());
        *day = *parsed;
    }
    const auto bytes = io.read(source);
    if (!bytes)
        return io.fail(bytes.error());
    request.bytes = *bytes;
    const auto imported = workflow::importPolicy(session, request);
    if (!imported)
        return io.fail(imported.error());
    io.out() << (imported->duplicate
                     ? QCoreApplication::translate("cli", "This text is there already.")
                     : QCoreApplication::translate("cli", "%n commitment(s) read.", nullptr, imported->commitments))
             << Qt::endl;
    return Done;
}

int list(const workflow::Session &session, Io &io)
{
    for (const PolicyVersion &version : workflow::versions(session)) {
        const workflow::ReviewProgress progress = workflow::reviewProgress(session, version.id);
        io.out() << workflow::versionName(version) << '\t' << version.effective.toString(Qt::ISODate) << '\t'
                 << version.sourceName << '\t' << progress.decided << '/' << progress.total << '\t'
                 << QString::fromLatin1(version.sha256.toHex().left(12)) << '\n';
    }
    io.out().flush();
    return Done;
}

int confirm(const QCommandLineParser &parser, workflow::Session &session, Io &io)
{
    if (!parser.isSet(QStringLiteral("all")))
        return io.usage(QCoreApplication::translate("cli", "policy confirm needs --all."));
    const VersionId version = workflow::versionInForce(session);
    if (version.isNull())
        return io.fail({ ErrorCode::NotFound, { QStringLiteral("policy") } });
    const auto confirmed = workflow::confirmAll(session, version);
    if (!confirmed)
        return io.fail(confirmed.error());
    const auto filled = workflow::fillRegisters(session, version);
    if (!filled)
        return io.fail(filled.error());
    io.out() << QCoreApplication::translate("cli", "%n commitment(s) confirmed.", nullptr, *confirmed) << ' '
             << QCoreApplication::translate("cli", "%n processor(s) added.", nullptr, filled->processors) << ' '
             << QCoreApplication::translate("cli", "%n retention rule(s) added.", nullptr, filled->rules) << Qt::endl;
    return Done;
}

} // namespace

QString PolicyCommand::summary() const
{
    return QCoreApplication::translate("cli", "Versions of the policy and their review: import, list, confirm.");
}

void PolicyCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("cli", "The project file."));
    parser.addPositionalArgument(QStringLiteral("action"), QStringLiteral("import FILE | list | confirm --all"));
    parser.addOptions({
        { QStringLiteral("label"), QCoreApplication::translate("cli", "What to call the version."), QStringLiteral("text") },
        { QStringLiteral("effective"), QCoreApplication::translate("cli", "First day in force."), QStringLiteral("day") },
        { QStringLiteral("published"), QCoreApplication::translate("cli", "Day of publication."), QStringLiteral("day") },
        { QStringLiteral("all"), QCoreApplication::translate("cli", "Every suggestion that is sure.") },
    });
    declareProjectOptions(parser);
}

int PolicyCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList arguments = parser.positionalArguments();
    const QString action = arguments.value(2);
    if (action != u"import" && action != u"list" && action != u"confirm")
        return io.usage(QCoreApplication::translate("cli", "policy needs a project and one of: import, list, confirm."));
    const auto parts = compose(parser);
    if (!parts)
        return io.fail(parts.error());
    const auto session = openProject(parser, arguments.value(1), **parts, action == u"list");
    if (!session)
        return io.fail(session.error());
    if (action == u"import")
        return importOne(parser, arguments, **session, io);
    return action == u"list" ? list(**session, io) : confirm(parser, **session, io);
}

} // namespace ck::cli
