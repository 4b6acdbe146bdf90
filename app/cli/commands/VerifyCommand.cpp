#include "VerifyCommand.h"

#include "workflow/Maintenance.h"

namespace ck::cli
{

QString VerifyCommand::summary() const
{
    return QCoreApplication::translate("cli", "Checks the file and walks its journal; names the first entry that does not hold.");
}

void VerifyCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("cli", "The project file."));
    parser.addOption({ QStringLiteral("json"), QCoreApplication::translate("cli", "One JSON document on standard output.") });
}

int VerifyCommand::run(const QCommandLineParser &parser, Io &io) const
{
    const QStringList files = parser.positionalArguments().mid(1);
    if (files.size() != 1)
        return io.usage(QCoreApplication::translate("cli", "verify needs one project file."));
    const auto report = workflow::verifyProject(files.first());
    if (!report)
        return io.fail(report.error());
    const int code = report->ok ? Done : SomethingToSee;
    const QString head = QString::fromLatin1(report->head.toHex());
    if (parser.isSet(QStringLiteral("json")))
        return io.print({ { "ok", report->ok }, { "entries", report->entries }, { "head", head },
                          { "first_bad", report->firstBad ? QJsonValue(report->firstBad) : QJsonValue() },
                          { "problems", QJsonArray::fromStringList(report->problems) } },
                        code);
    if (report->ok)
        io.out() << QCoreApplication::translate("cli", "Everything holds: %n journal entry(s), head %1.", nullptr, int(report->entries)).arg(head.left(16)) << Qt::endl;
    else
        io.out() << QCoreApplication::translate("cli", "Something does not hold from journal entry %1 on: %2.")
                        .arg(report->firstBad).arg(report->problems.join(u", ")) << Qt::endl;
    return code;
}

} // namespace ck::cli
