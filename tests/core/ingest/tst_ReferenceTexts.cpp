// The clause of every annotated quote of the reference texts, and the clauses of their later versions.
#include "Dump.h"
#include "ingest/Reader.h"
#include "support/Shared.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ck;

namespace
{
struct Quoted {
    QString quote, clause;
};

void collect(const QJsonValue &value, QList<Quoted> *out)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(item, out);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.value(QLatin1StringView("quote")).isString() && object.contains(QLatin1StringView("clause")))
        out->append({ object.value(QLatin1StringView("quote")).toString(),
            object.value(QLatin1StringView("clause")).toVariant().toString() });
    for (const QJsonValue &item : object)
        collect(item, out);
}
} // namespace

class tst_ReferenceTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clauseOfEveryQuote_data() { rows(QStringLiteral(CK_SHARED_DIR "/seeds")); }
    void clauseOfEveryQuote()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("the reference texts are not beside this checkout");
        const auto document = ingest::readDocument(test::read(path), path);
        QVERIFY(document);
        QCOMPARE(test::broken(*document), QString());
        QCOMPARE(document->text, QString::fromUtf8(test::read(path)));

        const QString gold = QString(path)
                                 .replace(QLatin1StringView("/seeds/"), QLatin1StringView("/seeds/gold/"))
                                 .replace(QLatin1StringView(".txt"), QLatin1StringView(".json"));
        QList<Quoted> quotes;
        collect(QJsonDocument::fromJson(test::read(gold)).object(), &quotes);
        QVERIFY(quotes.size() > 20);
        for (const Quoted &item : quotes) {
            const qsizetype at = document->text.indexOf(item.quote);
            QVERIFY2(at >= 0, qPrintable(item.quote));
            const QString label = document->clauses[document->clauseAt(at)].label();
            QVERIFY2(
                label == item.clause, qPrintable(item.quote + " is in " + label + ", not " + item.clause));
        }
    }

    void laterVersionsHaveClauses_data() { rows(QStringLiteral(CK_SHARED_DIR "/seeds/edited")); }
    void laterVersionsHaveClauses()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("the reference texts are not beside this checkout");
        const auto document = ingest::readDocument(test::read(path), path);
        QVERIFY(document);
        QCOMPARE(test::broken(*document), QString());
        const QString gold = QString(path).replace(QLatin1StringView(".txt"), QLatin1StringView(".json"));
        const QJsonObject edits = QJsonDocument::fromJson(test::read(gold)).object();
        for (const QJsonValue &value : edits.value(QLatin1StringView("changes")).toArray()) {
            const QJsonObject change = value.toObject();
            const QString wanted = change.value(QLatin1StringView("clause_new")).toVariant().toString();
            const QString words = change.value(QLatin1StringView("new")).toString();
            const qsizetype at = words.isEmpty() ? -1 : document->text.indexOf(words);
            if (!wanted.isEmpty() && at >= 0)
                QCOMPARE(document->clauses[document->clauseAt(at)].label(), wanted);
        }
    }

private:
    static void rows(const QString &folder)
    {
        QTest::addColumn<QString>("path");
        const QStringList files = QDir(folder).entryList({ QStringLiteral("*.txt") });
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << QDir(folder).filePath(file);
        if (files.isEmpty())
            QTest::newRow("none") << QString();
    }
};

QTEST_APPLESS_MAIN(tst_ReferenceTexts)
#include "tst_ReferenceTexts.moc"
