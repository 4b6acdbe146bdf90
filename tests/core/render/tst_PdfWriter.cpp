#include "render/PdfWriter.h"

#include "core/report/RegisterSamples.h"
#include "core/report/Samples.h"

#include <QDir>
#include <QFile>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ck;
using namespace ck::render;

namespace
{

const FixedClock clock20 { QDate(2026, 11, 20) };

QString textOf(QPdfDocument &pdf, int page)
{
    return pdf.getAllText(page).text();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_PdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoHasItsFactsOnTheFirstPage()
    {
        const QString path = m_folder.filePath(QStringLiteral("memo.pdf"));
        QVERIFY(writePdf(report::changeMemo(test::memoInput(), clock20), path));
        QPdfDocument pdf;
        QVERIFY(load(pdf, path));
        const QString first = textOf(pdf, 0);
        for (const char *words :
            { "Privacy policy: what version 4 changes", "31 Dec 2026", "2,318", "Retention: Server logs",
                "Example Studio GmbH", "Confidential draft", "Binding: the latest", "Page 1 of 2" })
            QVERIFY2(first.contains(QLatin1StringView(words)), words);
        QCOMPARE(pdf.metaData(QPdfDocument::MetaDataField::Title).toString(),
            QStringLiteral("Privacy policy: what version 4 changes"));
    }
    void pagesAreNumbered()
    {
        const QString path = m_folder.filePath(QStringLiteral("pages.pdf"));
        QVERIFY(writePdf(test::tableReport(120), path));
        QPdfDocument pdf;
        QVERIFY(load(pdf, path));
        for (int page = 0; page < pdf.pageCount(); ++page)
            QVERIFY(textOf(pdf, page).contains(
                QStringLiteral("Page %1 of %2").arg(page + 1).arg(pdf.pageCount())));
    }
    void longTableKeepsEveryRowInOrder()
    {
        const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
        QVERIFY(writePdf(test::tableReport(4500), path));
        QPdfDocument pdf;
        QVERIFY(load(pdf, path));
        static const QRegularExpression row(QStringLiteral("row(\\d+)"));
        int last = 0;
        for (int page = 0; page < pdf.pageCount(); ++page) {
            const QString text = textOf(pdf, page);
            QVERIFY(text.contains(QStringLiteral("Subject"))); // the head is repeated
            for (auto it = row.globalMatch(text); it.hasNext(); ++last)
                QCOMPARE(it.next().captured(1).toInt(), last + 1);
        }
        QCOMPARE(last, 4500);
    }
    void rowHigherThanAPageGoesOn()
    {
        QStringList words;
        for (int i = 1; i <= 3000; ++i)
            words.append(QStringLiteral("word%1").arg(i));
        report::ReportDocument report = test::tableReport(2);
        auto &table = std::get<report::Table>(report.blocks[1]);
        table.rows[1].cells[1].runs = { { words.join(u' ') } };
        const QString path = m_folder.filePath(QStringLiteral("high.pdf"));
        QVERIFY(writePdf(report, path));
        QPdfDocument pdf;
        QVERIFY(load(pdf, path));
        QVERIFY(pdf.pageCount() > 3);
        QString text;
        for (int page = 0; page < pdf.pageCount(); ++page)
            text += textOf(pdf, page);
        for (const QString &word : { words.first(), words.at(1500), words.last() })
            QVERIFY2(text.contains(word), qPrintable(word));
    }
    void everyReport_data()
    {
        QTest::addColumn<report::ReportDocument>("report");
        QTest::newRow("record") << report::recordOfProcessing(test::recordInput(), clock20);
        QTest::newRow("sub-processors") << report::subProcessorList(test::subProcessorInput(), clock20);
        QTest::newRow("schedule") << report::retentionSchedule(test::scheduleInput(), clock20);
        QTest::newRow("register") << report::requestRegister(test::registerInput(), clock20);
        QTest::newRow("case") << report::caseFile(test::caseInput(), clock20);
        QTest::newRow("gap") << report::gapReport(test::gapInput(), clock20);
        QTest::newRow("disposal") << report::disposalCertificate(test::disposalInput(), clock20);
        QTest::newRow("board") << report::boardSummary(test::boardInput(), clock20);
        QTest::newRow("journal") << report::journalReport(test::journalInput(), clock20);
        QTest::newRow("empty") << report::ReportDocument {};
    }
    void everyReport()
    {
        QFETCH(report::ReportDocument, report);
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(writePdf(report, path, { .pageSize = PageSize::Letter }));
        QPdfDocument pdf;
        QVERIFY(load(pdf, path));
        QVERIFY(textOf(pdf, 0).contains(report.metadata.title));
        QCOMPARE(pdf.pagePointSize(0).toSize(), QSize(612, 792));
    }
    void outlineHasTheHeadings()
    {
        const QString path = m_folder.filePath(QStringLiteral("outline.pdf"));
        QVERIFY(writePdf(report::recordOfProcessing(test::recordInput(), clock20), path));
        QPdfDocument pdf;
        QVERIFY(load(pdf, path));
        QPdfBookmarkModel outline;
        outline.setDocument(&pdf);
        const int title = int(QPdfBookmarkModel::Role::Title);
        QCOMPARE(outline.rowCount(), 2);
        QCOMPARE(outline.index(0, 0).data(title).toString(), QStringLiteral("Controller"));
        const QModelIndex activities = outline.index(1, 0);
        QCOMPARE(outline.rowCount(activities), 2);
        const QModelIndex second = outline.index(1, 0, activities);
        QCOMPARE(second.data(title).toString(), QStringLiteral("2 · Sending service messages"));
        QCOMPARE(second.data(int(QPdfBookmarkModel::Role::Page)).toInt(), 1);
    }
    void linksAndLanguage()
    {
        const QString path = m_folder.filePath(QStringLiteral("links.pdf"));
        report::ReportDocument record = report::recordOfProcessing(test::recordInput(), clock20);
        record.blocks.append(report::Paragraph { { { QStringLiteral("the law"), report::RunStyle::Normal,
            QStringLiteral("https://example.test/law") } } });
        QVERIFY(writePdf(record, path));
        const QByteArray pdf = bytesOf(path);
        QCOMPARE(pdf.count("/Subtype /Link /Border"), 2); // one for each activity
        QVERIFY(pdf.contains("https://example.test/law"));
        QVERIFY(pdf.contains("/Lang <FEFF0065006E>"));
    }
    void sameReportSameBytes()
    {
        const QString one = m_folder.filePath(QStringLiteral("one.pdf")),
                      two = m_folder.filePath(QStringLiteral("two.pdf"));
        const report::ReportDocument report = report::gapReport(test::gapInput(), clock20);
        QVERIFY(writePdf(report, one));
        QVERIFY(writePdf(report, two));
        QVERIFY(bytesOf(one).contains("/CreationDate (D:20261120090000Z)"));
        QCOMPARE(bytesOf(one), bytesOf(two));
    }
    void cancelledLeavesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cancelled.pdf"));
        Progress *running = nullptr;
        int reports = 0;
        Progress progress([&](double) {
            if (++reports == 3)
                running->cancel();
        });
        running = &progress;
        const Result<void> written = writePdf(test::tableReport(1000), path, {}, &progress);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(reports, 3);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }
    void failureKeepsWhatStoodThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kept.pdf"));
        QVERIFY(writePdf(test::tableReport(1), path));
        const QByteArray before = bytesOf(path);
        Progress progress;
        progress.cancel();
        QVERIFY(!writePdf(test::tableReport(1000), path, {}, &progress));
        QCOMPARE(bytesOf(path), before);
    }
    void folderThatIsNotThere()
    {
        const Result<void> written = writePdf({}, m_folder.filePath(QStringLiteral("no/such/folder/a.pdf")));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    }
    void folderInPlaceOfTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(QDir().mkdir(path));
        QVERIFY(!writePdf({}, path));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

private:
    static bool load(QPdfDocument &pdf, const QString &path)
    {
        pdf.load(path);
        return pdf.status() == QPdfDocument::Status::Ready;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_PdfWriter)
#include "tst_PdfWriter.moc"
