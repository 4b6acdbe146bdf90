// The journal tells who did what, and any change to it or behind its back is found and located.
#include "Samples.h"

#include "store/Database.h"
#include "store/JournalLog.h"

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class Journal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhoDidWhat();
    void pagesFromTheNewest();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void everyFieldOfEveryEntryCounts();
    void rewrittenEntryBreaksTheNext();
    void everyColumnOfEveryRowCounts();
    void onlyGrows();
    void verifyStops();
    void verifySeesOneMoment();

private:
    static void fill(Bench &bench);
    static void tamper(const Bench &bench, const QStringList &statements);
    static VerifyReport verified(Bench &bench);
};

// Entries: 1 project.create, 2 key.add, 3 policy, 4 request, 5 request again, 6 processor.
void Journal::fill(Bench &bench)
{
    auto project = bench.create();
    Policy policy = sample<Policy>(1);
    CK_OK(putOne(*project, policy));
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    request.notes = QStringLiteral("second");
    CK_OK(putOne(*project, request));
    Processor processor = sample<Processor>(1);
    CK_OK(putOne(*project, processor));
    QVERIFY(project->verify()->ok);
}

// As somebody with the file and any SQLite program would; the guards of the schema are taken off first and
// put back.
void Journal::tamper(const Bench &bench, const QStringList &statements)
{
    auto database = Database::open(bench.path, Database::Mode::ReadWrite);
    CK_OK(database);
    const auto triggers
        = (*database)->rows(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
    for (const QVariantList &trigger : *triggers)
        CK_OK((*database)->run(QStringLiteral("DROP TRIGGER ") + trigger[0].toString()));
    for (const QString &statement : statements)
        CK_OK((*database)->run(statement));
    for (const QVariantList &trigger : *triggers)
        CK_OK((*database)->run(trigger[1].toString()));
}

VerifyReport Journal::verified(Bench &bench)
{
    const auto report = Project::check(bench.path);
    if (!report)
        qFatal("check: %s", qPrintable(words(report.error())));
    return *report;
}

void Journal::tellsWhoDidWhat()
{
    Bench bench;
    fill(bench);
    auto project = bench.open();
    const QList<JournalEntry> entries = *project->journal(0, 0);
    QCOMPARE(entries.size(), 6);
    const JournalEntry &first = entries.last();
    QCOMPARE(first.sequence, 1);
    QCOMPARE(first.action, QStringLiteral("project.create"));
    QCOMPARE(first.args, QStringList { QStringLiteral("Acme") });
    QCOMPARE(first.actor, QStringLiteral("kim"));
    QCOMPARE(first.at, bench.clock.now());
    QVERIFY(!first.undoable);
    QCOMPARE(first.previousHash, QByteArray(32, '\0'));
    for (qsizetype i = 0; i + 1 < entries.size(); ++i)
        QCOMPARE(entries[i].previousHash, entries[i + 1].hash);
    const VerifyReport report = *project->verify();
    QCOMPARE(report.entries, 6);
    QCOMPARE(report.head, entries.first().hash);
}

void Journal::pagesFromTheNewest()
{
    Bench bench;
    fill(bench);
    auto project = bench.open();
    const auto sequences = [&](qint64 from, int limit) {
        QList<qint64> found;
        const auto entries = project->journal(from, limit);
        for (const JournalEntry &entry : *entries)
            found.append(entry.sequence);
        return found;
    };
    QCOMPARE(sequences(0, 2), (QList<qint64> { 6, 5 }));
    QCOMPARE(sequences(4, 2), (QList<qint64> { 4, 3 }));
    QCOMPARE(sequences(2, 0), (QList<qint64> { 2, 1 }));
    QCOMPARE(sequences(99, 1), (QList<qint64> { 6 }));
}

void Journal::tamperingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("firstBad");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *sql, qint64 firstBad, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(sql) << firstBad << QString::fromLatin1(problem);
    };
    row("dropped-in-the-middle", "DELETE FROM journal WHERE sequence = 4", 4, "gap:5");
    row("dropped-and-closed-up",
        "DELETE FROM journal WHERE sequence = 4; UPDATE journal SET sequence = sequence - 1 WHERE sequence > "
        "4",
        4, "chain:4");
    row("dropped-first", "DELETE FROM journal WHERE sequence = 1", 1, "gap:2");
    row("cut-tail", "DELETE FROM journal WHERE sequence > 4", 5, "head");
    row("cut-tail-and-head",
        "DELETE FROM journal WHERE sequence > 5; UPDATE project SET head_sequence = 5, "
        "head_hash = (SELECT hash FROM journal WHERE sequence = 5)",
        6, "orphan:processor");
    row("swapped",
        "UPDATE journal SET sequence = 100 WHERE sequence = 3; UPDATE journal SET sequence = 3 WHERE "
        "sequence = 4; "
        "UPDATE journal SET sequence = 4 WHERE sequence = 100",
        3, "chain:3");
    row("inserted-at-the-end",
        "INSERT INTO journal SELECT 7, at, actor, 'test.more', args, '[]', 1, 0, hash, hash FROM journal "
        "WHERE sequence = 6",
        7, "chain:7");
    row("duplicated",
        "INSERT INTO journal SELECT 7, at, actor, action, args, payload, undoable, undoes, previous_hash, "
        "hash FROM journal WHERE sequence = 6",
        7, "chain:7");
    row("row-edited", "UPDATE processor SET country = 'US'", 6, "row:processor");
    row("row-removed", "DELETE FROM policy", 3, "row:policy");
    row("row-added",
        "INSERT INTO policy (id, rev, title) VALUES ('6f2d1c52-6f0a-4f0e-9c57-0d6b3b6a8f11', 1, 'x')", 7,
        "orphan:policy");
    row("setting-edited", "UPDATE setting SET value = 'Other'", 1, "row:setting");
    row("head-edited", "UPDATE project SET head_hash = zeroblob(32)", 6, "head");
    row("not-json", "UPDATE journal SET payload = 'x' WHERE sequence = 5", 5, "payload:5");
    row("owner-gone",
        "PRAGMA foreign_keys = OFF; "
        "INSERT INTO task (id, rev, request) VALUES ('6f2d1c52-6f0a-4f0e-9c57-0d6b3b6a8f12', 1, 'nobody')",
        7, "foreign_key:task");
}

