// One verb of the command line. A verb declares its options, then runs on what was parsed.
#pragma once

#include "Io.h"
#include "app/Composition.h"

namespace ck::cli
{

class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0;
    virtual void declare(QCommandLineParser &parser) const = 0; // positional arguments and options
    virtual int run(const QCommandLineParser &parser, Io &io) const = 0;
};

// The parts every verb is put together from; loaded only by verbs that need them.
Result<std::unique_ptr<app::Composition>> compose(const QCommandLineParser &parser);

// Options of every verb that opens a project: --passphrase-file, --no-keychain.
void declareProjectOptions(QCommandLineParser &parser);
// Opens the project and its vault as far as a key is at hand (keychain, --passphrase-file, CLAUSEKEEPER_PASSPHRASE).
Result<std::unique_ptr<workflow::Session>> openProject(const QCommandLineParser &parser, const QString &path,
                                                       const app::Composition &parts, bool readOnly);
// The passphrase a caller gave by file or environment; empty where none.
Result<QString> givenPassphrase(const QCommandLineParser &parser);

} // namespace ck::cli
