#include "report/Builders.h"

#include "RegisterSamples.h"
#include "Samples.h"

#include <QTest>

using namespace ck;
using namespace ck::report;

namespace
{

const FixedClock clock20 { QDate(2026, 11, 20) };

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QString plain(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells)
        cells.append(cell.sub.isEmpty() ? plain(cell.runs) : plain(cell.runs) + u'/' + plain(cell.sub));
    return cells.join(QStringLiteral(" | "));
}

template <typename T>
QList<T> all(const ReportDocument &document)
{
    QList<T> found;
    for (const report::Block &block : document.blocks)
        if (const T *value = std::get_if<T>(&block))
            found.append(*value);
    return found;
}

QString figures(const ReportDocument &report)
{
    QStringList out;
    for (const KeyFigure &figure : all<KeyFigures>(report).value(0).figures)
        out.append(figure.value + u' ' + figure.caption);
    return out.join(QStringLiteral("; "));
}

// Everything a person reads in the report, as one text.
QString everything(const ReportDocument &report)
{
    QString out = report.metadata.title + u'\n' + report.metadata.subtitle + u'\n';
    for (const Table &table : all<Table>(report))
        for (const Row &row : table.rows)
            out += plain(row) + u'\n';
    for (const Fields &fields : all<Fields>(report))
        for (const Field &field : fields.fields)
            out += field.label + u'=' + plain(field.value) + u'\n';
    for (const Paragraph &paragraph : all<Paragraph>(report))
        out += plain(paragraph.runs) + u'\n';
    return out;
}

} // namespace

