#include "report/HtmlWriter.h"

#include "RegisterSamples.h"
#include "Samples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace ck;
using namespace ck::report;

static QString memoHtml()
{
    return QString::fromUtf8(toHtml(changeMemo(test::memoInput(), FixedClock(QDate(2026, 11, 20)))));
}

class tst_HtmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyElementIsClosed()
    {
        // The void elements of the head aside, the file is well formed; a reader of XML finds what is not.
        QString html = toHtml(recordOfProcessing(test::recordInput(), FixedClock(QDate(2026, 11, 20))));
        html.remove(QRegularExpression(QStringLiteral("<!DOCTYPE html>|<meta[^>]*>")));
        QXmlStreamReader reader(html);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
    void headingsGoDownByOne()
    {
        static const QRegularExpression heading(QStringLiteral("<h(\\d)"));
        int last = 0;
        for (auto it = heading.globalMatch(memoHtml()); it.hasNext();) {
            const int level = it.next().captured(1).toInt();
            QVERIFY(level <= last + 1);
            last = level;
        }
        QCOMPARE(memoHtml().count(QStringLiteral("<h1")), 1);
    }
    void tablesSayWhatTheirHeadsAreFor()
    {
        const QString html = memoHtml();
        QCOMPARE(html.count(QStringLiteral("<th ")), html.count(QStringLiteral("<th scope=")));
        QCOMPARE(html.count(QStringLiteral("<table")), html.count(QStringLiteral("<caption>")));
        const QString record
            = toHtml(recordOfProcessing(test::recordInput(), FixedClock(QDate(2026, 11, 20))));
        QVERIFY(record.contains(QStringLiteral("<th scope=\"row\">Purposes")));
    }
    void languageAndTitle()
    {
        QVERIFY(memoHtml().contains(QStringLiteral("<html lang=\"en\">")));
        QVERIFY(memoHtml().contains(QStringLiteral("<title>Privacy policy: what version 4 changes</title>")));
    }
    void nothingIsLoadedFromOutside()
    {
        static const QRegularExpression outside(QStringLiteral("(src=|url\\(|@import|<link|<script)"));
        QVERIFY(!memoHtml().contains(outside));
        QVERIFY(memoHtml().contains(QStringLiteral("prefers-color-scheme: dark")));
    }
    void redlineIsMarkedUp()
    {
        QVERIFY(memoHtml().contains(QStringLiteral("<del>30</del>")));
        QVERIFY(memoHtml().contains(QStringLiteral("<ins>90</ins>")));
    }
    void wordsOfOthersAreEscaped()
    {
        ReportDocument report;
        report.blocks = { Paragraph { { { QStringLiteral("<script>alert(1)</script> & more"), RunStyle::Quote,
            QStringLiteral("javascript:alert(1)") } } } };
        const QString html = toHtml(report);
        QVERIFY(!html.contains(QStringLiteral("<script>")));
        QVERIFY(!html.contains(QStringLiteral("javascript:")));
    }
    void fileIsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.html"));
        QVERIFY(writeHtml({}, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toHtml({}));
    }
    void folderThatIsNotThere()
    {
        const Result<void> written = writeHtml({}, QStringLiteral("/no/such/folder/a.html"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    }
};

QTEST_APPLESS_MAIN(tst_HtmlWriter)
#include "tst_HtmlWriter.moc"
