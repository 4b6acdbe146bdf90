#include "store/SqlSplitter.h"

#include <QtTest>

using ck::store::splitSql;

class SqlSplitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
};

void SqlSplitter::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &script, const QStringList &expected) {
        QTest::newRow(name) << script << expected;
    };
    row("nothing", QStringLiteral(" \n -- only this\n;; /* and that */"), {});
    row("two", QStringLiteral("SELECT 1;\nSELECT 2;"),
        { QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2") });
    row("last-without-semicolon", QStringLiteral("SELECT 1; SELECT 2"),
        { QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2") });
    row("semicolon-in-string", QStringLiteral("SELECT 'a;b'; SELECT 2"),
        { QStringLiteral("SELECT 'a;b'"), QStringLiteral("SELECT 2") });
    row("doubled-quote", QStringLiteral("SELECT 'it''s; x'; SELECT 2"),
        { QStringLiteral("SELECT 'it''s; x'"), QStringLiteral("SELECT 2") });
    row("quoted-names", QStringLiteral("SELECT \"a;b\", [c;d], `e;f`; SELECT 2"),
        { QStringLiteral("SELECT \"a;b\", [c;d], `e;f`"), QStringLiteral("SELECT 2") });
    row("comments-between", QStringLiteral("-- one; two\nSELECT 1; /* ; ' */ SELECT 2;"),
        { QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2") });
    row("comment-inside", QStringLiteral("SELECT 1 -- it's; one\n, 2; SELECT 3"),
        { QStringLiteral("SELECT 1 -- it's; one\n, 2"), QStringLiteral("SELECT 3") });
    const QString trigger
        = QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN "
                         "UPDATE a SET x = CASE WHEN x > 1 THEN 1 ELSE 2 END; DELETE FROM b; END");
    row("trigger-with-case", trigger + QStringLiteral("; SELECT 2"), { trigger, QStringLiteral("SELECT 2") });
    row("begin-is-a-transaction", QStringLiteral("BEGIN; SELECT 1; END; SELECT 2"),
        { QStringLiteral("BEGIN"), QStringLiteral("SELECT 1"), QStringLiteral("END"),
            QStringLiteral("SELECT 2") });
    row("case-outside-trigger", QStringLiteral("SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 2"),
        { QStringLiteral("SELECT CASE 1 WHEN 1 THEN 2 END"), QStringLiteral("SELECT 2") });
    row("words-that-only-begin-so", QStringLiteral("SELECT begin_at, the_end, trigger_day FROM x; SELECT 2"),
        { QStringLiteral("SELECT begin_at, the_end, trigger_day FROM x"), QStringLiteral("SELECT 2") });
    row("unclosed-string", QStringLiteral("SELECT 'a; b"), { QStringLiteral("SELECT 'a; b") });
}

void SqlSplitter::splits()
{
    QFETCH(QString, script);
    QFETCH(QStringList, expected);
    QCOMPARE(splitSql(script), expected);
}

QTEST_GUILESS_MAIN(SqlSplitter)
#include "tst_SqlSplitter.moc"
