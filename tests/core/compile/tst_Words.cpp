// Words, sentences, lengths of time and dates, as texts write them.
#include "compile/engine/Matcher.h"
#include "compile/engine/Stem.h"
#include "compile/engine/Tokeniser.h"
#include "compile/normalise/Units.h"

#include <QJsonDocument>
#include <QTest>

using namespace ck;
using namespace ck::compile;

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void stems_data();
    void stems();
    void sentences_data();
    void sentences();
    void spansAreExact();
    void periods_data();
    void periods();
    void dates_data();
    void dates();
    void hostileTextIsMatchedInTime();
};

static Units units(WordTable &words)
{
    QFile file(QStringLiteral(":/packs/compile/en/units.json"));
    return file.open(QIODevice::ReadOnly)
        ? unitsFromJson(QJsonDocument::fromJson(file.readAll()).object(), words)
        : Units {};
}

void tst_Words::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("case") << "We KEEP it" << QStringList { "we", "keep", "it" };
    QTest::newRow("contraction") << QStringLiteral("don\u2019t") << QStringList { "do", "not" };
    QTest::newRow("cannot") << "cannot" << QStringList { "can", "not" };
    QTest::newRow("hyphen joins two words") << "opt-in" << QStringList { "opt", "in" };
    QTest::newRow("e-mail is one word") << "e-mail" << QStringList { "email" };
    QTest::newRow("possessive") << QStringLiteral("user\u2019s") << QStringList { "user" };
    QTest::newRow("dashes are one mark") << QStringLiteral("a \u2014 b") << QStringList { "a", "-", "b" };
    QTest::newRow("zero width") << QStringLiteral("re\u200btain") << QStringList { "retain" };
    QTest::newRow("domain") << "example.com" << QStringList { "example.com" };
    QTest::newRow("number with unit") << "24h" << QStringList { "24", "h" };
}

void tst_Words::folds()
{
    QFETCH(QString, text);
    QTEST(foldedWords(text), "words");
}

void tst_Words::stems_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("third person") << "retains"
                                  << "retain";
    QTest::newRow("past") << "stored"
                          << "store";
    QTest::newRow("gerund") << "storing"
                            << "store";
    QTest::newRow("y") << "notified"
                       << "notify";
    QTest::newRow("doubled") << "stopping"
                             << "stop";
    QTest::newRow("not doubled") << "selling"
                                 << "sell";
    QTest::newRow("spelling") << "anonymized"
                              << "anonymise";
    QTest::newRow("plural") << "processes"
                            << "process";
}

void tst_Words::stems()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(stemOf(left), stemOf(right));
}

void tst_Words::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("two") << "We keep it. You may ask." << 2;
    QTest::newRow("abbreviation") << "We use firms, e.g. Contoso, for this." << 1;
    QTest::newRow("company form before a starter") << "We are Contoso Inc. We sell lamps." << 2;
    QTest::newRow("company form inside") << "Contoso Inc. Privacy Office" << 1;
    QTest::newRow("missing space") << "See our Terms.Agreeing is needed." << 2;
    QTest::newRow("number") << "We use TLS 1.3 for all." << 1;
    QTest::newRow("no full stop") << "We keep it" << 1;
}

void tst_Words::sentences()
{
    QFETCH(QString, text);
    WordTable words;
    SentenceWords marks;
    for (const char *word : { "e.g", "inc" })
        marks.abbreviations.insert(words.intern(QString::fromLatin1(word)));
    marks.starters.insert(words.intern(u"we"));
    Document document;
    document.text = text;
    document.blocks = { Block { .span = { 0, text.size() } } };
    QTEST(int(tokenise(document, words, marks).sentences.size()), "count");
}

