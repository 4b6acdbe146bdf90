// Clause trees and blocks of small texts: structure/<case>/in.* gives structure/<case>/expected.txt.
#include "Dump.h"
#include "ingest/Reader.h"
#include "support/Shared.h"

#include <QDir>
#include <QTest>

using namespace ck;

class tst_Structure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dump_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(CK_SOURCE_DIR "/tests/core/ingest/structure"));
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }
    void dump()
    {
        QFETCH(QString, folder);
        const QString input = QDir(folder).entryList({ QStringLiteral("in.*") }).value(0);
        const auto document = ingest::readDocument(test::read(QDir(folder).filePath(input)), input);
        QVERIFY(document);
        QCOMPARE(test::broken(*document), QString());
        const QString expected
            = QString::fromUtf8(test::read(QDir(folder).filePath(QStringLiteral("expected.txt"))));
        QCOMPARE(test::dump(*document).split(u'\n'), expected.split(u'\n'));
    }

    // What is not words can be taken out; what is left reads well.
    void markupIsListed()
    {
        const QByteArray bytes
            = "# Data\n\n* We keep **your** [name](https://example.org/a_(b)) and `nothing`\n"
              "\n| a | b |\n|---|---|\n| one<br>two | snake_case __x__ ____ |\n\n"
              "We keep all of this for thirty days, and then we delete all of it \\- really.\n";
        const auto document = ingest::readDocument(bytes, QStringLiteral("x.md"));
        QVERIFY(document);
        QString rest = document->text;
        for (auto mark = document->markup.crbegin(); mark != document->markup.crend(); ++mark)
            rest.remove(mark->start, mark->length);
        QCOMPARE(rest.simplified(),
            QStringLiteral(
                "Data We keep your name and nothing a b onetwo snake_case x ____ We keep all of this "
                "for thirty days, and then we delete all of it - really."));
    }

    void titleAndDigest()
    {
        const QByteArray bytes
            = "<title>Kites &amp; Co</title><p>We keep the data of those who buy a kite here for two "
              "years, and then we delete all of it without being asked to.";
        const auto document = ingest::readDocument(bytes, QStringLiteral("x.html"));
        QVERIFY(document);
        QCOMPARE(document->title, QStringLiteral("Kites & Co"));
        QCOMPARE(document->format, QStringLiteral("html"));
        QCOMPARE(document->sha256.size(), 32);
        QCOMPARE(document->sourceOffsets, QList<qsizetype> { bytes.indexOf("We keep") });
    }
};

QTEST_APPLESS_MAIN(tst_Structure)
#include "tst_Structure.moc"
