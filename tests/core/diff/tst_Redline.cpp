#include "Texts.h"
#include "diff/Compare.h"

#include <QTest>

#include <random>

using namespace ck;
using test::compilationOf;

namespace
{

PolicyDiff diffOf(const QString &oldText, const QString &newText)
{
    return *diff::compare(compilationOf(oldText), compilationOf(newText), {});
}

// The text a side gets when the operations are laid out in its order; Equal words come from the other side.
QString applied(const PolicyDiff &diff, const QString &oldText, const QString &newText, bool wantNew)
{
    QMap<qsizetype, QString> pieces;
    for (const ClausePair &pair : diff.pairs)
        for (const WordOp &op : pair.ops) {
            const TextSpan own = wantNew ? op.newSpan : op.oldSpan;
            if (own.isEmpty())
                continue;
            const bool equal = op.kind == OpKind::Equal;
            const QStringView piece = equal == wantNew ? op.oldSpan.in(oldText) : op.newSpan.in(newText);
            pieces[own.start] = equal ? piece.toString() : own.in(wantNew ? newText : oldText).toString();
        }
    QString out;
    for (auto it = pieces.cbegin(); it != pieces.cend(); ++it) {
        if (it.key() != out.size())
            return QStringLiteral("<hole or overlap at %1>").arg(it.key());
        out += it.value();
    }
    return out;
}

const QString sample = QStringLiteral(
    "Privacy Policy\n\nLast updated: 3 March 2025\n\n1. What we collect\n- Your e-mail address and name.\n"
    "- \u201cUsage data\u201d: pages, clicks \u2014 and errors.\n\n2. Who helps us\nWe share data only with "
    "firms "
    "that host our service. They may not use it for themselves. We check them every year.\n\n3. How long\n"
    "Logs are kept for 30 days. Invoices are kept for 10 years, because the law asks for it.\n");

QString edited(std::mt19937 &random, const QString &text)
{
    static const QStringList words { QStringLiteral("not"), QStringLiteral("90 days"),
        QStringLiteral("\n- partners"), QStringLiteral(" "), QStringLiteral("\u2019"),
        QStringLiteral("\n\n4. More\n"), QStringLiteral(". We sell"), QStringLiteral("\u00A0"),
        QStringLiteral("\U0001F600"), QStringLiteral("DATA") };
    QString out = text;
    for (int n = int(random() % 6) + 1; n > 0; --n) {
        const qsizetype at = qsizetype(random() % unsigned(out.size() + 1));
        const qsizetype length = qMin(qsizetype(random() % 40), out.size() - at);
        switch (random() % 4) {
        case 0:
            out.remove(at, length);
            break;
        case 1:
            out.insert(at, words[qsizetype(random() % unsigned(words.size()))]);
            break;
        case 2:
            out.replace(at, length, words[qsizetype(random() % unsigned(words.size()))]);
            break;
        case 3: {
            const QString piece = out.mid(at, length);
            out.remove(at, length);
            out.insert(qsizetype(random() % unsigned(out.size() + 1)), piece);
            break;
        }
        }
    }
    return out;
}

} // namespace

class RedlineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void operationsCoverBothTexts()
    {
        std::mt19937 random(2025);
        for (int round = 0; round < 2000; ++round) {
            const QString oldText = edited(random, sample), newText = edited(random, oldText);
            const PolicyDiff diff = diffOf(oldText, newText);
            QCOMPARE(applied(diff, oldText, newText, true), newText);
            QCOMPARE(applied(diff, oldText, newText, false), oldText);
        }
    }

    void sameTextHasOnlyEqualWords()
    {
        const PolicyDiff diff = diffOf(sample, sample);
        QVERIFY(diff.changes.isEmpty());
        for (const ClausePair &pair : diff.pairs) {
            QCOMPARE(pair.alignment, Alignment::Same);
            QCOMPARE(pair.ops.size(), 1);
            QCOMPARE(pair.ops.first().kind, OpKind::Equal);
        }
    }

    void wordsInOtherClothes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("straight quotes")
            << QStringLiteral("\u201cUsage data\u201d") << QStringLiteral("\"Usage data\"");
        QTest::newRow("dash") << QStringLiteral("clicks \u2014 and") << QStringLiteral("clicks - and");
        QTest::newRow("re-wrapped") << QStringLiteral("data only with")
                                    << QStringLiteral("data only\u00A0 with");
        QTest::newRow("zero width") << QStringLiteral("Invoices") << QStringLiteral("In\u200Bvoices");
        QTest::newRow("missing space") << QStringLiteral("themselves. We") << QStringLiteral("themselves.We");
        QTest::newRow("case") << QStringLiteral("3. How long") << QStringLiteral("3. HOW LONG");
        QTest::newRow("bullet") << QStringLiteral("- Your") << QStringLiteral("\u2022 Your");
        QTest::newRow("number") << QStringLiteral("3. How long") << QStringLiteral("7. How long");
    }
    void wordsInOtherClothes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const PolicyDiff diff = diffOf(sample, QString(sample).replace(from, to));
        int typographic = 0;
        for (const ClausePair &pair : diff.pairs)
            for (const WordOp &op : pair.ops) {
                QVERIFY(op.kind == OpKind::Equal || op.kind == OpKind::Typographic);
                typographic += op.kind == OpKind::Typographic;
            }
        QVERIFY(typographic > 0);
        QCOMPARE(diff.wordsDeleted + diff.wordsInserted + diff.wordsMoved, 0);
        QVERIFY(!diff.anyMaterial);
    }
};

QTEST_APPLESS_MAIN(RedlineTest)
#include "tst_Redline.moc"