void Journal::tamperingIsFound()
{
    QFETCH(QString, sql);
    QFETCH(qint64, firstBad);
    QFETCH(QString, problem);
    Bench bench;
    fill(bench);
    tamper(bench, sql.split(QStringLiteral("; ")));
    const VerifyReport report = verified(bench);
    QVERIFY(!report.ok);
    QCOMPARE(report.firstBad, firstBad);
    const QString problems = report.problems.join(u' ');
    QVERIFY2(problems.contains(problem), qPrintable(problems));
}

void Journal::everyFieldOfEveryEntryCounts()
{
    const QStringList changes { QStringLiteral("at = '2020-01-01T00:00:00.000Z'"),
        QStringLiteral("actor = actor || 'x'"), QStringLiteral("action = action || 'x'"),
        QStringLiteral("args = '[\"x\"]'"), QStringLiteral("payload = payload || ' '"),
        QStringLiteral("undoable = 1 - undoable"), QStringLiteral("undoes = undoes + 1"),
        QStringLiteral("previous_hash = randomblob(32)"), QStringLiteral("hash = randomblob(32)") };
    Bench original;
    fill(original);
    for (int sequence = 1; sequence <= 6; ++sequence) {
        for (const QString &change : changes) {
            Bench bench;
            QVERIFY(QFile::copy(original.path, bench.path));
            tamper(bench,
                { QStringLiteral("UPDATE journal SET %1 WHERE sequence = %2").arg(change).arg(sequence) });
            const VerifyReport report = verified(bench);
            QVERIFY2(!report.ok, qPrintable(change));
            QVERIFY2(report.firstBad == sequence, qPrintable(change + u' ' + report.problems.join(u' ')));
        }
    }
}

