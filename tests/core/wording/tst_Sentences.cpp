#include "wording/ChangeText.h"
#include "wording/DeadlineText.h"
#include "wording/FindingText.h"
#include "wording/JournalText.h"

#include "support/Shared.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace ck;

class tst_Sentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingOfTheAnnotationSchemaHasWords()
    {
        const QByteArray readme
            = test::read(test::sharedFile(QStringLiteral(CK_SHARED_DIR), QStringLiteral("seeds/README.md")));
        if (readme.isEmpty())
            QSKIP("the annotation schema is not there");
        const QString families = QString::fromUtf8(readme)
                                     .section(QStringLiteral("### Families"), 1)
                                     .section(QStringLiteral("## Dates"), 0, 0);
        static const QRegularExpression code(QStringLiteral("\\b[A-Z]+(?:_[A-Z]+)+\\b"));
        int found = 0;
        for (auto it = code.globalMatch(families); it.hasNext(); ++found) {
            const QString name = it.next().captured();
            QVERIFY2(hasText(name), qPrintable(name));
        }
        QVERIFY(found > 70);
    }
    void everyFindingOfTheLawPacksHasWords()
    {
        const auto packs = QJsonDocument::fromJson(
            test::read(QStringLiteral(CK_SOURCE_DIR "/resources/packs/law/codes.json")));
        if (!packs.isObject())
            QSKIP("the list of codes is not there");
        for (const QString &code : packs.object().keys()) {
            if (code.contains(QRegularExpression(QStringLiteral("^[A-Z]"))))
                QVERIFY2(hasText(code), qPrintable(code));
        }
    }
    void findingNamesItsRecord()
    {
        const Finding finding { .code = QStringLiteral("DPA_MISSING"), .args = { QStringLiteral("Stripe") } };
        QCOMPARE(title(finding), QStringLiteral("No processing agreement: Stripe"));
        QVERIFY(explanation(finding).endsWith(QStringLiteral("for Stripe.")));
    }
    void unknownFindingStaysReadable()
    {
        const Finding finding { .code = QStringLiteral("SOMETHING_NEW"), .args = { QStringLiteral("here") } };
        QCOMPARE(title(finding), QStringLiteral("Something new"));
        QCOMPARE(explanation(finding), QStringLiteral("Something new: here."));
    }
    void memberOfAFamilyBorrowsItsWords()
    {
        QCOMPARE(title({ .code = QStringLiteral("CONTRADICTION_OF_A_NEW_KIND") }),
            title({ .code = QStringLiteral("CONTRADICTION") }));
    }

    void everyStepHasWords()
    {
        for (const auto &entry : EnumCodes<StepCode>::entries) {
            const DateStep step { .code = entry.value,
                .args = { QStringLiteral("30"), QStringLiteral("days"), QStringLiteral("days") } };
            QVERIFY2(!stepText(step).isEmpty(), entry.code);
        }
    }
    void noticeStep()
    {
        const DateStep step { .code = StepCode::Notice,
            .args = { QStringLiteral("12"), QStringLiteral("30"), QStringLiteral("days") } };
        QCOMPARE(stepText(step), QStringLiteral("Notice of 30 days, promised in clause 12"));
        QCOMPARE(sourceText(step), QStringLiteral("Clause 12, version in force"));
    }

    void changeInWords()
    {
        const PolicyChange change { .kind = ChangeKind::RetentionChanged,
            .clause = QStringLiteral("7"),
            .clauseNew = QStringLiteral("4"),
            .direction = Direction::Adverse,
            .rule = QStringLiteral("retention.longer"),
            .args = { QStringLiteral("Server logs"), QStringLiteral("30 days"), QStringLiteral("90 days") } };
        QCOMPARE(title(change), QStringLiteral("Retention: Server logs"));
        QCOMPARE(detail(change), QStringLiteral("30 days → 90 days"));
        QCOMPARE(reason(change), QStringLiteral("Data is kept longer than promised before"));
        QCOMPARE(clauseText(change), QStringLiteral("7 → 4"));
    }
    void unknownRuleFallsBackToKindAndDirection()
    {
        const PolicyChange change { .kind = ChangeKind::AgeChanged,
            .direction = Direction::Favourable,
            .rule = QStringLiteral("age.other") };
        QCOMPARE(reason(change), QStringLiteral("Minimum age changed: to people’s advantage"));
    }

    void journal_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("expected");
        QTest::newRow("with its args") << "request.advance" << QStringList { "R-0139", "collecting" }
                                       << "Request R-0139 moved on: collecting";
        QTest::newRow("last arg missing")
            << "request.close" << QStringList { "R-0139" } << "Request R-0139 closed";
        QTest::newRow("undo names the action")
            << "undo" << QStringList { "processor.add", "Stripe" } << "Undone: Processor added: Stripe";
        QTest::newRow("unknown action") << "thing.turn_round" << QStringList { "A" } << "thing turn round: A";
    }
    void journal()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, args);
        QTEST(sentence(action, args), "expected");
    }
};

QTEST_APPLESS_MAIN(tst_Sentences)
#include "tst_Sentences.moc"
