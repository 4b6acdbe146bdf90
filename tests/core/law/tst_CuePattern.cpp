#include "law/CuePattern.h"

#include <QTest>

using namespace ck;
using namespace ck::law;
using namespace Qt::StringLiterals;

class tst_CuePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QStringList>("phrases");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QStringList &phrases, const QString &text,
                             const QString &found) { QTest::newRow(name) << phrases << text << found; };
        row("a word", { u"sell"_s }, u"We SELL it"_s, u"SELL"_s);
        row("not a part of a word", { u"sell"_s }, u"resells, seller, sell_it"_s, {});
        row("spaces of any width", { u"do not sell"_s }, u"do  not\tsell"_s, u"do  not\tsell"_s);
        row("beginning of a word", { u"delet*"_s }, u"the deletion of"_s, u"deletion"_s);
        row("any word", { u"your * data"_s }, u"your own data"_s, u"your own data"_s);
        row("any word is a word", { u"your * data"_s }, u"your data"_s, {});
        row("one letter", { u"organi_e"_s }, u"we organise"_s, u"organise"_s);
        row("one of several", { u"(sell|rent)s? (it|data)"_s }, u"rents data"_s, u"rents data"_s);
        row("an empty alternative", { u"opt (|-)out"_s }, u"opt out"_s, u"opt out"_s);
        row("the next alternative where the first ends in a word", { u"(app|apple) pie"_s }, u"apple pie"_s,
            u"apple pie"_s);
        row("a letter that may lack", { u"emails?"_s }, u"email"_s, u"email"_s);
        row("a group that may lack", { u"the (only )?way"_s }, u"the way"_s, u"the way"_s);
        row("a group again and again", { u"(very )*long"_s }, u"a very very long"_s, u"very very long"_s);
        row("a group at least once", { u"(very )+long"_s }, u"a long, very long"_s, u"very long"_s);
        row("digits", { u"\\d+ days"_s }, u"within 30 days"_s, u"30 days"_s);
        row("a plus sign", { u"+1*"_s }, u"call +1800"_s, u"+1800"_s);
        row("a hyphen is one", { u"opt-out"_s }, u"opt-out"_s, u"opt-out"_s);
        row("a hyphen is a space", { u"opt-out"_s }, u"opt out"_s, u"opt out"_s);
        row("a hyphen is nothing", { u"opt-out"_s }, u"optout"_s, u"optout"_s);
        row("across words", { u"keep ... days"_s }, u"keep it for ten days"_s, u"keep it for ten days"_s);
        row("as few words as can be", { u"keep ... days"_s }, u"keep two days or ten days"_s,
            u"keep two days"_s);
        row("not across sentences", { u"keep ... days"_s }, u"We keep it. Ten days"_s, {});
        row("a dot inside is no end", { u"keep ... days"_s }, u"keep v2.1 ten days"_s,
            u"keep v2.1 ten days"_s);
        row("not across a wall", { u"keep ... days"_s }, u"keep it\u001eten days"_s, {});
        row("not too far", { u"keep ... days"_s }, u"keep "_s + u"a "_s.repeated(90) + u"days"_s, {});
        row("whole words on both sides", { u"keep ... days"_s }, u"keeper of holidays"_s, {});
        row("a dot is a dot", { u"U.S."_s }, u"the UXS. or U.S. law"_s, u"U.S."_s);
        row("exact case", { u"=SA"_s }, u"Visa, sa, SA"_s, u"SA"_s);
        row("the first phrase at a place", { u"do not"_s, u"do not sell"_s }, u"do not sell"_s, u"do not"_s);
        row("the first place of any phrase", { u"last"_s, u"first"_s }, u"first and last"_s, u"first"_s);
        row("letters beyond ASCII", { u"über*"_s }, u"ÜBERALL"_s, u"ÜBERALL"_s);
        row("a sign", { u"§"_s }, u"see § 5"_s, u"§"_s);
        row("nothing at all", {}, u"text"_s, {});
    }
    void found()
    {
        QFETCH(QStringList, phrases);
        QFETCH(QString, text);
        QFETCH(QString, found);
        const CuePattern pattern(phrases);
        QCOMPARE(pattern.problem(), QString());
        const auto match = pattern.find(text);
        QCOMPARE(match ? match->in(text).toString() : QString(), found);
    }

    void goesOnBehindAMatch()
    {
        const QString text = u"sell, resell, sell"_s;
        const CuePattern pattern({ u"sell"_s });
        const auto first = pattern.find(text);
        QVERIFY(first);
        const auto second = pattern.find(text, first->end());
        QVERIFY(second);
        QCOMPARE(second->start, 14);
        QVERIFY(!pattern.find(text, second->end()));
        QVERIFY(!pattern.find(text, 15)); // what stands before the place still counts
    }

    void problem_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::newRow("a group stays open") << u"do (not sell"_s;
        QTest::newRow("a group is never opened") << u"do not) sell"_s;
        QTest::newRow("nothing may lack") << u"?sell"_s;
        QTest::newRow("an open group in an open group") << u"(a (b"_s;
        QTest::newRow("what may be nothing, without end") << u"(a?)* b"_s;
    }
    void problem()
    {
        QFETCH(QString, phrase);
        const CuePattern pattern({ phrase });
        QVERIFY(!pattern.problem().isEmpty());
        QVERIFY(!pattern.isIn(phrase));
    }
};

QTEST_APPLESS_MAIN(tst_CuePattern)
#include "tst_CuePattern.moc"
