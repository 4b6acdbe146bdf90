#include "schedule/Occurrences.h"
#include "schedule/RuleFromPromise.h"

#include <QTest>

using namespace ck;
using namespace ck::schedule;
using Action = RetentionAction;

namespace
{

QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

RetentionStage stage(Action action, int amount, TimeUnit unit)
{
    return { Period { amount, unit }, action };
}

RetentionStage stage(Action action)
{
    return { {}, action };
}

RetentionRule rule(
    RetentionTrigger trigger, QList<RetentionStage> stages, RetentionKind kind = RetentionKind::Fixed)
{
    RetentionRule made;
    made.id = RuleId::make();
    made.subject = QStringLiteral("records");
    made.trigger = trigger;
    made.stages = std::move(stages);
    made.kind = kind;
    return made;
}

// "archive 2027-06-10, delete 2029-06-10": what the calendar would show.
QString shown(const QList<RetentionEvent> &events)
{
    QStringList parts;
    for (const RetentionEvent &event : events)
        parts.append(toCode(event.action) + u' '
            + (event.due.isValid() ? event.due.toString(Qt::ISODate) : QStringLiteral("undated")));
    return parts.join(QStringLiteral(", "));
}

} // namespace

class tst_Occurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stages_data()
    {
        const auto months = [](Action action, int n) { return stage(action, n, TimeUnit::Months); };
        const QList threeStages { months(Action::Keep, 12), months(Action::Archive, 24),
            stage(Action::Delete) };
        QTest::addColumn<RetentionRule>("rule");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a year, two in the archive, gone")
            << rule(RetentionTrigger::Creation, threeStages) << "2026-06-10"
            << "archive 2027-06-10, delete 2029-06-10";
        QTest::newRow("the same from a leap day")
            << rule(RetentionTrigger::Creation, threeStages) << "2028-02-29"
            << "archive 2029-02-28, delete 2031-02-28";
        QTest::newRow("kept a number of days")
            << rule(RetentionTrigger::None, { stage(Action::Keep, 30, TimeUnit::Days) }) << "2026-06-15"
            << "delete 2026-07-15";
        QTest::newRow("kept seven years")
            << rule(RetentionTrigger::None, { stage(Action::Keep, 7, TimeUnit::Years) }) << "2026-05-14"
            << "delete 2033-05-14";
        QTest::newRow("deleted within thirty days")
            << rule(RetentionTrigger::AccountClosure, { stage(Action::Delete, 30, TimeUnit::Days) })
            << "2026-06-10"
            << "delete 2026-07-10";
        QTest::newRow("two actions on one day, neither deletes")
            << rule(RetentionTrigger::None,
                   { stage(Action::Keep, 90, TimeUnit::Days), stage(Action::Aggregate),
                       stage(Action::Anonymise) })
            << "2026-06-01"
            << "aggregate 2026-08-30, anonymise 2026-08-30";
        QTest::newRow("archived for a while and no word on the end")
            << rule(RetentionTrigger::Creation, { months(Action::Archive, 6) }) << "2026-01-31"
            << "archive 2026-01-31, delete 2026-07-31";
        QTest::newRow("while the account exists, then thirty days") << rule(RetentionTrigger::ActiveAccount,
            { stage(Action::Keep), stage(Action::Delete, 30, TimeUnit::Days) }, RetentionKind::UntilEvent)
                                                                    << "2026-06-10"
                                                                    << "delete 2026-07-10";
        QTest::newRow("while the account exists, and no word on the end")
            << rule(RetentionTrigger::ActiveAccount, { stage(Action::Keep) }, RetentionKind::UntilEvent)
            << "2026-06-10"
            << "delete undated";
        QTest::newRow("deleted on the event")
            << rule(RetentionTrigger::Disconnect, { stage(Action::Delete) }, RetentionKind::UntilEvent)
            << "2026-06-10"
            << "delete 2026-06-10";
        QTest::newRow("a reasonable period, then made anonymous") << rule(RetentionTrigger::AccountClosure,
            { stage(Action::Keep), stage(Action::Anonymise) }, RetentionKind::Vague)
                                                                  << "2026-06-10"
                                                                  << "anonymise undated";
        QTest::newRow("indefinitely")
            << rule(RetentionTrigger::ActiveAccount, { stage(Action::Keep) }, RetentionKind::Indefinite)
            << "2024-06-01"
            << "delete undated";
        QTest::newRow("ten business days over a weekend")
            << rule(RetentionTrigger::Request, { stage(Action::Delete, 10, TimeUnit::BusinessDays) })
            << "2026-06-10"
            << "delete 2026-06-24";
        QTest::newRow("nothing said")
            << rule(RetentionTrigger::None, {}, RetentionKind::Vague) << "2026-06-10"
            << "delete undated";
    }
    void stages()
    {
        QFETCH(RetentionRule, rule);
        QFETCH(QString, trigger);
        QFETCH(QString, expected);
        QCOMPARE(shown(eventsFor(rule, { day(qPrintable(trigger)), {}, QStringLiteral("lot 7"), false })),
            expected);
    }

    void hoursAreInstants()
    {
        const QDateTime callback(day("2026-06-10"), QTime(15, 30), Qt::UTC);
        const auto events
            = eventsFor(rule(RetentionTrigger::Request, { stage(Action::Delete, 24, TimeUnit::Hours) }),
                { callback.date(), callback, {}, false });
        QCOMPARE(events.first().dueInstant, callback.addDays(1));
        QCOMPARE(events.first().due, day("2026-06-11"));
    }

    void atOnceKeepsTheInstant()
    {
        const QDateTime done(day("2026-06-10"), QTime(12, 0), Qt::UTC);
        const auto events
            = eventsFor(rule(RetentionTrigger::Event, { stage(Action::Delete) }, RetentionKind::UntilEvent),
                { done.date(), done, {}, false });
        QCOMPARE(events.first().dueInstant, done);
    }

    void daysForgetTheHour()
    {
        const QDateTime asked(day("2026-06-10"), QTime(15, 30), Qt::UTC);
        const auto events
            = eventsFor(rule(RetentionTrigger::Request, { stage(Action::Delete, 30, TimeUnit::Days) }),
                { asked.date(), asked, {}, false });
        QVERIFY(!events.first().dueInstant.isValid());
    }

    void assumedStartIsSaid()
    {
        const QList<RetentionStage> stages { stage(Action::Keep, 7, TimeUnit::Years) };
        QVERIFY(eventsFor(rule(RetentionTrigger::None, stages), { day("2026-05-27"), {}, {}, false })
                    .first()
                    .triggerAssumed);
        QVERIFY(!eventsFor(rule(RetentionTrigger::Creation, stages), { day("2026-05-27"), {}, {}, false })
                     .first()
                     .triggerAssumed);
    }

    void internalTargetIsNotPromised()
    {
        RetentionRule vague = rule(RetentionTrigger::AccountClosure,
            { stage(Action::Keep), stage(Action::Delete) }, RetentionKind::Vague);
        vague.internalTarget = Period { 30, TimeUnit::Days };
        const RetentionEvent own = eventsFor(vague, { day("2026-06-10"), {}, {}, false }).first();
        QCOMPARE(own.due, day("2026-07-10"));
        QVERIFY(isInternalTarget(vague, own));
        RetentionRule fixed
            = rule(RetentionTrigger::AccountClosure, { stage(Action::Delete, 60, TimeUnit::Days) });
        fixed.internalTarget = Period { 30, TimeUnit::Days };
        const RetentionEvent promised = eventsFor(fixed, { day("2026-06-10"), {}, {}, false }).first();
        QCOMPARE(promised.due, day("2026-08-09"));
        QVERIFY(!isInternalTarget(fixed, promised));
    }

    void rulePointsAtItsPromise()
    {
        const RetentionPromise promise { QStringLiteral("Support tickets"), RetentionTrigger::Event,
            { stage(Action::Keep, 2, TimeUnit::Years) }, RetentionKind::Fixed, QStringLiteral("unless in dispute"),
            QStringLiteral("help desk") };
        const CommitmentId id = CommitmentId::make();
        const RetentionRule made = ruleFromPromise(promise, id);
        QVERIFY(!made.id.isNull());
        QCOMPARE(made.promise, id);
        QCOMPARE(made.subject, promise.subject);
        QCOMPARE(made.trigger, promise.trigger);
        QCOMPARE(made.stages, promise.stages);
        QCOMPARE(made.exception, promise.exception);
        QCOMPARE(made.scope, promise.scope);
    }
};

QTEST_APPLESS_MAIN(tst_Occurrences)
#include "tst_Occurrences.moc"
