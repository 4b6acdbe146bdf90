// Runs the command line as a person would, with no keychain and no home of anybody's.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace ck::test
{

struct CliResult {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    qint64 milliseconds = 0;

    QJsonObject json() const;
};

// `input` goes to standard input. Ends a run that hangs after `timeout` milliseconds with exit code -1.
CliResult runCli(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                 const QStringList &environment = {}, int timeout = 60000);

} // namespace ck::test
