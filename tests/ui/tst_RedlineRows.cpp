// What a person sees and hears of a redline: rows, folding, moves, and the spoken text.
#include "ui/panels/policydiff/RedlineModel.h"
#include "ui/panels/reader/PolicyText.h"

#include <QTest>

using namespace ck;
using namespace ck::ui;

namespace
{

// One block per line, "# " marked as markup; the clause of every block is given by the line's number.
Document document(const QStringList &lines)
{
    Document made;
    for (const QString &line : lines) {
        const qsizetype start = made.text.size();
        const bool marked = line.startsWith(QLatin1String("# "));
        if (marked)
            made.markup.append({ start, 2 });
        made.text += line + QLatin1Char('\n');
        Block block;
        block.span = TextSpan::between(start + (marked ? 2 : 0), made.text.size() - 1);
        block.clause = int(made.clauses.size());
        made.blocks.append(block);
        Clause clause;
        clause.number = QString::number(made.clauses.size() + 1);
        clause.span = TextSpan::between(start, made.text.size());
        made.clauses.append(clause);
    }
    return made;
}

TextSpan spanOf(const Document &text, const QString &words)
{
    return { text.text.indexOf(words), words.size() };
}

} // namespace

class tst_RedlineRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedWordsStandSideBySide();
    void unchangedClausesAreFolded();
    void markupIsNotShown();
    void movedClauseNamesItsOldPlace();
    void changeIsFoundByItsWords();
    void pageAndTextAgree();
};

static ClausePair changedPair(const Document &oldText, const Document &newText)
{
    const TextSpan oldWord = spanOf(oldText, QStringLiteral("30")),
                   newWord = spanOf(newText, QStringLiteral("90"));
    const TextSpan oldAll = oldText.clauses[0].span, newAll = newText.clauses[0].span;
    return { Alignment::Changed, 0, 0,
        { { OpKind::Equal, TextSpan::between(oldAll.start, oldWord.start),
              TextSpan::between(newAll.start, newWord.start) },
            { OpKind::Delete, oldWord, {} }, { OpKind::Insert, {}, newWord },
            { OpKind::Equal, TextSpan::between(oldWord.end(), oldAll.end()),
                TextSpan::between(newWord.end(), newAll.end()) } } };
}

void tst_RedlineRows::changedWordsStandSideBySide()
{
    const Document oldText = document({ QStringLiteral("Kept for 30 days.") }),
                   newText = document({ QStringLiteral("Kept for 90 days.") });
    PolicyDiff diff;
    diff.pairs = { changedPair(oldText, newText) };
    const QList<RedlineRow> rows = redlineRows(oldText, newText, diff, true);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].label, QStringLiteral("1"));
    QCOMPARE(rows[0].left.size(), 3);
    QCOMPARE(rows[0].left[1], (Run { QStringLiteral("30"), OpKind::Delete }));
    QCOMPARE(rows[0].right[1], (Run { QStringLiteral("90"), OpKind::Insert }));
    QCOMPARE(rows[0].spoken(), QStringLiteral("Clause 1. Kept for deleted: 30; inserted: 90; days."));
}

void tst_RedlineRows::unchangedClausesAreFolded()
{
    const Document text = document({ QStringLiteral("One."), QStringLiteral("Two.") });
    PolicyDiff diff;
    for (int i = 0; i < 2; ++i)
        diff.pairs.append(
            { Alignment::Same, i, i, { { OpKind::Equal, text.clauses[i].span, text.clauses[i].span } } });
    QCOMPARE(redlineRows(text, text, diff, false).size(), 2);
    const QList<RedlineRow> folded = redlineRows(text, text, diff, true);
    QCOMPARE(folded.size(), 1);
    QCOMPARE(folded[0].folded, 2);
    QCOMPARE(folded[0].spoken(), QStringLiteral("2 clauses without a change are folded"));
}

void tst_RedlineRows::markupIsNotShown()
{
    const Document text = document({ QStringLiteral("# Title") });
    PolicyDiff diff;
    diff.pairs
        = { { Alignment::Same, 0, 0, { { OpKind::Equal, text.clauses[0].span, text.clauses[0].span } } } };
    QCOMPARE(redlineRows(text, text, diff, false).value(0).right.value(0).text, QStringLiteral("Title"));
}

void tst_RedlineRows::movedClauseNamesItsOldPlace()
{
    const Document oldText = document({ QStringLiteral("A."), QStringLiteral("Rights.") });
    const Document newText = document({ QStringLiteral("Rights."), QStringLiteral("A.") });
    PolicyDiff diff;
    diff.pairs = { { Alignment::Moved, 1, 0,
        { { OpKind::Equal, oldText.clauses[1].span, newText.clauses[0].span } } } };
    const QList<RedlineRow> rows = redlineRows(oldText, newText, diff, true);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].movedFrom, QStringLiteral("2"));
    QCOMPARE(rows[0].right[0].kind, OpKind::MoveTo);
    QVERIFY(rows[0].spoken().contains(QStringLiteral("Moved from 2.")));
}

void tst_RedlineRows::changeIsFoundByItsWords()
{
    const Document oldText = document({ QStringLiteral("Kept for 30 days.") }),
                   newText = document({ QStringLiteral("Kept for 90 days.") });
    PolicyDiff diff;
    diff.pairs = { changedPair(oldText, newText) };
    PolicyChange change;
    change.pair = 0;
    change.after = Evidence { spanOf(newText, QStringLiteral("90")), QStringLiteral("90") };
    RedlineModel model;
    model.setRows(redlineRows(oldText, newText, diff, true));
    QCOMPARE(model.rowOf(change), 0);
    change.pair = 7;
    QCOMPARE(model.rowOf(change), -1);
}

void tst_RedlineRows::pageAndTextAgree()
{
    const Document text
        = document({ QStringLiteral("# Title"), QStringLiteral("Logs are kept for 30 days.") });
    QTextDocument page;
    const PolicyText set = PolicyText::set(page, text, QFont(), QPalette());
    QVERIFY(!page.toPlainText().contains(QLatin1Char('#')));
    const TextSpan words = spanOf(text, QStringLiteral("30 days"));
    const QList<PolicyText::Stretch> stretches = set.onPage(words);
    QCOMPARE(stretches.size(), 1);
    QCOMPARE(page.toPlainText().mid(stretches[0].position, stretches[0].length), QStringLiteral("30 days"));
    QCOMPARE(set.inText(stretches[0].position), words.start);
}

QTEST_MAIN(tst_RedlineRows)
#include "tst_RedlineRows.moc"
