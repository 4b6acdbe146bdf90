#include "schedule/Holds.h"

#include <QTest>

using namespace ck;
using namespace ck::schedule;

namespace
{

QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

LegalHold hold(const char *placed, const char *lifted)
{
    LegalHold made;
    made.id = HoldId::make();
    made.title = QStringLiteral("Dispute");
    made.placed = day(placed);
    made.lifted = day(lifted);
    return made;
}

RetentionEvent disposal()
{
    RetentionEvent event;
    event.rule = RuleId::make();
    event.subjectRef = QStringLiteral("account 88213");
    event.due = day("2026-07-10");
    return event;
}

} // namespace

class tst_Holds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liftedLaterMovesTheDay()
    {
        const RetentionEvent event = disposal();
        const QList holds { hold("2026-07-01", "2026-09-15") };
        QCOMPARE(effectiveDue(event, holds), day("2026-09-15"));
        QCOMPARE(event.due, day("2026-07-10"));
        QCOMPARE(holdOn(event, holds, day("2026-07-10")), &holds.first());
        QVERIFY(!holdOn(event, holds, day("2026-09-15")));
    }

    void otherHoldsLeaveItAlone()
    {
        const RetentionEvent event = disposal();
        QCOMPARE(effectiveDue(event, { hold("2026-06-01", "2026-07-01") }), event.due); // lifted before
        QCOMPARE(
            effectiveDue(event, { hold("2026-07-11", "2026-09-15") }), event.due); // already overdue by then
        QCOMPARE(effectiveDue(event, { hold("2026-07-01", "") }), event.due); // no end yet
        LegalHold elsewhere = hold("2026-07-01", "2026-09-15");
        elsewhere.subjectRefs = { QStringLiteral("account 1") };
        QCOMPARE(effectiveDue(event, { elsewhere }), event.due);
        QVERIFY(!holdOn(event, { elsewhere }, day("2026-07-10")));
        elsewhere.subjectRefs.clear();
        elsewhere.rules = { RuleId::make() };
        QCOMPARE(effectiveDue(event, { elsewhere }), event.due);
    }

    void holdsFollowEachOther()
    {
        QCOMPARE(
            effectiveDue(disposal(), { hold("2026-09-10", "2026-10-01"), hold("2026-07-01", "2026-09-15") }),
            day("2026-10-01"));
    }

    void whatIsDoneIsNotHeld()
    {
        RetentionEvent event = disposal();
        event.state = EventState::Done;
        const QList holds { hold("2026-07-01", "") };
        QVERIFY(!holdOn(event, holds, day("2026-07-10")));
    }
};

QTEST_APPLESS_MAIN(tst_Holds)
#include "tst_Holds.moc"
