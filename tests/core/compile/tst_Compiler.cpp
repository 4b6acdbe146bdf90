// What must hold for any text, and the readings that are easily got wrong.
#include "compile/Compiler.h"
#include "compile/VendorCatalogue.h"
#include "ingest/Reader.h"

#include <QTest>

using namespace ck;

class tst_Compiler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void foreignTextStaysUnread();
    void silenceIsUnstated();
    void sameTextSameReading();
    void nearMiss_data();
    void nearMiss();
    void position_data();
    void position();
    void stages_data();
    void stages();
    void keptThing_data();
    void keptThing();
    void versionLabelIsOneWord();
    void vendorIsFound_data();
    void vendorIsFound();

private:
    Compilation compiled(const QString &text) const;
    std::optional<compile::Compiler> m_compiler;
};

static const QString intro = QStringLiteral(
    "Privacy Policy\n\nThis policy tells you what we do with your data when you use our shop.\n\n");

void tst_Compiler::initTestCase()
{
    auto compiler = compile::Compiler::load();
    QVERIFY(compiler.ok());
    m_compiler = *compiler;
}

Compilation tst_Compiler::compiled(const QString &text) const
{
    const auto document = ingest::readDocument((intro + text).toUtf8(), QStringLiteral("policy.txt"));
    return document.ok() ? m_compiler->compile(*document) : Compilation {};
}

void tst_Compiler::foreignTextStaysUnread()
{
    const auto document = ingest::readDocument(
        QStringLiteral(
            "Datenschutz\n\nWir speichern Rechnungen zehn Jahre. Danach werden die Daten durch uns sofort "
            "unwiderruflich entfernt, sofern keine andere gesetzliche Pflicht besteht.\n")
            .toUtf8(),
        QStringLiteral("policy.txt"));
    QVERIFY(document.ok());
    const Compilation compilation = m_compiler->compile(*document);
    QVERIFY(compilation.language.isEmpty());
    QCOMPARE(compilation.commitments.size(), qsizetype(std::size(EnumCodes<PositionKey>::entries)));
}

void tst_Compiler::silenceIsUnstated()
{
    const Compilation compilation = compiled(
        QStringLiteral("We are glad that you are here and hope that you find what you look for.\n"));
    QCOMPARE(compilation.language, QStringLiteral("en"));
    for (const Position *each : compilation.all<Position>())
        QCOMPARE(each->value, PositionValue::Unstated);
    QVERIFY(compilation.all<RetentionPromise>().isEmpty());
    QVERIFY(compilation.all<ProcessorDisclosure>().isEmpty());
    QVERIFY(!compilation.changeNotice());
}

void tst_Compiler::sameTextSameReading()
{
    const QString text
        = QStringLiteral("We keep invoices for ten years. Payments are processed by Stripe.\n");
    Compilation left = compiled(text), right = compiled(text);
    QCOMPARE(left.commitments.size(), right.commitments.size());
    for (qsizetype i = 0; i < left.commitments.size(); ++i)
        QCOMPARE(left.commitments[i].body, right.commitments[i].body);
}

void tst_Compiler::nearMiss_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CommitmentKind>("kind");
    QTest::newRow("sign-in is no recipient")
        << "You can sign in with Google or Facebook." << CommitmentKind::Processor;
    QTest::newRow("a product in passing")
        << "Our app works in browsers such as Chrome and Firefox." << CommitmentKind::Processor;
    QTest::newRow("a vendor denied") << "We do not use Mixpanel." << CommitmentKind::Processor;
    QTest::newRow("free trial is no retention")
        << "Your free trial ends after 30 days." << CommitmentKind::Retention;
    QTest::newRow("free trial is no deadline")
        << "Your free trial ends after 30 days." << CommitmentKind::Deadline;
    QTest::newRow("what people must do")
        << "You must pay invoices within 14 days." << CommitmentKind::Deadline;
    QTest::newRow("price change is no notice")
        << "Subscription prices may change with 30 days notice." << CommitmentKind::ChangeNotice;
    QTest::newRow("age of the firm") << "Our firm is over 25 years old." << CommitmentKind::Children;
    QTest::newRow("what we delete is no right")
        << "We delete old files every night." << CommitmentKind::Right;
    QTest::newRow("keep safe is no retention") << "We keep your data safe." << CommitmentKind::Retention;
}

void tst_Compiler::nearMiss()
{
    QFETCH(QString, text);
    QFETCH(CommitmentKind, kind);
    const Compilation compilation = compiled(text + u'\n');
    for (const Commitment &commitment : compilation.commitments)
        QVERIFY2(commitment.kind() != kind, qPrintable(commitment.rule + u' ' + commitment.evidence.quote));
}

