// Calendar files: what calendars insist on.
#include "exchange/Ics.h"

#include <QTest>

using namespace ck::exchange;

namespace
{
const IcsCalendar calendar { QStringLiteral("Deadlines; all"),
    QDateTime(QDate(2026, 5, 1), QTime(9, 30), Qt::UTC) };

IcsEvent sample()
{
    return { .uid = QStringLiteral("request-1@p"),
        .day = QDate(2026, 6, 10),
        .summary = QStringLiteral("R-0139"),
        .description = QStringLiteral("Art. 12(3), GDPR; one month\nC:\\x"),
        .categories = { QStringLiteral("DSAR"), QStringLiteral("A,B") },
        .sequence = 2,
        .alarms = { 7, 1 } };
}

QByteArray unfolded(QByteArray bytes)
{
    return bytes.replace("\r\n ", "");
}
} // namespace

class tst_Ics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFile()
    {
        QCOMPARE(writeIcs(calendar, { sample() }),
            QByteArray(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Clausekeeper//Clausekeeper//EN\r\n"
                "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Deadlines\\; all\r\n"
                "BEGIN:VEVENT\r\nUID:request-1@p\r\nDTSTAMP:20260501T093000Z\r\n"
                "LAST-MODIFIED:20260501T093000Z\r\nDTSTART;VALUE=DATE:20260610\r\nSUMMARY:R-0139\r\n"
                "DESCRIPTION:Art. 12(3)\\, GDPR\\; one month\\nC:\\\\x\r\nCATEGORIES:DSAR,A\\,B\r\n"
                "SEQUENCE:2\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\n"
                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:R-0139\r\nTRIGGER:-P7D\r\nEND:VALARM\r\n"
                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:R-0139\r\nTRIGGER:-P1D\r\nEND:VALARM\r\n"
                "END:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    void cancelledHasNoAlarm()
    {
        IcsEvent cancelled = sample();
        cancelled.cancelled = true;
        const QByteArray bytes = writeIcs(calendar, { cancelled });
        QVERIFY(bytes.contains("STATUS:CANCELLED\r\n"));
        QVERIFY(!bytes.contains("VALARM"));
    }

    void undatedIsLeftOut()
    {
        IcsEvent undated = sample();
        undated.day = {};
        QVERIFY(!writeIcs(calendar, { undated }).contains("VEVENT"));
    }

    void longLinesAreFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one octet") << QStringLiteral("x").repeated(400);
        QTest::newRow("two octets") << QStringLiteral("ä").repeated(200);
        QTest::newRow("three octets") << QStringLiteral("–").repeated(200);
        QTest::newRow("four octets") << QStringLiteral("𝄞").repeated(200);
        QTest::newRow("just fits") << QStringLiteral("x").repeated(63);
        QTest::newRow("just does not fit") << QStringLiteral("x").repeated(64);
    }
    void longLinesAreFolded()
    {
        QFETCH(QString, text);
        IcsEvent folded = sample();
        folded.description = text;
        const QByteArray bytes = writeIcs(calendar, { folded });
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY(line.size() <= 76); // 75 and the carriage return
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(unfolded(bytes).contains("DESCRIPTION:" + text.toUtf8() + "\r\n"));
    }

    void leadTimesAreEvents()
    {
        const QList<IcsEvent> all = withLeadTimes({ sample() }, { 14, 2 });
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].day, QDate(2026, 5, 27));
        QCOMPARE(all[0].uid, QStringLiteral("t14-request-1@p"));
        QCOMPARE(all[0].summary, QStringLiteral("T-14: R-0139"));
        QVERIFY(all[0].alarms.isEmpty());
        QVERIFY(all[2] == sample());
    }

    void controlCharactersEndNoLine()
    {
        IcsEvent forged = sample();
        forged.summary = QStringLiteral("x\r\nATTENDEE:mailto:a@example.org\x07");
        const QByteArray bytes = writeIcs(calendar, { forged });
        QVERIFY(bytes.contains("SUMMARY:x\\nATTENDEE:mailto:a@example.org\r\n"));
    }
};

QTEST_APPLESS_MAIN(tst_Ics)
#include "tst_Ics.moc"