class tst_Builders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoAnswersOnItsFirstPage()
    {
        const ReportDocument memo = changeMemo(test::memoInput(), clock20);
        QCOMPARE(memo.metadata.title, QStringLiteral("Privacy policy: what version 4 changes"));
        QCOMPARE(memo.metadata.subtitle,
            QStringLiteral("Change memo of 20 November 2026, comparing version 3 "
                           "(in force since 1 March 2026) with version 4"));
        QCOMPARE(memo.metadata.footerMark, QStringLiteral("Journal entry 1,284 · root 7f3a 91c2 … 5e0d"));
        QCOMPARE(figures(memo),
            QStringLiteral("5 material changes; 2 to people’s disadvantage; 31 Dec 2026 earliest "
                           "day in force; 2,318 people must accept again"));
        QVERIFY(everything(memo).contains(QStringLiteral("15 December 2026, is 16 days too early.")));
    }
    void memoListsMaterialChangesWithTheirWords()
    {
        const QList<Row> rows = all<Table>(changeMemo(test::memoInput(), clock20)).value(0).rows;
        QCOMPARE(rows.size(), 5);
        QCOMPARE(plain(rows.at(1)),
            QStringLiteral(
                "5.2 | Retention: Server logs/30 days → 90 days | Server logs, including addresses, are "
                "kept for 30 90 days and then deleted. | ▲ adverse"));
        const Runs words = rows.at(1).cells.at(2).runs;
        QCOMPARE(words.at(1), (Run { QStringLiteral("30"), RunStyle::Deleted, {} }));
        QCOMPARE(words.at(3), (Run { QStringLiteral("90"), RunStyle::Inserted, {} }));
    }
    void memoEndsItsStepsWithTheBindingDay()
    {
        const Steps steps = all<Steps>(changeMemo(test::memoInput(), clock20)).value(0);
        QCOMPARE(steps.steps.last().day, QStringLiteral("31 Dec 2026"));
        QVERIFY(steps.steps.last().binding);
        QVERIFY(stepsTable(steps).rows.last().strong);
    }
    void memoWithoutSubstanceSaysSo()
    {
        report::ChangeMemoInput input = test::memoInput();
        input.diff.changes.erase(input.diff.changes.begin(), input.diff.changes.begin() + 5);
        const ReportDocument memo = changeMemo(input, clock20);
        QVERIFY(everything(memo).contains(QStringLiteral("Nothing of substance changes")));
        QVERIFY(everything(memo).contains(QStringLiteral("Typography | 1, 2, 3, 4, 5, 6, 7 | 7")));
    }

    void recordHasElevenFieldsOfArticle30()
    {
        const ReportDocument record = recordOfProcessing(test::recordInput(), clock20);
        const QList<Fields> fields = all<Fields>(record);
        QCOMPARE(fields.size(), 3); // the parties, then one for each activity
        QStringList citations;
        for (const Field &field : fields.at(0).fields + fields.at(1).fields)
            if (field.source.startsWith(QStringLiteral("Art. 30(1)")))
                citations.append(field.source.mid(10));
        QCOMPARE(citations.join(QString()), QStringLiteral("(a)(a)(a)(a)(b)(c)(c)(d)(e)(f)(g)"));
    }
    void recordMarksWhatIsMissing()
    {
        const QString text = everything(recordOfProcessing(test::recordInput(), clock20));
        QVERIFY(text.contains(QStringLiteral("Legal basis=not recorded")));
        QVERIFY(text.contains(QStringLiteral("Joint controller=none")));
        QVERIFY(text.contains(QStringLiteral("United States: standard contractual clauses, module 2")));
    }
    void recordLinksLeadToTheirActivities()
    {
        const ReportDocument record = recordOfProcessing(test::recordInput(), clock20);
        QStringList anchors;
        for (const Heading &heading : all<Heading>(record))
            anchors.append(QStringLiteral("#") + heading.anchor);
        for (const Row &row : all<Table>(record).value(0).rows)
            QVERIFY(anchors.contains(row.cells.at(1).runs.first().link));
    }

    void publicListShowsNothingInternal()
    {
        const ReportDocument list = subProcessorList(test::subProcessorInput(), clock20);
        QVERIFY(list.metadata.footerMark.isEmpty());
        QVERIFY(list.metadata.confidentiality.isEmpty());
        QCOMPARE(plain(all<Table>(list).at(0).rows.at(0)),
            QStringLiteral("Postmark | service e-mail/delivering messages | e-mail address | "
                           "United States/EU standard contractual clauses (2021)"));
        QCOMPARE(all<Heading>(list).value(0).text, QStringLiteral("Announced"));
    }
    void scheduleMarksUndatedAndHeld()
    {
        const ReportDocument schedule = retentionSchedule(test::scheduleInput(), clock20);
        QCOMPARE(figures(schedule),
            QStringLiteral("4 retention rules; 1 carry out a promise; 1 undated; 1 on hold"));
        const QString text = everything(schedule);
        QVERIFY(text.contains(QStringLiteral("internal target 24 months, not promised")));
        QVERIFY(
            text.contains(QStringLiteral("Server logs are kept for 30 days and then deleted./Clause 5.2")));
        QVERIFY(text.contains(QStringLiteral("❚❚ on hold/Finance")));
    }
    void liftedHoldHoldsNothing()
    {
        report::ScheduleInput input = test::scheduleInput();
        input.holds.first().lifted = QDate(2026, 11, 20);
        QVERIFY(!everything(retentionSchedule(input, clock20)).contains(QStringLiteral("on hold")));
    }

    void registerNamesNobodyUnlessAsked()
    {
        report::RegisterInput input = test::registerInput();
        QVERIFY(!everything(requestRegister(input, clock20)).contains(QStringLiteral("Muster")));
        input.withNames = true;
        QVERIFY(everything(requestRegister(input, clock20)).contains(QStringLiteral("Muster")));
    }
    void registerCountsItsRequests()
    {
        QCOMPARE(figures(requestRegister(test::registerInput(), clock20)),
            QStringLiteral("2 open; 1 overdue; 50% answered on time; 28 days to answer (median)"));
    }
    void registerMarksTheLateOnes()
    {
        const QList<Row> rows = all<Table>(requestRegister(test::registerInput(), clock20)).value(0).rows;
        QVERIFY(plain(rows.at(1)).endsWith(QStringLiteral("▲ late/answered in full")));
        QVERIFY(plain(rows.at(2)).endsWith(QStringLiteral("● overdue/collecting")));
    }

    void caseFileExplainsItsDay()
    {
        const ReportDocument file = caseFile(test::caseInput(), clock20);
        QCOMPARE(figures(file),
            QStringLiteral("collecting state; 11 Nov 2026 to be answered by; "
                           "39 days since receipt; 1 open task"));
        const Steps steps = all<Steps>(file).value(0);
        QCOMPARE(steps.steps.at(1).rule, QStringLiteral("Period of 1 month"));
        QCOMPARE(steps.steps.at(1).source, QStringLiteral("Art. 12(3)"));
        QVERIFY(steps.steps.last().binding);
    }
    void caseFileNamesNobodyUnlessAsked()
    {
        report::CaseInput input = test::caseInput();
        QVERIFY(!everything(caseFile(input, clock20)).contains(QStringLiteral("Muster")));
        QVERIFY(all<Quote>(caseFile(input, clock20)).isEmpty());
        input.withNames = true;
        QVERIFY(everything(caseFile(input, clock20)).contains(QStringLiteral("Muster")));
        QCOMPARE(all<Quote>(caseFile(input, clock20)).size(), 1);
    }
    void gapShowsBothEnds()
    {
        const ReportDocument gap = gapReport(test::gapInput(), clock20);
        QCOMPARE(figures(gap), QStringLiteral("2 high, open; 1 medium, open; 0 low, open; 1 settled"));
        const QString text = everything(gap);
        QVERIFY(
            text.contains(QStringLiteral("We keep messages for as long as this is reasonable./Clause 5.4 | "
                                         "GDPR Art. 13(2)(a)/read in the statute")));
        QVERIFY(text.contains(
            QStringLiteral("Processor Postmark | GDPR Art. 28(3)/to be confirmed by a lawyer")));
    }
    void disposalListsOnlyWhatWasDoneInTheTime()
    {
        report::DisposalInput input = test::disposalInput();
        QCOMPARE(figures(disposalCertificate(input, clock20)),
            QStringLiteral("2 disposals; 1 after the due day; 0 legal holds in force"));
        input.to = QDate(2026, 10, 31);
        QCOMPARE(all<Table>(disposalCertificate(input, clock20)).value(0).rows.size(), 1);
    }
    void boardPutsTheWorstFirst()
    {
        const QList<Table> tables = all<Table>(boardSummary(test::boardInput(), clock20));
        QVERIFY(plain(tables.at(1).rows.first())
                    .startsWith(QStringLiteral("high | Undisclosed processor: OpenAI")));
    }
    void journalTellsWhatWasUndone()
    {
        const QString text = everything(journalReport(test::journalInput(), clock20));
        QVERIFY(text.contains(QStringLiteral("The chain of 3 entries holds")));
        QVERIFY(text.contains(QStringLiteral("Undone: Request R-0139 opened/undoes entry 2")));
    }
    void emptyRegistersSaySo()
    {
        const QList<ReportDocument> reports {
            recordOfProcessing({}, clock20),
            subProcessorList({}, clock20),
            retentionSchedule({}, clock20),
            requestRegister({}, clock20),
            caseFile({}, clock20),
            changeMemo({}, clock20),
            gapReport({}, clock20),
            disposalCertificate({}, clock20),
            boardSummary({}, clock20),
            journalReport({}, clock20),
        };
        for (const ReportDocument &report : reports)
            QVERIFY2(!all<Paragraph>(report).isEmpty(), qPrintable(report.metadata.title));
    }
};

QTEST_APPLESS_MAIN(tst_Builders)
#include "tst_Builders.moc"