void tst_Compiler::position_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PositionKey>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("sale denied") << "We do not sell your personal data." << PositionKey::SellsData << "no";
    QTest::newRow("sale with consent")
        << "We do not sell your data without your consent." << PositionKey::SellsData << "opt_in";
    QTest::newRow("goods are not data")
        << "We sell bicycles and parts." << PositionKey::SellsData << "unstated";
    QTest::newRow("training denied") << "We never use your files to train AI models."
                                     << PositionKey::AiTraining << "no";
    QTest::newRow("training opt-in") << "We do not use your files to train AI models unless you opt in."
                                     << PositionKey::AiTraining << "opt_in";
    QTest::newRow("training of staff")
        << "We train our staff on data protection." << PositionKey::AiTraining << "unstated";
    QTest::newRow("automated decisions denied")
        << "We do not use automated decision-making." << PositionKey::AutomatedDecisions << "no";
    QTest::newRow("right about decisions is no statement")
        << "You have the right not to be subject to automated decisions." << PositionKey::AutomatedDecisions
        << "unstated";
    QTest::newRow("merger") << "If our company is acquired, your data may pass to the buyer."
                            << PositionKey::BusinessTransfer << "yes";
    QTest::newRow("newsletter") << "You can unsubscribe from our newsletter at any time."
                                << PositionKey::MarketingEmail << "opt_out";
}

void tst_Compiler::position()
{
    QFETCH(QString, text);
    QFETCH(PositionKey, key);
    const Compilation compilation = compiled(text + u'\n');
    const Commitment *commitment = compilation.position(key);
    QVERIFY(commitment);
    QTEST(toCode(commitment->as<Position>()->value), "value");
}

void tst_Compiler::stages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stages");
    QTest::newRow("kept") << "We keep invoices for ten years."
                          << "keep 10 years";
    QTest::newRow("kept, archived, deleted")
        << "Recordings are kept for 6 months, then archived for another 2 years, then deleted."
        << "keep 6 months, archive 2 years, delete";
    QTest::newRow("deleted within") << "When you close your account, we delete your files within 20 days."
                                    << "delete 20 days";
    QTest::newRow("deleted after") << "Logs are deleted after 14 days."
                                   << "keep 14 days, delete";
    QTest::newRow("second sentence") << "We keep chats for 30 days. After that, we anonymise them."
                                     << "keep 30 days, anonymise";
    QTest::newRow("exception is no stage")
        << "We delete your files within 30 days, unless the law requires us to retain them."
        << "delete 30 days";
}

void tst_Compiler::stages()
{
    QFETCH(QString, text);
    const Compilation compilation = compiled(QStringLiteral("Retention\n\n") + text + u'\n');
    const auto promises = compilation.all<RetentionPromise>();
    QCOMPARE(promises.size(), 1);
    QStringList out;
    for (const RetentionStage &stage : promises.first()->stages)
        out.append(stage.period ? QStringLiteral("%1 %2 %3")
                                      .arg(toCode(stage.action))
                                      .arg(stage.period->amount)
                                      .arg(toCode(stage.period->unit))
                                : toCode(stage.action));
    QTEST(out.join(QStringLiteral(", ")), "stages");
}

// The subject of a promise names a rule in the register, so it must read as a thing.
void tst_Compiler::keptThing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    const QString heading = QStringLiteral("Data retention\n\n");
    const auto row = [&](const char *name, const char *text, const char *subject) {
        QTest::newRow(name) << heading + QString::fromUtf8(text) << QString::fromUtf8(subject);
    };
    row("label", "- Invoices: 10 years.\n", "Invoices");
    row("examples behind the noun", "Door logs, including card numbers, are kept for 14 days.\n",
        "Door logs");
    row("a clause before it", "After the match has ended, score sheets are deleted within 3 days.\n",
        "Score sheets");
    row("a clause behind a semicolon",
        "You can close your locker at any time; after closing, spare keys may remain for a short period.\n",
        "Spare keys");
    row("the object of deleting, where keeping has a pronoun",
        "When you end your membership, we delete your photos within 20 days, except where we must keep "
        "them.\n",
        "Photos");
}

void tst_Compiler::keptThing()
{
    QFETCH(QString, text);
    const Compilation compilation = compiled(text);
    const auto promises = compilation.all<RetentionPromise>();
    QVERIFY(!promises.isEmpty());
    QTEST(promises.last()->subject, "subject");
}

void tst_Compiler::versionLabelIsOneWord()
{
    const Compilation compilation
        = compiled(QStringLiteral("Version 4.1 — effective 2 May 2026\n\nWe keep logs for 30 days.\n"));
    QCOMPARE(compilation.meta(MetaField::Version), QStringLiteral("4.1"));
    QCOMPARE(compilation.meta(MetaField::EffectiveDate), QStringLiteral("2026-05-02"));
}

void tst_Compiler::vendorIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("name") << "Stripe"
                          << "stripe";
    QTest::newRow("company form") << "Stripe, Inc."
                                  << "stripe";
    QTest::newRow("case") << "STRIPE"
                          << "stripe";
    QTest::newRow("nobody") << "Nobody Works"
                            << "";
}

void tst_Compiler::vendorIsFound()
{
    QFETCH(QString, name);
    const auto catalogue = compile::VendorCatalogue::load();
    QVERIFY(catalogue.ok());
    const compile::Vendor *vendor = catalogue->find(name);
    QTEST(vendor ? vendor->key : QString(), "key");
}

QTEST_APPLESS_MAIN(tst_Compiler)
#include "tst_Compiler.moc"
