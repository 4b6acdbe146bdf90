// All that ships as data: every file parses, says where it is from, and keeps its schema.
#include "architecture/SourceTree.h"
#include "base/JsonSchema.h"
#include "support/Shared.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace ck::test;

static QDir resources()
{
    return QDir(QStringLiteral(CK_SOURCE_DIR "/resources"));
}

static QJsonDocument parsed(const QString &relative, QString *problem = nullptr)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(read(resources().filePath(relative)), &error);
    if (problem && error.error != QJsonParseError::NoError)
        *problem = u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset);
    return document;
}

static QJsonArray vendors()
{
    return parsed(u"knowledge/processors.json"_s).object()[u"vendors"_s].toArray();
}

class tst_Knowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileParses_data();
    void fileParses();
    void fileKeepsItsSchema_data();
    void fileKeepsItsSchema();
    void vendorsAreMany();
    void vendorKeysAreUniqueAndSorted();
    void vendorNamesAreUnique();
    void vendorCountriesExist();
    void vendorKindsAreDeclared();
    void iconsAreOneFamily_data();
    void iconsAreOneFamily();
};

void tst_Knowledge::fileParses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isPack");
    for (const QString &file : filesUnder(resources().path(), { u"."_s }, { u"json"_s })) {
        const bool isPack = !file.startsWith(u"schemas/"_s) && !file.startsWith(u"sample/"_s);
        QTest::newRow(qPrintable(file)) << file << isPack;
    }
}

void tst_Knowledge::fileParses()
{
    QFETCH(QString, file);
    QFETCH(bool, isPack);
    QString problem;
    const QJsonObject pack = parsed(file, &problem).object();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(!pack.isEmpty());
    if (!isPack)
        return;
    QVERIFY2(!pack[u"id"_s].toString().isEmpty(), "no id");
    QVERIFY2(pack.contains(u"version"_s), "no version");
    QVERIFY2(!pack[u"sources"_s].toArray().isEmpty(), "no sources");
}

void tst_Knowledge::fileKeepsItsSchema_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("schema");
    for (const QString &file : filesUnder(resources().path(), { u"."_s }, { u"json"_s })) {
        const QString schema = parsed(file).object()[u"$schema"_s].toString();
        if (schema.endsWith(u".schema.json"_s))
            QTest::newRow(qPrintable(file)) << file << QFileInfo(file).path() + u'/' + schema;
    }
}

void tst_Knowledge::fileKeepsItsSchema()
{
    QFETCH(QString, file);
    QFETCH(QString, schema);
    QString problem;
    const QJsonObject rules = parsed(QDir::cleanPath(schema), &problem).object();
    QVERIFY2(!rules.isEmpty(), qPrintable(u"schema not found: "_s + schema + problem));
    const ck::JsonSchema read(rules);
    QVERIFY2(read.problems().isEmpty(), qPrintable(read.problems().join(u'\n')));
    const QStringList broken = read.violations(parsed(file).object());
    QVERIFY2(broken.isEmpty(), qPrintable(broken.mid(0, 20).join(u'\n')));
}

void tst_Knowledge::vendorsAreMany()
{
    QVERIFY(vendors().size() >= 150);
}

void tst_Knowledge::vendorKeysAreUniqueAndSorted()
{
    QString before;
    for (const QJsonValue &vendor : vendors()) {
        const QString key = vendor[u"key"_s].toString();
        QVERIFY2(before < key, qPrintable(before + u" stands before "_s + key));
        before = key;
    }
}

void tst_Knowledge::vendorNamesAreUnique()
{
    QHash<QString, QString> owner; // folded name -> key
    for (const QJsonValue &vendor : vendors()) {
        const QString key = vendor[u"key"_s].toString();
        QStringList names { vendor[u"name"_s].toString() };
        for (const QString &list : { u"aliases"_s, u"services"_s })
            for (const QJsonValue &name : vendor[list].toArray())
                names << name.toString();
        for (const QString &name : names) {
            const QString other = owner.value(name.toCaseFolded(), key);
            QVERIFY2(other == key, qPrintable(name + u" leads to "_s + other + u" and "_s + key));
            owner.insert(name.toCaseFolded(), key);
        }
    }
}

void tst_Knowledge::vendorCountriesExist()
{
    for (const QJsonValue &vendor : vendors())
        if (const QString country = vendor[u"country"_s].toString(); !country.isEmpty())
            QVERIFY2(QLocale::codeToTerritory(country) != QLocale::AnyTerritory,
                qPrintable(vendor[u"key"_s].toString() + u": "_s + country));
}

void tst_Knowledge::vendorKindsAreDeclared()
{
    const QJsonArray kinds = parsed(u"knowledge/processors.json"_s).object()[u"kinds"_s].toArray();
    for (const QJsonValue &vendor : vendors())
        QVERIFY2(kinds.contains(vendor[u"kind"_s]), qPrintable(vendor[u"key"_s].toString()));
}

void tst_Knowledge::iconsAreOneFamily_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : filesUnder(resources().path(), { u"icons"_s }, { u"svg"_s }))
        if (file != u"icons/app.svg")
            QTest::newRow(qPrintable(file)) << file;
}

void tst_Knowledge::iconsAreOneFamily()
{
    QFETCH(QString, file);
    QXmlStreamReader svg(read(resources().filePath(file)));
    QVERIFY(svg.readNextStartElement());
    QCOMPARE(svg.attributes().value(u"viewBox"_s).toString(), u"0 0 24 24"_s);
    QCOMPARE(svg.attributes().value(u"stroke-width"_s).toString(), u"1.5"_s);
    for (; !svg.atEnd(); svg.readNext())
        for (const QString &paint : { u"stroke"_s, u"fill"_s }) {
            const QString colour = svg.attributes().value(paint).toString(); // the palette gives it
            QVERIFY2(colour.isEmpty() || colour == u"none" || colour == u"currentColor", qPrintable(colour));
        }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
}

QTEST_APPLESS_MAIN(tst_Knowledge)
#include "tst_Knowledge.moc"
