// The sample shows every panel's worth in the first minute, on whatever day it is made.
#include "support/TestProject.h"
#include "workflow/Checks.h"
#include "workflow/ComparePolicies.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Maintenance.h"
#include "workflow/Records.h"
#include "workflow/Requests.h"
#include "workflow/RetentionCalendar.h"
#include "workflow/Sample.h"

using namespace ck;
using namespace ck::workflow;

class tst_Sample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsEveryPanel_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("a Friday in November") << QDate(2026, 11, 20);
        QTest::newRow("a leap day") << QDate(2028, 2, 29);
        QTest::newRow("New Year") << QDate(2030, 1, 1);
    }
    void fillsEveryPanel()
    {
        QFETCH(QDate, day);
        test::TestProject project(day);
        const auto made = createSample(project.folder.filePath(QStringLiteral("s.ckproj")), project.environment);
        QVERIFY2(made, made ? "" : qPrintable(made.error().args.join(u' ') + made.error().detail));
        Session &session = **made;

        QCOMPARE(session.vault(), VaultState::Open);
        QCOMPARE(versions(session).size(), 2);
        QVERIFY(all<Processor>(session).size() >= 10);
        QVERIFY(all<Activity>(session).size() >= 5);
        const QList<RequestRow> queue = requestQueue(session);
        QVERIFY(queue.size() >= 8);
        QVERIFY(std::any_of(queue.begin(), queue.end(), [](const auto &r) { return !r.request.isOpen(); }));
        QVERIFY(std::any_of(queue.begin(), queue.end(), [](const auto &r) { return r.waitingOn == WaitingOn::Identity; }));

        const QList<RetentionRow> events = retentionRows(session);
        QVERIFY(std::any_of(events.begin(), events.end(), [](const auto &r) { return r.hold.has_value(); }));
        QVERIFY(std::any_of(events.begin(), events.end(), [](const auto &r) { return r.event.state == EventState::Done; }));
        QVERIFY(std::any_of(events.begin(), events.end(), [&](const auto &r) { return r.due > day && r.due < day.addDays(30); }));

        const QList<TodayItem> items = today(session);
        QVERIFY(std::any_of(items.begin(), items.end(), [&](const TodayItem &i) { return i.due < day; }));
        QVERIFY(std::any_of(items.begin(), items.end(), [&](const TodayItem &i) { return i.due == day; }));
        QVERIFY(std::any_of(items.begin(), items.end(), [&](const TodayItem &i) { return i.due > day; }));

        QSet<Edge> edges;
        for (const FindingRow &row : findings(session))
            edges.insert(row.finding.edge);
        QVERIFY(edges.contains(Edge::SayMust));
        QVERIFY(edges.contains(Edge::SayDo));
        QVERIFY(edges.contains(Edge::DoMust));
        QVERIFY(verifyProject(session.path())->ok);
    }

    void theDraftStatesADayThatIsTooEarly()
    {
        test::TestProject project(QDate(2026, 11, 20));
        const auto made = createSample(project.folder.filePath(QStringLiteral("s.ckproj")), project.environment);
        QVERIFY(made);
        const QList<PolicyVersion> kept = versions(**made);
        const auto newSide = (*made)->compilation(kept.first().id), oldSide = (*made)->compilation(versionInForce(**made));
        const auto diff = compare(*oldSide, *newSide, kept.first().published);
        QVERIFY(diff);
        QVERIFY(diff->anyMaterial);
        QVERIFY(diff->statedTooEarly);
        QVERIFY(diff->mustReaccept);
        QCOMPARE(diff->notice.due, kept.first().published.addDays(30));
    }
};

QTEST_GUILESS_MAIN(tst_Sample)
#include "tst_Sample.moc"
