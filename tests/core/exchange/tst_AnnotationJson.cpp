#include "exchange/AnnotationJson.h"
#include "support/Shared.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace ck;

class tst_AnnotationJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QString>("name");
        const QDir gold(QStringLiteral(CK_SHARED_DIR "/seeds/gold"));
        for (const QString &file : gold.entryList({ QStringLiteral("*.json") }))
            QTest::newRow(qPrintable(file)) << QString(file).chopped(5);
        if (gold.entryList({ QStringLiteral("*.json") }).isEmpty())
            QTest::newRow("reference annotations are not here") << QString();
    }
    // What is read from an annotation and written again says the same.
    void roundTrip()
    {
        QFETCH(QString, name);
        if (name.isEmpty())
            QSKIP("the reference annotations are not beside this checkout");
        const QString seeds = QStringLiteral(CK_SHARED_DIR "/seeds/");
        const QString text = QString::fromUtf8(test::read(seeds + name + ".txt"));
        const QJsonObject gold = QJsonDocument::fromJson(test::read(seeds + "gold/" + name + ".json")).object();
        const auto items = exchange::commitmentsFromAnnotation(gold, text);
        QVERIFY2(items, qPrintable(items ? QString() : items.error().args.join(" ")));

        const Compilation compilation { .document = { .text = text }, .commitments = *items };
        const QJsonObject written = exchange::annotationJson(compilation, {}, {});
        const auto again = exchange::commitmentsFromAnnotation(written, text);
        QVERIFY(again);
        QCOMPARE(again->size(), items->size());
        for (qsizetype i = 0; i < items->size(); ++i) {
            QCOMPARE(again->at(i).body, items->at(i).body);
            QCOMPARE(again->at(i).evidence.quote, items->at(i).evidence.quote);
        }
    }
};

QTEST_APPLESS_MAIN(tst_AnnotationJson)
#include "tst_AnnotationJson.moc"
