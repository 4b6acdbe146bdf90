// Tables as spreadsheets write them, and the guard against formulas.
#include "exchange/Csv.h"
#include "exchange/ProcessorsCsv.h"
#include "exchange/TriggersCsv.h"

#include <QTest>

using namespace ck;
using namespace ck::exchange;

namespace
{
const QString file = QStringLiteral("t.csv");

Processor fullProcessor()
{
    return { .id = ProcessorId::fromString(QStringLiteral("5c1f9f0e-0b1e-4b43-9d0e-111111111111")),
        .name = QStringLiteral("=Stripe, \"Inc\""),
        .legalName = QStringLiteral("Stripe; Payments\r\nEurope Ltd"),
        .vendorKey = QStringLiteral("stripe"),
        .service = QStringLiteral("@payments"),
        .country = QStringLiteral("IE"),
        .role = PartyRole::Controller,
        .state = ProcessorState::Planned,
        .purposes = { QStringLiteral("card; payments"), QStringLiteral("fraud\\checks") },
        .dataCategories = { QStringLiteral("-card number"), QStringLiteral("name") },
        .dataSubjects = { QStringLiteral("customers") },
        .contract = ContractState::Signed,
        .contractRef = QStringLiteral("+49 30 1"),
        .contractSigned = QDate(2026, 2, 28),
        .transferTool = QStringLiteral("scc_2021"),
        .transferAssessed = QDate(2026, 3, 1),
        .subProcessors = QStringLiteral("'=already guarded"),
        .nextReview = QDate(2027, 2, 28),
        .owner = QStringLiteral("Größe \uFF1D1"),
        .notes = QStringLiteral("\tTabbed\n\nlines "),
        .disclosedBy = { CommitmentId::make(), CommitmentId::make() } };
}
} // namespace

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("cells"); // of the first row
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &cells) {
            QTest::newRow(name) << bytes << cells;
        };
        row("comma", "a,b\n1,2\n", { "1", "2" });
        row("semicolon", "a;b\n1,5;2\n", { "1,5", "2" });
        row("tab", "a\tb\n1\t2", { "1", "2" });
        row("delimiter hint", "sep=|\r\na|b\r\n1|2\r\n", { "1", "2" });
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2",
            { "1", "2" });
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0,\0b\0\n\0"
                       "1\0,\0"
                       "2\0",
                16),
            { "1", "2" });
        row("windows-1252",
            "a,b\nGr\xF6\xDF"
            "e,2",
            { QStringLiteral("Größe"), "2" });
        row("quoted delimiter", "a,b\n\"1,1\",2", { "1,1", "2" });
        row("quoted quote", "a,b\n\"say \"\"x\"\"\",2", { "say \"x\"", "2" });
        row("quoted line end", "a,b\n\"1\r\n1\",2", { "1\r\n1", "2" });
        row("empty last cell", "a,b\n1,", { "1", "" });
        row("short row", "a,b,c\n1\n", { "1", "", "" });
        row("trailing delimiters", "a,b\n1,2,,,\n", { "1", "2" });
        row("empty lines", "\n\na,b\n\n\n1,2\n\n", { "1", "2" });
        row("guarded formula", "a,b\n'=1+1,'-x", { "=1+1", "-x" });
        row("apostrophe of a word", "a,b\n's Gravenhage,2", { "'s Gravenhage", "2" });
    }
    void cells()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, cells);
        const auto table = readCsv(bytes, file);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows[0].cells, cells);
        QCOMPARE(table->column(u"B"), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("args");
        QTest::newRow("empty") << QByteArray(" \n") << int(ErrorCode::FileEmpty) << QStringList { file };
        QTest::newRow("binary") << QByteArray("a,b\0\1", 5) << int(ErrorCode::NotText)
                                << QStringList { file };
        QTest::newRow("open quote") << QByteArray("a,b\n1,2\n\"3,4\n5,6\n") << int(ErrorCode::MalformedRow)
                                    << QStringList { file, "3", "unclosed_quote" };
        QTest::newRow("text after quote") << QByteArray("a,b\n\"x\"y,2\n") << int(ErrorCode::MalformedRow)
                                          << QStringList { file, "2", "text_after_quote" };
        QTest::newRow("too many cells")
            << QByteArray("a,b\n\"x\ny\",2\n1,2,3\n") << int(ErrorCode::MalformedRow)
            << QStringList { file, "4", "too_many_cells" };
        QTest::newRow("same column twice") << QByteArray("a,A\n1,2\n") << int(ErrorCode::MalformedRow)
                                           << QStringList { file, "1", "duplicate_column" };
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QStringList, args);
        const auto table = readCsv(bytes, file);
        QVERIFY(!table);
        QCOMPARE(int(table.error().code), code);
        QCOMPARE(table.error().args, args);
    }

    void guard_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        for (const char *harmless : { "", "word", "-5", "+3.25", "1,000", "a=b", "'s", "''" })
            QTest::newRow(qPrintable(QStringLiteral("left alone: ") + QLatin1StringView(harmless)))
                << QString::fromLatin1(harmless) << QString::fromLatin1(harmless);
        QTest::newRow("formula") << "=1+1"
                                 << "'=1+1";
        QTest::newRow("plus") << "+49 30"
                              << "'+49 30";
        QTest::newRow("minus") << "-x"
                               << "'-x";
        QTest::newRow("dash alone") << "-"
                                    << "'-";
        QTest::newRow("at") << "@sum"
                            << "'@sum";
        QTest::newRow("tab") << "\tx"
                             << "'\tx";
        QTest::newRow("carriage return") << "\rx"
                                         << "'\rx";
        QTest::newRow("line feed") << "\nx"
                                   << "'\nx";
        QTest::newRow("full width") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
        QTest::newRow("guarded before") << "'=1"
                                        << "''=1";
    }
    void guard()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(guarded(cell), written);
        QCOMPARE(unguarded(written), cell);
    }

    void lists()
    {
        const QStringList values { "a", "b; c", "d\\", "\\;" };
        QCOMPARE(splitList(joinList(values)), values);
        QCOMPARE(splitList(u" a;b ;; c"), QStringList({ "a", "b", "c" }));
    }

    void processorsComeBack_data()
    {
        QTest::addColumn<QString>("delimiter");
        for (const char *delimiter : { ",", ";", "\t" })
            QTest::newRow(delimiter) << QString::fromLatin1(delimiter);
    }
    void processorsComeBack()
    {
        QFETCH(QString, delimiter);
        const QList<Processor> processors { fullProcessor(), { .name = QStringLiteral("Plain") } };
        const auto read = readProcessorsCsv(writeProcessorsCsv(processors, { delimiter[0], true }), file);
        QVERIFY(read);
        QVERIFY(read->errors.isEmpty());
        QVERIFY(read->ignoredColumns.isEmpty());
        QCOMPARE(read->rows.size(), 2);
        QVERIFY(read->rows[0] == processors[0]);
        QVERIFY(read->rows[1] == processors[1]);
    }

    void processorRowsThatFail()
    {
        const auto read = readProcessorsCsv("Name,Country,Contract signed,Contract,Mood\n"
                                            "Stripe,ie,2026-02-28,Signed,good\n"
                                            ",IE,,,\n"
                                            "Sentry,Ireland,,,\n"
                                            "Mailgun,US,2026-02-30,,\n"
                                            "Postmark,US,,maybe,\n",
            file);
        QVERIFY(read);
        QCOMPARE(read->rows.size(), 1);
        QCOMPARE(read->rows[0].country, QStringLiteral("IE"));
        QCOMPARE(read->rows[0].contract, ContractState::Signed);
        QCOMPARE(read->lines, QList<int> { 2 });
        QCOMPARE(read->ignoredColumns, QStringList { "Mood" });
        const QList<RowError> expected { { 3, { ErrorCode::BadValue, { "name", "" }, {}, {} } },
            { 4, { ErrorCode::BadValue, { "country", "Ireland" }, {}, {} } },
            { 5, { ErrorCode::BadDate, { "2026-02-30" }, {}, {} } },
            { 6, { ErrorCode::BadValue, { "contract", "maybe" }, {}, {} } } };
        QCOMPARE(read->errors, expected);
    }

    void processorsNeedNames()
    {
        const auto read = readProcessorsCsv("vendor,country\nStripe,IE\n", file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::MissingColumn);
        QCOMPARE(read.error().args, QStringList({ file, "name" }));
    }

    void triggers()
    {
        const auto read
            = readTriggersCsv("day;rule;record;note\n2026-05-31;Invoices;Invoices 2026-05;x\n"
                              "2027-02-29;Invoices;Invoices 2027-02;\n31.05.2026;Logs;L;\n2026-05-31;;L;\n",
                file);
        QVERIFY(read);
        const QList<TriggerRow> rows { { "Invoices", "Invoices 2026-05", QDate(2026, 5, 31) } };
        QCOMPARE(read->rows, rows);
        QCOMPARE(read->ignoredColumns, QStringList { "note" });
        const QList<RowError> expected { { 3, { ErrorCode::BadDate, { "2027-02-29" }, "3", {} } },
            { 4, { ErrorCode::BadDate, { "31.05.2026" }, "4", {} } },
            { 5, { ErrorCode::BadValue, { "rule", "" }, "5", {} } } };
        QCOMPARE(read->errors, expected);
        QCOMPARE(readTriggersCsv(writeTriggersCsv(rows), file)->rows, rows);
        QCOMPARE(readTriggersCsv("rule,day\n", file).error().args, QStringList({ file, "record" }));
    }
};

QTEST_APPLESS_MAIN(tst_Csv)
#include "tst_Csv.moc"
