// The packs themselves: they load, and every rule matches its examples and none of its near misses.
#include "compile/Compiler.h"
#include "compile/pack/Pack.h"
#include "compile/pack/PackReader.h"

#include <QTest>

using namespace ck;
using namespace ck::compile;

class tst_Pack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rule_data();
    void rule();
    void everyRuleHasAnExample();
    void patternIsRefused_data();
    void patternIsRefused();
    void missingFolderIsBadPack();

private:
    const Rule &ruleOf(const QString &id) const;
    QString headingFor(const Rule &rule) const;
    std::optional<Compiler> m_compiler;
};

void tst_Pack::initTestCase()
{
    auto compiler = Compiler::load();
    QVERIFY2(compiler.ok(),
        compiler.ok() ? "" : qPrintable(compiler.error().args.join(u' ') + compiler.error().detail));
    m_compiler = *compiler;
}

const Rule &tst_Pack::ruleOf(const QString &id) const
{
    const auto &rules = m_compiler->pack().rules;
    return *std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.id == id; });
}

// A rule bound to a section is tried under a heading of that section.
QString tst_Pack::headingFor(const Rule &rule) const
{
    if (rule.topics.isEmpty())
        return {};
    for (const RuleExample &example : m_compiler->pack().examples)
        if (example.matches && example.rule == QStringLiteral("topics.heading.") + rule.topics.first())
            return example.text;
    return {};
}

void tst_Pack::rule_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    for (const RuleExample &example : m_compiler->pack().examples)
        if (!example.rule.startsWith(u"topics."))
            QTest::addRow("%s: %s", qPrintable(example.rule), qPrintable(example.text))
                << example.rule << example.text << example.matches;
}

void tst_Pack::rule()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(bool, matches);
    const QString heading = headingFor(ruleOf(id));
    Document document;
    document.text = heading + u'\n' + text;
    const qsizetype body = heading.size() + 1;
    document.clauses = { Clause {} };
    if (!heading.isEmpty()) {
        document.clauses.append(Clause { .heading = heading, .span = { 0, document.text.size() } });
        document.blocks.append(
            Block { .kind = BlockKind::Heading, .span = { 0, heading.size() }, .level = 1, .clause = 1 });
    }
    document.blocks.append(Block { .span = { body, text.size() }, .clause = heading.isEmpty() ? 0 : 1 });
    const QList<TraceStep> steps = m_compiler->explain(document);
    const bool found
        = std::any_of(steps.begin(), steps.end(), [&](const TraceStep &step) { return step.rule == id; });
    QCOMPARE(found, matches);
}

void tst_Pack::everyRuleHasAnExample()
{
    for (const Rule &each : m_compiler->pack().rules) {
        const auto &examples = m_compiler->pack().examples;
        const bool shown = std::any_of(examples.begin(), examples.end(),
            [&](const RuleExample &example) { return example.rule == each.id; });
        QVERIFY2(shown, qPrintable(each.id));
    }
}

void tst_Pack::patternIsRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("group left open") << "(keep|retain";
    QTest::newRow("group closed twice") << "keep)";
    QTest::newRow("unknown class") << "we {no.such.class}";
    QTest::newRow("gap without length") << "we ..x keep";
    QTest::newRow("gap too long") << "we ..900 keep";
}

void tst_Pack::patternIsRefused()
{
    QFETCH(QString, pattern);
    WordTable words;
    const Phrases phrases;
    const auto parsed = parsePattern(pattern, words, phrases, {});
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, ErrorCode::BadPack);
}

void tst_Pack::missingFolderIsBadPack()
{
    const auto pack = readPack(QStringLiteral(":/packs/compile/xx"), {});
    QVERIFY(!pack.ok());
    QCOMPARE(pack.error().code, ErrorCode::BadPack);
}

QTEST_APPLESS_MAIN(tst_Pack)
#include "tst_Pack.moc"
