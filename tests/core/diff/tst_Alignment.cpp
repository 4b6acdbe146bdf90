#include "Texts.h"
#include "diff/Compare.h"

#include <QTest>

using namespace ck;
using test::compilationOf;

namespace
{

PolicyDiff diffOf(const QString &oldText, const QString &newText)
{
    return *diff::compare(compilationOf(oldText), compilationOf(newText), {});
}

// "1=1 same" per pair: headings' numbers in the old and the new text.
QStringList story(const QString &oldText, const QString &newText)
{
    const Compilation a = compilationOf(oldText), b = compilationOf(newText);
    QStringList out;
    const auto diff = diff::compare(a, b, {});
    for (const ClausePair &pair : diff->pairs) {
        const QString from
            = pair.oldClause < 0 ? QStringLiteral("-") : a.document.clauses[pair.oldClause].label();
        const QString to
            = pair.newClause < 0 ? QStringLiteral("-") : b.document.clauses[pair.newClause].label();
        out.append(QStringLiteral("%1=%2 %3").arg(from, to, toCode(pair.alignment)));
    }
    return out;
}

const QString collect
    = QStringLiteral("1. Collecting\nWe take your name and your address when you sign up with us.\n");
const QString share = QStringLiteral(
    "2. Sharing\nOur printer receives the address for each parcel. Nobody else sees any of it.\n");
const QString keep
    = QStringLiteral("3. Keeping\nWe keep orders for ten years because tax law wants us to.\n");

QString numbered(QString clause, int number)
{
    return clause.replace(0, 1, QString::number(number));
}

} // namespace

class AlignmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clausesAreFoundByContent_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("same") << collect + share << collect + share << QStringList { "1=1 same", "2=2 same" };
        QTest::newRow("renumbered") << collect + share << collect + numbered(share, 7)
                                    << QStringList { "1=1 same", "2=7 renumbered" };
        QTest::newRow("changed") << collect + share << collect + QString(share).replace("printer", "carrier")
                                 << QStringList { "1=1 same", "2=2 changed" };
        QTest::newRow("added") << collect + share << collect + numbered(keep, 2) + numbered(share, 3)
                               << QStringList { "1=1 same", "-=2 added", "2=3 renumbered" };
        QTest::newRow("removed") << collect + share + keep << collect + numbered(keep, 2)
                                 << QStringList { "1=1 same", "2=- removed", "3=2 renumbered" };
        QTest::newRow("moved") << collect + share + keep << share + keep + collect
                               << QStringList { "2=2 same", "3=3 same", "1=1 moved" };
        QTest::newRow("moved and changed")
            << collect + share + keep << share + keep + QString(collect).replace("address", "telephone")
            << QStringList { "2=2 same", "3=3 same", "1=1 moved_changed" };
        QTest::newRow("split") << collect + share
                               << collect
                + QString("2. Sharing\nOur printer receives the address for each parcel.\n3. Nobody\nNobody "
                          "else sees any of it.\n")
                               << QStringList { "1=1 same", "2=2 split", "2=3 split" };
        QTest::newRow("merged") << collect
                + QString("2. Sharing\nOur printer receives the address for each parcel.\n3. Nobody\nNobody "
                          "else sees any of it.\n")
                                << collect + share << QStringList { "1=1 same", "2=2 merged", "3=2 merged" };
    }
    void clausesAreFoundByContent()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, wanted);
        QCOMPARE(story(from, to), wanted);
    }

    void renumberingMarksNoWords()
    {
        const PolicyDiff diff
            = diffOf(collect + share + keep, collect + numbered(share, 4) + numbered(keep, 5));
        QCOMPARE(diff.wordsDeleted + diff.wordsInserted + diff.wordsMoved, 0);
        QVERIFY(!diff.anyMaterial);
    }

    void movedSentenceIsNeitherGoneNorNew()
    {
        const PolicyDiff diff = diffOf(collect + share + keep,
            collect + QString(share).remove(" Nobody else sees any of it.")
                + QString(keep).replace("wants us to.", "wants us to. Nobody else sees any of it."));
        QCOMPARE(diff.wordsDeleted + diff.wordsInserted, 0);
        QCOMPARE(diff.wordsMoved, 6);
        QCOMPARE(diff.changes.size(), 1);
        QCOMPARE(diff.changes.first().kind, ChangeKind::Moved);
    }

    void cancelledComparisonSaysSo()
    {
        Progress progress;
        progress.cancel();
        const auto result = diff::compare(compilationOf(collect), compilationOf(share), {}, &progress);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(AlignmentTest)
#include "tst_Alignment.moc"
