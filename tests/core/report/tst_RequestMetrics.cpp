#include "report/RequestMetrics.h"

#include <QTest>

using namespace ck;
using namespace ck::report;

static RequestLine line(RequestState state, int daysToDue, int daysToClose)
{
    const QDate received(2026, 6, 1);
    RequestLine made;
    made.request.received = received;
    made.request.state = state;
    made.request.closed = daysToClose < 0 ? QDate() : received.addDays(daysToClose);
    made.deadline.due = received.addDays(daysToDue);
    return made;
}

class tst_RequestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data()
    {
        QTest::addColumn<QList<RequestLine>>("lines");
        QTest::addColumn<int>("open");
        QTest::addColumn<int>("overdue");
        QTest::addColumn<int>("onTime");
        QTest::addColumn<double>("median"); // -1 for none
        using S = RequestState;
        QTest::newRow("nothing") << QList<RequestLine> {} << 0 << 0 << 0 << -1.0;
        QTest::newRow("due today is not overdue") << QList { line(S::Review, 30, -1) } << 1 << 0 << 0 << -1.0;
        QTest::newRow("due yesterday is") << QList { line(S::Review, 29, -1) } << 1 << 1 << 0 << -1.0;
        QTest::newRow("answered on the day") << QList { line(S::Answered, 30, 30) } << 0 << 0 << 1 << 30.0;
        QTest::newRow("refused late") << QList { line(S::Refused, 30, 31) } << 0 << 0 << 0 << 31.0;
        QTest::newRow("withdrawn does not count")
            << QList { line(S::Withdrawn, 30, 3) } << 0 << 0 << 0 << -1.0;
        QTest::newRow("median of two is their middle")
            << QList { line(S::Answered, 30, 4), line(S::Answered, 30, 9) } << 0 << 0 << 2 << 6.5;
    }
    void figures()
    {
        QFETCH(QList<RequestLine>, lines);
        const RequestMetrics metrics = metricsOf(lines, QDate(2026, 7, 1));
        QTEST(metrics.open, "open");
        QTEST(metrics.overdue, "overdue");
        QTEST(metrics.onTime, "onTime");
        QTEST(metrics.medianDays.value_or(-1), "median");
    }
};

QTEST_APPLESS_MAIN(tst_RequestMetrics)
#include "tst_RequestMetrics.moc"
