// The reference policies, where they are at hand: every quote stands in the text, all positions are there.
// With CK_COMPILE_IN and CK_COMPILE_OUT set, every text of the one folder is compiled into the other for a
// scorer.
#include "compile/Compiler.h"
#include "exchange/AnnotationJson.h"
#include "ingest/Reader.h"
#include "support/Shared.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace ck;

class tst_Reference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quotesAreVerbatim_data();
    void quotesAreVerbatim();
    void write();

private:
    std::optional<compile::Compiler> m_compiler;
};

void tst_Reference::initTestCase()
{
    auto compiler = compile::Compiler::load();
    QVERIFY2(compiler.ok(),
        compiler.ok() ? "" : qPrintable(compiler.error().args.join(u' ') + compiler.error().detail));
    m_compiler = *compiler;
}

void tst_Reference::quotesAreVerbatim_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(CK_SHARED_DIR "/seeds"));
    for (const QString &name : folder.entryList({ QStringLiteral("*.txt") }, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (folder.entryList({ QStringLiteral("*.txt") }, QDir::Files).isEmpty())
        QTest::newRow("no reference texts") << QString();
}

void tst_Reference::quotesAreVerbatim()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("the reference texts are not beside this checkout");
    const auto document = ingest::readDocument(test::read(file), file);
    QVERIFY(document.ok());
    const Compilation compilation = m_compiler->compile(*document);
    QCOMPARE(compilation.language, QStringLiteral("en"));
    QCOMPARE(compilation.all<Position>().size(), std::size(EnumCodes<PositionKey>::entries));
    for (const Commitment &commitment : compilation.commitments)
        QCOMPARE(commitment.evidence.span.in(document->text).toString(), commitment.evidence.quote);
}

void tst_Reference::write()
{
    const QString in = qEnvironmentVariable("CK_COMPILE_IN"), out = qEnvironmentVariable("CK_COMPILE_OUT");
    if (in.isEmpty() || out.isEmpty())
        QSKIP("CK_COMPILE_IN and CK_COMPILE_OUT are not set");
    for (const QString &name :
        QDir(in).entryList({ QStringLiteral("*.txt"), QStringLiteral("*.md") }, QDir::Files)) {
        const auto document = ingest::readDocument(test::read(QDir(in).filePath(name)), name);
        QVERIFY2(document.ok(), qPrintable(name));
        const QJsonObject json = exchange::annotationJson(m_compiler->compile(*document), {}, {});
        QFile file(QDir(out).filePath(name.section(u'.', 0, 0) + QStringLiteral(".json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(json).toJson());
    }
}

QTEST_APPLESS_MAIN(tst_Reference)
#include "tst_Reference.moc"