// Whoever recomputes the hash of an entry must recompute all that follow, and the head.
void Journal::rewrittenEntryBreaksTheNext()
{
    Bench bench;
    fill(bench);
    QByteArray hash;
    {
        auto database = Database::open(bench.path, Database::Mode::ReadWrite);
        const QUuid project
            = QUuid::fromString((*database)->value(QStringLiteral("SELECT id FROM project"))->toString());
        const QVariantList row
            = (*database)
                  ->rows(
                      QStringLiteral("SELECT sequence, at, actor, action, args, payload, undoable, undoes, "
                                     "previous_hash, hash FROM journal WHERE sequence = 4"))
                  ->first();
        StoredEntry entry { row[0].toLongLong(), row[1].toString(), QStringLiteral("somebody else"),
            row[3].toString(), row[4].toString(), row[5].toString(), row[6].toBool(), row[7].toLongLong(),
            row[8].toByteArray(), {} };
        hash = hashOf(entry, project);
    }
    tamper(bench,
        { QStringLiteral("UPDATE journal SET actor = 'somebody else', hash = x'%1' WHERE sequence = 4")
                .arg(QString::fromLatin1(hash.toHex())) });
    const VerifyReport report = verified(bench);
    QCOMPARE(report.firstBad, 5);
    QCOMPARE(report.problems, QStringList { QStringLiteral("chain:5") });
}

void Journal::everyColumnOfEveryRowCounts()
{
    Bench original;
    fill(original);
    for (const Table &table : recordTables()) {
        for (const Column &column : table.columns) {
            Bench bench;
            QVERIFY(QFile::copy(original.path, bench.path));
            const QString value = column.type == ColumnType::Integer ? QStringLiteral("4711")
                : column.type == ColumnType::Blob                    ? QStringLiteral("x'00'")
                                                                     : QStringLiteral("'tampered'");
            tamper(bench,
                { QStringLiteral("UPDATE \"%1\" SET \"%2\" = %3")
                        .arg(QLatin1StringView(table.name), QLatin1StringView(column.name), value) });
            const bool hasRows = QStringList { QStringLiteral("policy"), QStringLiteral("request"),
                QStringLiteral("processor"), QStringLiteral("setting") }
                                     .contains(QLatin1StringView(table.name));
            QVERIFY2(verified(bench).ok == !hasRows, column.name);
        }
    }
}

void Journal::onlyGrows()
{
    Bench bench;
    fill(bench);
    auto database = Database::open(bench.path, Database::Mode::ReadWrite);
    CK_FAILS((*database)->run(QStringLiteral("DELETE FROM journal")), ErrorCode::Conflict);
    CK_FAILS((*database)->run(QStringLiteral("UPDATE journal SET actor = 'x'")), ErrorCode::Conflict);
}

void Journal::verifyStops()
{
    Bench bench;
    fill(bench);
    auto project = bench.open();
    Progress progress;
    progress.cancel();
    CK_FAILS(project->verify(&progress), ErrorCode::Cancelled);
    double last = 0;
    const Progress watched([&last](double share) { last = share; });
    CK_OK(project->verify(&watched));
    QCOMPARE(last, 1.0);
}

// Another program goes on writing between the journal and the rows.
void Journal::verifySeesOneMoment()
{
    Bench bench;
    fill(bench);
    auto writer = bench.open();
    const auto reader = bench.tryOpen({ .readOnly = true });
    CK_OK(reader);
    const Progress progress([&](double) {
        Processor processor = writer->all<Processor>()->first();
        processor.notes += QStringLiteral("more");
        CK_OK(putOne(*writer, processor));
    });
    const auto report = (*reader)->verify(&progress);
    CK_OK(report);
    QVERIFY2(report->ok, qPrintable(report->problems.join(u' ')));
    QVERIFY((*reader)->verify()->entries > report->entries);
}

QTEST_GUILESS_MAIN(Journal)
#include "tst_Journal.moc"
