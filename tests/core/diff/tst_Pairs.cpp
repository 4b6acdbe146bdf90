// Pairs of small policies in tests/diff: what a reviewer must be told, and what not.
#include "EditedCase.h"
#include "compile/Compiler.h"
#include "diff/Compare.h"
#include "ingest/Reader.h"
#include "support/Shared.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace ck;

namespace
{

const QString root = QStringLiteral(CK_SOURCE_DIR "/tests/diff/");

Compilation compiled(const QByteArray &bytes)
{
    static const auto compiler = compile::Compiler::load();
    return compiler->compile(*ingest::readDocument(bytes, QStringLiteral("policy.txt")));
}

} // namespace

class PairsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("slug");
        const QStringList slugs = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!slugs.isEmpty());
        for (const QString &slug : slugs)
            QTest::newRow(qPrintable(slug)) << slug;
    }
    void tellsWhatChanged()
    {
        QFETCH(QString, slug);
        const QString folder = root + slug;
        const QJsonObject wanted
            = QJsonDocument::fromJson(test::read(folder + QStringLiteral("/expected.json"))).object();
        const QDate published = QDate::fromString(wanted["published"].toString(), Qt::ISODate);
        const auto diff = diff::compare(compiled(test::read(folder + QStringLiteral("/old.txt"))),
            compiled(test::read(folder + QStringLiteral("/new.txt"))), { published });
        QVERIFY(diff.ok());
        const test::Score score = test::score(diff->changes, wanted["changes"].toArray(), true);
        QVERIFY2(score.missed.isEmpty() && score.extra.isEmpty(),
            qPrintable(QStringLiteral("missed: %1\n   extra: %2")
                           .arg(score.missed.join(u'\n'), score.extra.join(u'\n'))));
        QCOMPARE(diff->anyMaterial, wanted["any_material"].toBool());
        QCOMPARE(diff->notice.due.toString(Qt::ISODate), wanted["earliest"].toString());
        QCOMPARE(diff->mustReaccept, wanted["must_reaccept"].toBool());
        QCOMPARE(diff->statedEffective.toString(Qt::ISODate), wanted["stated"].toString());
        QCOMPARE(diff->statedTooEarly, wanted["too_early"].toBool());
    }
};

QTEST_APPLESS_MAIN(PairsTest)
#include "tst_Pairs.moc"