void tst_Words::spansAreExact()
{
    const QString text = QStringLiteral(
        "**Logs:** kept 30\u00a0days \u2014 don\u2019t ask a@b.example, see https://b.example/x.");
    Document document;
    document.text = text;
    document.blocks = { Block { .span = { 2, text.size() - 2 } } };
    document.markup = { { 0, 2 }, { 7, 2 } };
    const TokenStream stream = tokenise(document, WordTable(), {});
    QStringList views;
    for (int at = 0; at < int(stream.tokens.size()); ++at)
        views.append(stream.view(at).toString());
    const QStringList expected { "Logs", ":", "kept", "30", "days", QStringLiteral("\u2014"), "do",
        QStringLiteral("n\u2019t"), "ask", "a@b.example", ",", "see", "https://b.example/x", "." };
    QCOMPARE(views, expected);
}

void tst_Words::periods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("amount");
    QTest::addColumn<QString>("unit");
    QTest::newRow("digits") << "within 30 days" << 30 << "days";
    QTest::newRow("word and digits") << "thirty (30) days" << 30 << "days";
    QTest::newRow("two words") << "forty-five days" << 45 << "days";
    QTest::newRow("hours") << "24 hours" << 24 << "hours";
    QTest::newRow("glued") << "90d" << 90 << "days";
    QTest::newRow("adjective") << "a 14-day period" << 14 << "days";
    QTest::newRow("one") << "within one month" << 1 << "months";
    QTest::newRow("article after a cue") << "within a year" << 1 << "years";
    QTest::newRow("business days") << "10 business days" << 10 << "business_days";
    QTest::newRow("calendar days") << "10 calendar days" << 10 << "days";
    QTest::newRow("range: the longer counts") << "6-12 months" << 12 << "months";
    QTest::newRow("range in words") << "two to three weeks" << 3 << "weeks";
    QTest::newRow("a thing a day is no period") << "once a day" << 0 << "";
    QTest::newRow("a number alone") << "section 30" << 0 << "";
    QTest::newRow("zero") << "0 days" << 0 << "";
}

void tst_Words::periods()
{
    QFETCH(QString, text);
    QFETCH(int, amount);
    QFETCH(QString, unit);
    WordTable words;
    const Units known = units(words);
    TokenStream stream = tokenise(text, words);
    findPeriods(stream, known);
    QCOMPARE(stream.periods.empty(), amount == 0);
    if (amount > 0)
        QCOMPARE(stream.periods.front().period, (Period { amount, *fromCode<TimeUnit>(unit) }));
}

void tst_Words::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("month first") << "Effective May 1, 2026" << QDate(2026, 5, 1);
    QTest::newRow("day first") << "1 May 2026" << QDate(2026, 5, 1);
    QTest::newRow("ordinal") << "the 3rd of March 2025" << QDate(2025, 3, 3);
    QTest::newRow("short month") << "Sept. 9, 2024" << QDate(2024, 9, 9);
    QTest::newRow("ISO") << "2026-05-24" << QDate(2026, 5, 24);
    QTest::newRow("slashes, month first") << "03/14/2025" << QDate(2025, 3, 14);
    QTest::newRow("slashes, day first where it must be") << "14/03/2025" << QDate(2025, 3, 14);
    QTest::newRow("dots") << "14.3.2025" << QDate(2025, 3, 14);
    QTest::newRow("no such day") << "February 30, 2025" << QDate();
    QTest::newRow("no day") << "May 2026" << QDate();
}

void tst_Words::dates()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    WordTable words;
    const Units known = units(words);
    const TokenStream stream = tokenise(text, words);
    const auto hit = findDate(stream, { 0, int(stream.tokens.size()) }, known);
    QCOMPARE(hit ? hit->day : QDate(), day);
}

// Nested choices over a repetitive text: exponential for a naive matcher.
void tst_Words::hostileTextIsMatchedInTime()
{
    WordTable words;
    const Phrases phrases;
    const auto pattern = parsePattern(
        QStringLiteral("(a|a a|a a a)? ..30 (a|a a)? ..30 (a|a a)? ..30 b"), words, phrases, {});
    QVERIFY(pattern.ok());
    const QString text = QStringLiteral("a ").repeated(2000);
    const TokenStream stream = tokenise(text, words);
    Matcher matcher(stream, -1, -1);
    QVERIFY(!matcher.find(*pattern, { 0, 2000 }, 0));
}

QTEST_APPLESS_MAIN(tst_Words)
#include "tst_Words.moc"
