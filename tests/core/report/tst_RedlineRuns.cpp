#include "report/RedlineRuns.h"

#include <QTest>

using namespace ck;
using namespace ck::report;

namespace
{

// "=same", "-struck", "+inserted" make one clause pair over two texts, and a change that spans all of it.
struct Pair {
    QString oldText, newText;
    PolicyDiff diff;
    PolicyChange change;
};

Pair pairOf(const QStringList &parts)
{
    Pair made;
    ClausePair pair { .alignment = Alignment::Changed };
    for (const QString &part : parts) {
        const QString words = part.mid(1);
        const bool isOld = part.at(0) != u'+', isNew = part.at(0) != u'-';
        const OpKind kind = isOld && isNew ? OpKind::Equal : isOld ? OpKind::Delete : OpKind::Insert;
        pair.ops.append({ kind, { made.oldText.size(), isOld ? words.size() : 0 },
            { made.newText.size(), isNew ? words.size() : 0 } });
        made.oldText += isOld ? words : QString();
        made.newText += isNew ? words : QString();
    }
    made.diff.pairs = { pair };
    made.change = { .pair = 0,
        .before = Evidence { { 0, made.oldText.size() }, made.oldText },
        .after = Evidence { { 0, made.newText.size() }, made.newText } };
    return made;
}

QString shown(const Runs &runs)
{
    QString out;
    for (const Run &run : runs)
        out += run.style == RunStyle::Deleted ? u'[' + run.text + u']'
            : run.style == RunStyle::Inserted ? u'{' + run.text + u'}'
                                              : run.text;
    return out;
}

} // namespace

class tst_RedlineRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one word for another gets a space between")
            << QStringList { "=kept for ", "-30", "+90", "= days." } << "kept for [30] {90} days.";
        QTest::newRow("only inserted")
            << QStringList { "=We answer", "+ within 30 days", "=." } << "We answer{ within 30 days}.";
        QTest::newRow("line breaks become spaces")
            << QStringList { "=kept\n  for ", "-a\nyear", "=." } << "kept for [a year].";
        QTest::newRow("far context is cut at a word") << QStringList {
            "=This sentence goes on for quite some time before anything at all happens to ", "-it",
            "= and then it goes on again for longer than anybody would like to read in a table."
        } << "… some time before anything at all happens to [it] and then it goes on again for longer than …";
    }
    void cases()
    {
        QFETCH(QStringList, parts);
        const Pair pair = pairOf(parts);
        QTEST(shown(redlineRuns(pair.change, pair.diff, pair.oldText, pair.newText)), "expected");
    }
    void changeOutsideItsEvidenceIsLeftOut()
    {
        Pair pair = pairOf({ "-first", "=, then ", "-30", "+90", "= days" });
        pair.change.before = Evidence { { 12, 2 }, QStringLiteral("30") };
        pair.change.after.reset();
        QCOMPARE(shown(redlineRuns(pair.change, pair.diff, pair.oldText, pair.newText)),
            QStringLiteral(", then [30]"));
    }
    void withoutAPairTheWordsStandWhole()
    {
        const PolicyChange change { .before = Evidence { {}, QStringLiteral("old  words") },
            .after = Evidence { {}, QStringLiteral("new words") } };
        QCOMPARE(shown(redlineRuns(change, {}, {}, {})), QStringLiteral("[old words] {new words}"));
    }
    void nothingToShow() { QVERIFY(redlineRuns({}, {}, {}, {}).isEmpty()); }
};

QTEST_APPLESS_MAIN(tst_RedlineRuns)
#include "tst_RedlineRuns.moc"
