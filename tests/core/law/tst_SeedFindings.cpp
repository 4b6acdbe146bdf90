// The checks scored by code against annotated findings: on commitments annotated by hand, and on compiled
// ones.
#include "compile/Compiler.h"
#include "exchange/AnnotationJson.h"
#include "ingest/Reader.h"
#include "law/TextChecks.h"
#include "support/Shared.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ck;

namespace
{

struct Score {
    int hit = 0, missed = 0, false_ = 0;
    double recall() const { return hit + missed ? double(hit) / (hit + missed) : 1; }
    double precision() const { return hit + false_ ? double(hit) / (hit + false_) : 1; }
};

} // namespace

class tst_SeedFindings : public QObject
{
    Q_OBJECT

private:
    std::optional<law::LawBook> m_book;
    std::optional<compile::Compiler> m_compiler;
    Score m_annotated, m_compiled;

private Q_SLOTS:
    void initTestCase()
    {
        auto book = law::LawBook::load();
        QVERIFY2(book, qPrintable(book ? QString() : book.error().args.join(u' ')));
        m_book = *book;
        auto compiler = compile::Compiler::load();
        QVERIFY2(compiler, qPrintable(compiler ? QString() : compiler.error().args.join(u' ')));
        m_compiler = std::move(*compiler);
    }

    void text_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("compiled");
        const QStringList files
            = QDir(QStringLiteral(CK_SHARED_DIR "/seeds/gold")).entryList({ QStringLiteral("*.json") });
        for (const QString &file : files)
            for (const bool compiled : { false, true })
                QTest::addRow("%s, %s", qPrintable(file), compiled ? "compiled" : "annotated")
                    << QString(file).chopped(5) << compiled;
        if (files.isEmpty())
            QTest::newRow("reference annotations are not here") << QString() << false;
    }
    void text()
    {
        QFETCH(QString, name);
        QFETCH(bool, compiled);
        if (name.isEmpty())
            QSKIP("the reference annotations are not beside this checkout");
        const QString seeds = QStringLiteral(CK_SHARED_DIR "/seeds/");
        const QByteArray bytes = test::read(seeds + name + QStringLiteral(".txt"));
        const auto document = ingest::readDocument(bytes, name + QStringLiteral(".txt"));
        QVERIFY(document);
        const QJsonObject gold = QJsonDocument::fromJson(
            test::read(seeds + QStringLiteral("gold/") + name + QStringLiteral(".json")))
                                     .object();
        const auto items = exchange::commitmentsFromAnnotation(gold, document->text);
        QVERIFY(items);
        Compilation compilation {
            .document = *document, .language = QStringLiteral("en"), .commitments = *items
        };
        if (compiled)
            compilation = m_compiler->compile(*document);
        const QList<Finding> found
            = law::checkText(*m_book, compilation, { QStringLiteral("EU-GDPR"), QStringLiteral("US-CA") });
        QSet<QString> codes;
        for (const Finding &finding : found) {
            codes.insert(finding.code);
            if (finding.evidence)
                QCOMPARE(finding.evidence->span.in(document->text), QStringView(finding.evidence->quote));
        }
        Score score;
        QStringList missed;
        for (const QJsonValue &value : gold.value(u"findings").toArray()) {
            const QString code = value.toObject().value(u"code").toString();
            if (codes.remove(code))
                score.hit += !value.toObject().value(u"optional").toBool();
            else if (!value.toObject().value(u"optional").toBool())
                missed.append(code);
        }
        score.missed = int(missed.size());
        score.false_ = int(codes.size());
        Score &all = compiled ? m_compiled : m_annotated;
        all.hit += score.hit;
        all.missed += score.missed;
        all.false_ += score.false_;
        qInfo().noquote() << "recall" << score.recall() << "precision" << score.precision() << "\n  missed"
                          << missed.join(u' ') << "\n  false" << codes.values().join(u' ');
        if (qEnvironmentVariableIsSet("CK_SHOW_FINDINGS"))
            for (const Finding &finding : found)
                qInfo().noquote() << toCode(finding.severity) << finding.code << "|" << finding.cue << "|"
                                  << (finding.evidence ? finding.evidence->quote.left(160) : QString()) << "|"
                                  << finding.clause;
    }

    void atLeastSevenOfTen()
    {
        if (m_annotated.hit == 0)
            QSKIP("the reference annotations are not beside this checkout");
        for (const Score &score : { m_annotated, m_compiled }) {
            qInfo() << "all: recall" << score.recall() << "precision" << score.precision();
            QVERIFY(score.recall() >= 0.7);
            QVERIFY(score.precision() >= 0.7);
        }
    }
};

QTEST_APPLESS_MAIN(tst_SeedFindings)
#include "tst_SeedFindings.moc"
