// The checks on commitments annotated by hand, scored by code against the findings annotated with them.
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
    Score m_all;

private Q_SLOTS:
    void initTestCase()
    {
        auto book = law::LawBook::load();
        QVERIFY2(book, qPrintable(book ? QString() : book.error().args.join(u' ')));
        m_book = *book;
    }

    void text_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files
            = QDir(QStringLiteral(CK_SHARED_DIR "/seeds/gold")).entryList({ QStringLiteral("*.json") });
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << QString(file).chopped(5);
        if (files.isEmpty())
            QTest::newRow("reference annotations are not here") << QString();
    }
    void text()
    {
        QFETCH(QString, name);
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
        const Compilation compilation {
            .document = *document, .language = QStringLiteral("en"), .commitments = *items
        };

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
        m_all.hit += score.hit;
        m_all.missed += score.missed;
        m_all.false_ += score.false_;
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
        if (m_all.hit == 0)
            QSKIP("the reference annotations are not beside this checkout");
        qInfo() << "all: recall" << m_all.recall() << "precision" << m_all.precision();
        QVERIFY(m_all.recall() >= 0.7);
        QVERIFY(m_all.precision() >= 0.7);
    }
};

QTEST_APPLESS_MAIN(tst_SeedFindings)
#include "tst_SeedFindings.moc"
