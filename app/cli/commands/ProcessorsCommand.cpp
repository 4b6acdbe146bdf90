#include "ProcessorsCommand.h"

#include "workflow/ProcessorRegister.h"

namespace ck::cli
{
namespace
{

int list(const workflow::Session &session, Io &io)
{
    for (const Processor &processor : workflow::all<Processor>(session))
        io.out() << processor.name << '\t' << processor.country << '\t' << toCode(processor.state) << '\t'
                 << toCode(processor.contract) << '\t' << processor.purposes.join(u", ") << '\n';
    io.out().flush();
    return Done;
}

int write(const QCommandLineParser &parser, const workflow::Session &session, Io &io)
{
    const QString format = parser.value(QStringLiteral("format"));
    const auto text = workflow::exportProcessors(session, format);
    if (!text)
        return io.fail(text.error());
    io.out() << QString::fromUtf8(*text);
    io.out().flush();
    return Done;
}

int read(const QStringList &arguments, workflow::Session &session, Io &io)
{
    if (arguments.size() != 4)
        return io.usage(QCoreApplication::translate("cli", "processors import needs a file."));
    const auto bytes = io.read(arguments.at(3));
    if (!bytes)
        return io.fail(bytes.error());
    const auto count = workflow::importProcessors(session, *bytes, arguments.at(3));
    if (!count)
        return io.fail(count.error());
    io.out() << QCoreApplication::translate("cli", "%n processor(s) read.", nullptr, *count) << Qt::endl;
    return Done;
}

} // namespace

QString ProcessorsCommand::summary() const
{
    return QCoreApplication::translate("cli", "The processor inventory: list, import, export.");
}

void ProcessorsCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("cli", "The project file."));
    parser.addPositionalArgument(QStringLiteral("action"), QStringLiteral("list | import FILE | export"));
    parser.addOption({ QStringLiteral("format"), QCoreApplication::translate("cli", "csv, fides or dpv."), QStringLiteral("format"), QStringLiteral("csv") });
    declareProjectOptions(parser);
}

int ProcessorsCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList arguments = parser.positionalArguments();
    const QString action = arguments.value(2);
    if (action != u"list" && action != u"import" && action != u"export")
        return io.usage(QCoreApplication::translate("cli", "processors needs a project and one of: list, import, export."));
    const auto parts = compose(parser);
    if (!parts)
        return io.fail(parts.error());
    const auto session = openProject(parser, arguments.value(1), **parts, action != u"import");
    if (!session)
        return io.fail(session.error());
    if (action == u"import")
        return read(arguments, **session, io);
    return action == u"list" ? list(**session, io) : write(parser, **session, io);
}

} // namespace ck::cli
