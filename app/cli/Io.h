// Standard output and error of the command line, and the exit codes of its contract.
#pragma once

#include "base/Result.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

namespace ck::cli
{

enum ExitCode { Done = 0, SomethingToSee = 1, UsageError = 2 }; // 3…6: wording/ErrorText.h, exitCode(Error)

class Io
{
public:
    Io();

    QTextStream &out() { return m_out; }
    QTextStream &err() { return m_err; }
    int print(const QJsonObject &json, int code = Done); // one document, nothing else
    int fail(const Error &error); // its sentence on stderr; its exit code
    int usage(const QString &sentence);

    // The bytes of a file, or of standard input for "-".
    Result<QByteArray> read(const QString &path);

private:
    QTextStream m_out;
    QTextStream m_err;
};

// ISO 8601 day, else BadDate.
Result<QDate> parseDay(const QString &text);

} // namespace ck::cli
