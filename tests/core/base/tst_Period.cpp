#include "base/Period.h"

#include <QTest>

using namespace ck;

class tst_Period : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("30 days") << QDate(2026, 6, 10) << 30 << "days" << QDate(2026, 7, 10);
        QTest::newRow("leap day plus 12 months") << QDate(2028, 2, 29) << 12 << "months" << QDate(2029, 2, 28);
        QTest::newRow("end of January plus a month") << QDate(2026, 1, 31) << 1 << "months" << QDate(2026, 2, 28);
        QTest::newRow("seven years") << QDate(2026, 5, 14) << 7 << "years" << QDate(2033, 5, 14);
        QTest::newRow("24 hours") << QDate(2026, 6, 10) << 24 << "hours" << QDate(2026, 6, 11);
        QTest::newRow("business days need a calendar") << QDate(2026, 6, 10) << 5 << "business_days" << QDate();
    }
    void add()
    {
        QFETCH(QDate, day);
        QFETCH(int, amount);
        QFETCH(QString, unit);
        const auto code = fromCode<TimeUnit>(unit);
        QVERIFY(code);
        QTEST(addPeriod(day, { amount, *code }), "expected");
    }
};

QTEST_APPLESS_MAIN(tst_Period)
#include "tst_Period.moc"
