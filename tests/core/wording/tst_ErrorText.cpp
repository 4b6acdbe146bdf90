#include "wording/ErrorText.h"

#include <QSet>
#include <QTest>

using namespace ck;

// The last code of the list; a code added behind it must be added here, too.
static constexpr ErrorCode lastCode = ErrorCode::StateForbids;

class tst_ErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence()
    {
        QSet<QString> seen;
        for (int i = 0; i <= int(lastCode); ++i) {
            const QString text = sentence(
                Error { ErrorCode(i), { QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") } });
            QVERIFY2(text.endsWith(u'.'), qPrintable(QStringLiteral("code %1: “%2”").arg(i).arg(text)));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }
    void everyCodeHasAnExitCode()
    {
        for (int i = 0; i <= int(lastCode); ++i) {
            const int code = exitCode(Error { ErrorCode(i) });
            QVERIFY2((code >= 2 && code <= 6) || code == 130, qPrintable(QString::number(i)));
        }
    }
    void exitCodes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("expected");
        QTest::newRow("a missing file is input") << int(ErrorCode::FileMissing) << 3;
        QTest::newRow("an unknown regime is usage") << int(ErrorCode::UnknownRegime) << 2;
        QTest::newRow("a newer project") << int(ErrorCode::ProjectNewer) << 4;
        QTest::newRow("a key is needed") << int(ErrorCode::KeyNeeded) << 5;
        QTest::newRow("the network") << int(ErrorCode::Network) << 6;
        QTest::newRow("a hold is no damage of the file") << int(ErrorCode::Held) << 2;
        QTest::newRow("Ctrl-C") << int(ErrorCode::Cancelled) << 130;
    }
    void exitCodes()
    {
        QFETCH(int, code);
        QTEST(exitCode(Error { ErrorCode(code) }), "expected");
    }
    void argumentsAreNotReadAsPlaces()
    {
        QCOMPARE(sentence(Error {
                     ErrorCode::MissingColumn, { QStringLiteral("%2.csv"), QStringLiteral("name") } }),
            QStringLiteral("“%2.csv” has no column “name”."));
    }
    void missingArgumentLeavesASentence()
    {
        QCOMPARE(sentence(Error { ErrorCode::FileMissing }), QStringLiteral("There is no file “…”."));
    }
};

QTEST_APPLESS_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"
