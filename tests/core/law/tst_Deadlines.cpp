#include "law/Deadlines.h"

#include <QTest>

using namespace ck;
using namespace ck::law;

namespace
{

QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

OwnPromise thirtyDays()
{
    const QString words = QStringLiteral("You hear from us within thirty days");
    return { { 30, TimeUnit::Days }, { { 0, words.size() }, words }, QStringLiteral("5") };
}

DeadlineQuestion access(const char *regime, const char *received)
{
    DeadlineQuestion question;
    question.regime = QLatin1StringView(regime);
    question.right = Right::Access;
    question.received = day(received);
    return question;
}

} // namespace

class tst_Deadlines : public QObject
{
    Q_OBJECT

private:
    std::optional<LawBook> m_book;

    Deadline ask(const DeadlineQuestion &question) const
    {
        return requestDeadline(*m_book, question).valueOr({});
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto book = LawBook::load();
        QVERIFY2(book, qPrintable(book ? QString() : book.error().args.join(u' ')));
        m_book = *book;
    }

    void promiseAndLaw_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("law");
        QTest::addColumn<QString>("promise");
        QTest::addColumn<bool>("promiseBinds");
        QTest::newRow("thirty days end first, on a Saturday, and stay") << "2026-07-02"
                                                                        << "2026-08-03"
                                                                        << "2026-08-01" << true;
        QTest::newRow("a month of February ends first") << "2027-02-10"
                                                        << "2027-03-10"
                                                        << "2027-03-12" << false;
        QTest::newRow("end of January, rolled over a Sunday") << "2027-01-31"
                                                              << "2027-03-01"
                                                              << "2027-03-02" << false;
    }
    void promiseAndLaw()
    {
        QFETCH(QString, received);
        QFETCH(QString, law);
        QFETCH(QString, promise);
        QFETCH(bool, promiseBinds);
        DeadlineQuestion question = access("EU-GDPR", qPrintable(received));
        question.promise = thirtyDays();
        const Deadline deadline = ask(question);
        QCOMPARE(deadline.respondBy, day(qPrintable(law)));
        QCOMPARE(deadline.promisedBy, day(qPrintable(promise)));
        QCOMPARE(deadline.promiseBinds, promiseBinds);
        QCOMPARE(deadline.due, day(qPrintable(promiseBinds ? promise : law)));
    }

    void explainsItself()
    {
        DeadlineQuestion question = access("EU-GDPR", "2026-07-02");
        question.promise = thirtyDays();
        const QList<DateStep> steps = ask(question).steps;
        QList<StepCode> codes;
        for (const DateStep &step : steps)
            codes.append(step.code);
        QCOMPARE(codes,
            (QList { StepCode::Received, StepCode::AddPeriod, StepCode::Roll, StepCode::SafeTarget,
                StepCode::Promise, StepCode::Binding }));
        QCOMPARE(steps[1].args, (QStringList { QStringLiteral("1"), QStringLiteral("months") }));
        QCOMPARE(steps[1].citation, QStringLiteral("Art. 12(3)"));
        QCOMPARE(steps[1].confidence, QStringLiteral("verified"));
        QCOMPARE(steps[2].args, (QStringList { QStringLiteral("sunday"), QStringLiteral("NONE") }));
        QCOMPARE(steps[4].args.first(), QStringLiteral("5"));
        QVERIFY(steps[4].evidence.has_value());
        QVERIFY(steps.last().binding);
        QCOMPARE(steps.last().args, QStringList { QStringLiteral("promise") });
    }

    void rollNamesTheHoliday()
    {
        DeadlineQuestion question = access("UK-GDPR", "2026-07-31");
        const Deadline deadline = ask(question);
        QCOMPARE(deadline.respondBy, day("2026-09-01"));
        QCOMPARE(deadline.steps[2].args,
            (QStringList { QStringLiteral("Summer bank holiday"), QStringLiteral("GB-ENG") }));
        question.regime = QStringLiteral("EU-GDPR");
        question.calendar = QStringLiteral("DE");
        QCOMPARE(ask(question).respondBy, day("2026-08-31"));
    }

    void californiaAcknowledgesAndExtends()
    {
        const Deadline deadline = ask(access("US-CA", "2026-06-15"));
        QCOMPARE(deadline.acknowledgeBy, day("2026-06-30"));
        QCOMPARE(deadline.respondBy, day("2026-07-30"));
        QCOMPARE(deadline.extendedTo, day("2026-09-13"));
        QCOMPARE(deadline.extensionNoticeBy, day("2026-07-30"));
        DeadlineQuestion plain = access("US-CA", "2026-06-15");
        plain.calendar = QStringLiteral("NONE");
        QCOMPARE(ask(plain).acknowledgeBy, day("2026-06-29"));
    }

    void extensionIsOneAddition()
    {
        DeadlineQuestion question = access("EU-GDPR", "2026-06-15");
        QCOMPARE(ask(question).respondBy, day("2026-07-15"));
        QCOMPARE(ask(question).extendedTo, day("2026-09-15"));
        question.extended = true;
        QCOMPARE(ask(question).respondBy, day("2026-09-15"));
    }

    void verificationNeverStopsTheCalifornianClock()
    {
        DeadlineQuestion question = access("US-CA", "2026-06-15");
        question.pauses = { { PauseKind::Identity, day("2026-06-16"), day("2026-06-30") } };
        question.restarted = day("2026-06-30");
        QCOMPARE(ask(question).respondBy, day("2026-07-30"));
    }

    void identityRestartsInTheUnitedKingdom()
    {
        DeadlineQuestion question = access("UK-GDPR", "2026-06-01");
        question.pauses = { { PauseKind::Identity, day("2026-06-02"), day("2026-06-15") } };
        QCOMPARE(ask(question).respondBy, day("2026-07-15"));
        question.pauses.append({ PauseKind::Fee, day("2026-06-02"), day("2026-06-10") });
        QCOMPARE(ask(question).respondBy, day("2026-07-15"));
        QCOMPARE(ask(question).steps[1].code, StepCode::Restarted);
    }

    void openPauseCountsToToday()
    {
        DeadlineQuestion question = access("EU-GDPR", "2026-03-02");
        question.pauses = { { PauseKind::Identity, day("2026-03-03"), {} } };
        question.today = day("2026-03-08");
        const Deadline deadline = ask(question);
        QVERIFY(deadline.paused);
        QCOMPARE(deadline.respondBy, day("2026-04-07")); // 2 April, five days, no roll
    }

    void pauseAfterTheEndDoesNotHelp()
    {
        DeadlineQuestion question = access("EU-GDPR", "2026-03-02");
        question.pauses = { { PauseKind::Identity, day("2026-04-10"), day("2026-04-20") } };
        QCOMPARE(ask(question).respondBy, day("2026-04-02"));
    }

    void overlappingPausesCountOnce()
    {
        DeadlineQuestion question = access("EU-GDPR", "2026-03-02");
        question.pauses = { { PauseKind::Identity, day("2026-03-03"), day("2026-03-06") },
            { PauseKind::Scope, day("2026-03-05"), day("2026-03-08") } };
        QCOMPARE(ask(question).respondBy, day("2026-04-07")); // 2 April and five days
    }

    void complaintGoesToItsOwnRegime()
    {
        DeadlineQuestion question;
        question.regime = QStringLiteral("UK-GDPR");
        question.right = Right::Complaint;
        question.received = day("2026-06-19");
        const Deadline deadline = ask(question);
        QCOMPARE(deadline.acknowledgeBy, day("2026-07-20"));
        QCOMPARE(deadline.due, day("2026-07-20"));
        QVERIFY(!deadline.respondBy.isValid());
    }

    void noPeriodInTheLaw()
    {
        DeadlineQuestion question = access("EU-GDPR", "2026-06-15");
        question.right = Right::WithdrawConsent;
        const Deadline deadline = ask(question);
        QVERIFY(!deadline.due.isValid());
        question.promise = thirtyDays();
        QCOMPARE(ask(question).due, day("2026-07-15"));
        QVERIFY(ask(question).promiseBinds);
    }

    void promiseInHours()
    {
        DeadlineQuestion question = access("EU-GDPR", "2026-06-10");
        question.receivedAt = QDateTime(day("2026-06-10"), QTime(15, 30), Qt::UTC);
        question.promise = OwnPromise { { 24, TimeUnit::Hours }, {}, QStringLiteral("4") };
        QCOMPARE(ask(question).dueInstant, QDateTime(day("2026-06-11"), QTime(15, 30), Qt::UTC));
        QCOMPARE(ask(question).due, day("2026-06-11"));
    }

    void otherNamesOfRights()
    {
        DeadlineQuestion question = access("US-CA", "2026-06-01");
        question.right.reset();
        for (const char *name : { "opt_out", "opt_out_sale", "do_not_sell", "opt_out_sale_sharing" }) {
            question.rightCode = QLatin1StringView(name);
            QCOMPARE(ask(question).respondBy, day("2026-06-23"));
        }
    }

    void noRightNamedYet()
    {
        DeadlineQuestion question = access("US-CA", "2026-06-15");
        question.right.reset();
        QCOMPARE(ask(question).respondBy, day("2026-07-30"));
        QCOMPARE(ask(question).acknowledgeBy, day("2026-06-30"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("received");
        QTest::addColumn<int>("error");
        QTest::newRow("a law nobody knows") << "XX-LAW"
                                            << "access"
                                            << ""
                                            << "2026-06-01" << int(ErrorCode::UnknownRegime);
        QTest::newRow("a right of another law") << "EU-GDPR"
                                                << "opt_out_sale"
                                                << ""
                                                << "2026-06-01" << int(ErrorCode::UnknownRight);
        QTest::newRow("a rule that is no right") << "EU-GDPR"
                                                 << "response"
                                                 << ""
                                                 << "2026-06-01" << int(ErrorCode::UnknownRight);
        QTest::newRow("a place nobody knows") << "EU-GDPR"
                                              << "access"
                                              << "XX"
                                              << "2026-06-01" << int(ErrorCode::UnknownCalendar);
        QTest::newRow("no day") << "EU-GDPR"
                                << "access"
                                << ""
                                << "" << int(ErrorCode::BadDate);
    }
    void refuses()
    {
        QFETCH(QString, regime);
        QFETCH(QString, right);
        QFETCH(QString, calendar);
        QFETCH(QString, received);
        QFETCH(int, error);
        DeadlineQuestion question;
        question.regime = regime;
        question.rightCode = right;
        question.calendar = calendar;
        question.received = QDate::fromString(received, Qt::ISODate);
        const auto answer = requestDeadline(*m_book, question);
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().code), error);
    }
};

QTEST_APPLESS_MAIN(tst_Deadlines)
#include "tst_Deadlines.moc"
