#include "DeadlineCommand.h"

#include "exchange/DiffJson.h"
#include "law/Deadlines.h"
#include "law/LawBook.h"
#include "wording/DeadlineText.h"

namespace ck::cli
{
namespace
{

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

// FROM..TO, both days; TO may be missing while the pause lasts.
Result<Pause> parsePause(const QString &text)
{
    const QStringList ends = text.split(QStringLiteral(".."));
    const auto from = parseDay(ends.value(0));
    if (!from || ends.size() != 2)
        return Error { ErrorCode::BadDate, { text } };
    if (ends.at(1).isEmpty())
        return Pause { PauseKind::Identity, *from, {} };
    const auto to = parseDay(ends.at(1));
    if (!to || *to < *from)
        return Error { ErrorCode::BadDate, { text } };
    return Pause { PauseKind::Identity, *from, *to };
}

Result<law::DeadlineQuestion> questionFrom(const QCommandLineParser &parser)
{
    law::DeadlineQuestion question { .regime = parser.value(QStringLiteral("regime")),
        .calendar = parser.value(QStringLiteral("region")),
        .extended = parser.isSet(QStringLiteral("extended")),
        .today = QDate::currentDate() };
    question.rightCode = parser.value(QStringLiteral("right"));
    const QString received = parser.value(QStringLiteral("received"));
    if (received.contains(u'T')) {
        question.receivedAt = QDateTime::fromString(received, Qt::ISODate).toUTC();
        question.received = QDate::fromString(received.left(10), Qt::ISODate);
    } else {
        question.received = QDate::fromString(received, Qt::ISODate);
    }
    if (!question.received.isValid())
        return Error { ErrorCode::BadDate, { received } };
    for (const QString &text : parser.values(QStringLiteral("paused"))) {
        const auto pause = parsePause(text);
        if (!pause)
            return pause.error();
        question.pauses.append(*pause);
    }
    if (parser.isSet(QStringLiteral("restarted"))) {
        const auto day = parseDay(parser.value(QStringLiteral("restarted")));
        if (!day)
            return day.error();
        question.restarted = *day;
    }
    return question;
}

} // namespace

QString DeadlineCommand::summary() const
{
    return QCoreApplication::translate("cli", "Computes when a request must be answered, step by step.");
}

void DeadlineCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        { QStringLiteral("regime"), QCoreApplication::translate("cli", "Law: EU-GDPR, UK-GDPR, US-CA …"),
            QStringLiteral("id") },
        { QStringLiteral("right"), QCoreApplication::translate("cli", "access, erasure, opt_out_sale …"),
            QStringLiteral("right"), QStringLiteral("access") },
        { QStringLiteral("received"), QCoreApplication::translate("cli", "Day, or instant with offset."),
            QStringLiteral("day") },
        { QStringLiteral("extended"), QCoreApplication::translate("cli", "The extension was notified.") },
        { QStringLiteral("paused"),
            QCoreApplication::translate("cli", "FROM..TO, may be given more than once."),
            QStringLiteral("days") },
        { QStringLiteral("restarted"), QCoreApplication::translate("cli", "Day the period began afresh."),
            QStringLiteral("day") },
        { QStringLiteral("region"),
            QCoreApplication::translate("cli", "Holiday calendar: DE, GB-ENG, US-FED, NONE …"),
            QStringLiteral("id"), QStringLiteral("NONE") },
        { QStringLiteral("json"),
            QCoreApplication::translate("cli", "One JSON document on standard output.") },
    });
}

int DeadlineCommand::run(const QCommandLineParser &parser, Io &io) const
{
    if (!parser.isSet(QStringLiteral("regime")) || !parser.isSet(QStringLiteral("received")))
        return io.usage(QCoreApplication::translate("cli", "deadline needs --regime and --received."));
    const auto question = questionFrom(parser);
    if (!question)
        return io.usage(QCoreApplication::translate("cli", "“%1” is not a day like 2026-11-20.")
                            .arg(question.error().args.value(0)));
    const auto book = law::LawBook::load();
    if (!book)
        return io.fail(book.error());
    const auto deadline = law::requestDeadline(*book, *question);
    if (!deadline)
        return io.fail(deadline.error());
    if (parser.isSet(QStringLiteral("json")))
        return io.print(
            { { "regime", question->regime }, { "acknowledge_by", dayJson(deadline->acknowledgeBy) },
                { "respond_by", dayJson(deadline->respondBy) }, { "unrolled", dayJson(deadline->unrolled) },
                { "safe_target", dayJson(deadline->safeTarget) },
                { "extension_notice_by", dayJson(deadline->extensionNoticeBy) },
                { "extended_to", dayJson(deadline->extendedTo) }, { "paused", deadline->paused },
                { "steps", exchange::stepsJson(deadline->steps, stepText) } });
    for (const DateStep &step : deadline->steps)
        io.out() << step.day.toString(Qt::ISODate) << "  " << stepText(step)
                 << (step.citation.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(step.citation))
                 << '\n';
    io.out().flush();
    return Done;
}

} // namespace ck::cli
