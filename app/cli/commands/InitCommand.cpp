#include "InitCommand.h"

#include "wording/ErrorText.h"
#include "workflow/Sample.h"
#include "workflow/Vault.h"

namespace ck::cli
{

QString InitCommand::summary() const
{
    return QCoreApplication::translate("cli", "Makes a new project file.");
}

void InitCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("cli", "The file to make (.ckproj)."));
    parser.addOptions({
        { QStringLiteral("organisation"), QCoreApplication::translate("cli", "Whose project it is."), QStringLiteral("name") },
        { QStringLiteral("sample"), QCoreApplication::translate("cli", "Fills it with the sample organisation.") },
    });
    declareProjectOptions(parser);
}

int InitCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 1)
        return io.usage(QCoreApplication::translate("cli", "init needs one file."));
    const auto parts = compose(parser);
    if (!parts)
        return io.fail(parts.error());
    if (parser.isSet(QStringLiteral("sample"))) {
        const auto sample = workflow::createSample(files.first(), (*parts)->environment());
        return sample ? Done : io.fail(sample.error());
    }
    const auto passphrase = givenPassphrase(parser);
    if (!passphrase)
        return io.fail(passphrase.error());
    const auto session = workflow::Session::create(files.first(), parser.value(QStringLiteral("organisation")), (*parts)->environment());
    if (!session)
        return io.fail(session.error());
    const Result<void> kept = passphrase->isEmpty() ? workflow::keepInKeychain(**session)
                                                    : workflow::addPassphrase(**session, *passphrase);
    if (!kept) // the project is good without; requests ask for a key when they come
        io.err() << QCoreApplication::translate("cli", "No key is kept yet: %1").arg(sentence(kept.error())) << Qt::endl;
    return Done;
}

} // namespace ck::cli
