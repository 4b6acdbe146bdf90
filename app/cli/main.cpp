#include "Command.h"
#include "Commands.h"
#include "wording/ErrorText.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace ck::cli;

namespace
{

void printVerbs(QTextStream &out, const CommandList &commands)
{
    out << QCoreApplication::translate(
        "cli", "Usage: clausekeeper-cli VERB [arguments]   (--help after a verb tells more)")
        << "\n\n";
    for (const auto &command : commands)
        out << QStringLiteral("  %1 %2\n").arg(command->name(), -12).arg(command->summary());
    out.flush();
}

int dispatch(const QStringList &arguments, const CommandList &commands, Io &io)
{
    const QString verb = arguments.value(1);
    if (verb == u"--version") {
        io.out() << QStringLiteral("clausekeeper-cli ") << QCoreApplication::applicationVersion() << Qt::endl;
        return Done;
    }
    if (verb.isEmpty() || verb == u"--help" || verb == u"-h" || verb == u"help") {
        printVerbs(verb.isEmpty() ? io.err() : io.out(), commands);
        return verb.isEmpty() ? UsageError : Done;
    }
    for (const auto &command : commands) {
        if (command->name() != verb)
            continue;
        QCommandLineParser parser;
        parser.setApplicationDescription(command->summary());
        const QCommandLineOption help({ QStringLiteral("h"), QStringLiteral("help") },
            QCoreApplication::translate("cli", "Shows this text."));
        parser.addOption(help);
        parser.addPositionalArgument(QStringLiteral("verb"), command->summary(), verb);
        command->declare(parser);
        if (!parser.parse(arguments))
            return io.usage(parser.errorText());
        if (parser.isSet(help)) {
            io.out() << parser.helpText() << Qt::flush;
            return Done;
        }
        return command->run(parser, io);
    }
    return io.usage(QCoreApplication::translate("cli", "There is no verb “%1”.").arg(verb));
}

// Only what paints pages needs fonts, and no window system at all.
bool paintsPages(int argc, char **argv)
{
    for (int i = 2; i < argc; ++i) {
        const QByteArrayView option(argv[i]), value(i + 1 < argc ? argv[i + 1] : "");
        if ((option == "--out" || option == "--pdf") && value.endsWith(".pdf"))
            return true;
        if ((option.startsWith("--out=") || option.startsWith("--pdf=")) && option.endsWith(".pdf"))
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    const bool paints = paintsPages(argc, argv);
    if (paints && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application = paints
        ? std::make_unique<QGuiApplication>(argc, argv)
        : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Clausekeeper"));
    QCoreApplication::setOrganizationName(QStringLiteral("Clausekeeper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLAUSEKEEPER_VERSION));

    QTranslator english, translator;
    if (english.load(QStringLiteral(":/i18n/clausekeeper_en.qm"))) // its plural forms
        QCoreApplication::installTranslator(&english);
    if (translator.load(
            QLocale(), QStringLiteral("clausekeeper"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    Io io;
    return dispatch(QCoreApplication::arguments(), makeCommands(), io);
}
