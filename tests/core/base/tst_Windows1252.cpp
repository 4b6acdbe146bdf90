#include "base/Windows1252.h"

#include <QTest>

using namespace ck;

class tst_Windows1252 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byte_data()
    {
        QTest::addColumn<int>("byte");
        QTest::addColumn<int>("character");
        QTest::newRow("ASCII") << 0x41 << 0x41;
        QTest::newRow("first of the upper set") << 0x80 << 0x20AC;
        QTest::newRow("apostrophe") << 0x92 << 0x2019;
        QTest::newRow("undefined") << 0x9D << 0x9D;
        QTest::newRow("last of the upper set") << 0x9F << 0x178;
        QTest::newRow("as in Latin 1") << 0xE9 << 0xE9;
    }
    void byte()
    {
        QFETCH(int, byte);
        QFETCH(int, character);
        QCOMPARE(int(fromWindows1252(uchar(byte))), character);
    }

    void text() { QCOMPARE(fromWindows1252("caf\xE9 \x80 5"), QStringLiteral("café € 5")); }
};

QTEST_APPLESS_MAIN(tst_Windows1252)
#include "tst_Windows1252.moc"
