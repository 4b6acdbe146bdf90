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

const QString root = QStringLiteral(CK_SHARED_DIR);

QJsonObject object(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

Compilation compiled(const QString &path)
{
    static const auto compiler = compile::Compiler::load();
    return compiler->compile(*ingest::readDocument(test::read(path), path.section(u'/', -1)));
}

} // namespace

class EditedVersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (test::sharedFile(root, QStringLiteral("seeds/edited/milkink.v4.json")).isEmpty())
            QSKIP("the reference material is not beside the checkout");
    }
    void readsAsAReviewer_data()
    {
        QTest::addColumn<QString>("name");
        QDir folder(root + QStringLiteral("/seeds/edited"));
        for (const QString &file : folder.entryList({ QStringLiteral("*.json") }))
            QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
    }
    void readsAsAReviewer()
    {
        QFETCH(QString, name);
        const QString folder = root + QStringLiteral("/seeds/");
        const QJsonObject wanted = object(test::read(folder + QStringLiteral("edited/%1.json").arg(name)));
        const Compilation oldSide = compiled(folder + wanted["base"].toString());
        const Compilation newSide
            = compiled(folder + QStringLiteral("edited/") + wanted["edited"].toString());
        const QDate published = QDate::fromString(wanted["publication_date"].toString(), Qt::ISODate);
        const auto diff = diff::compare(oldSide, newSide, { published });
        QVERIFY(diff.ok());
        const test::Score loose = test::score(diff->changes, wanted["changes"].toArray());
        const test::Score strict = test::score(diff->changes, wanted["changes"].toArray(), true);
        m_total.expected += loose.expected;
        m_total.found += loose.found;
        m_total.hits += loose.hits;
        m_strictHits += strict.hits;
        for (const QString &line : strict.missed)
            qInfo().noquote() << "missed:" << line;
        for (const QString &line : strict.extra)
            qInfo().noquote() << "extra: " << line;
        QCOMPARE(diff->anyMaterial, wanted["any_material"].toBool());
        QCOMPARE(diff->notice.due.toString(Qt::ISODate), wanted["earliest_effective_date"].toString());
        QCOMPARE(diff->mustReaccept, wanted["must_reaccept"].toBool());
        QCOMPARE(diff->statedEffective.toString(Qt::ISODate), wanted["stated_effective_date"].toString());
        QCOMPARE(diff->statedTooEarly, wanted["stated_date_too_early"].toBool());
    }
    void cleanupTestCase()
    {
        if (m_total.expected)
            qInfo() << "changes: recall" << m_total.recall() << "precision" << m_total.precision()
                    << "with direction" << double(m_strictHits) / m_total.expected;
    }

private:
    test::Score m_total;
    int m_strictHits = 0;
};

QTEST_APPLESS_MAIN(EditedVersionsTest)
#include "tst_EditedVersions.moc"
