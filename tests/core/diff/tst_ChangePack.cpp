#include "diff/ChangePack.h"

#include <QTest>

using namespace ck;
using namespace ck::diff;

class ChangePackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void embeddedRulesLoad()
    {
        const auto pack = loadChangePack(QStringLiteral("en"));
        QVERIFY2(pack.ok(), qPrintable(pack.ok() ? QString() : pack.error().args.join(u' ')));
        QVERIFY(!pack->words.topics.isEmpty());
        for (const Topic &topic : pack->words.topics)
            QVERIFY2(
                pack->rules.contains(topic.family + QStringLiteral(".changed")), qPrintable(topic.family));
    }
    void everyRuleOfNoSubstanceIsImmaterial()
    {
        const auto pack = loadChangePack(QStringLiteral("en"));
        QVERIFY(pack.ok());
        const QSet<ChangeKind> idle { ChangeKind::Typography, ChangeKind::Renumbered, ChangeKind::Moved,
            ChangeKind::DateChanged, ChangeKind::VersionChanged };
        for (const ChangeRule &rule : pack->rules)
            if (rule.kind && idle.contains(*rule.kind))
                QVERIFY(!rule.material);
    }
    void unknownLanguageHasRulesButNoWords()
    {
        const auto pack = loadChangePack(QStringLiteral("tlh"));
        QVERIFY(pack.ok());
        QVERIFY(!pack->rules.isEmpty());
        QVERIFY(pack->words.topics.isEmpty());
    }
    void damagedRulesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("other schema") << QByteArray(R"({"schema":"x","id":"a","version":"1","sources":[1]})");
        QTest::newRow("no version") << QByteArray(
            R"({"schema":"clausekeeper.packs.changes/1","id":"a","sources":[1]})");
        QTest::newRow("no sources") << QByteArray(
            R"({"schema":"clausekeeper.packs.changes/1","id":"a","version":"1"})");
        QTest::newRow("unknown kind")
            << QByteArray(R"({"schema":"clausekeeper.packs.changes/1","id":"a","version":"1","sources":[1],
            "rules":[{"id":"r","kind":"nonsense","direction":"neutral"}]})");
        QTest::newRow("no direction")
            << QByteArray(R"({"schema":"clausekeeper.packs.changes/1","id":"a","version":"1","sources":[1],
            "rules":[{"id":"r","kind":"moved"}]})");
    }
    void damagedRulesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto pack = parseChangePack(bytes, {});
        QVERIFY(!pack.ok());
        QCOMPARE(pack.error().code, ErrorCode::BadPack);
    }
};

QTEST_APPLESS_MAIN(ChangePackTest)
#include "tst_ChangePack.moc"
