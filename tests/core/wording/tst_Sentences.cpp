#include "wording/ChangeText.h"
#include "wording/DeadlineText.h"
#include "wording/FindingText.h"
#include "wording/JournalText.h"

#include "support/Shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace ck;

static QJsonObject jsonOf(const QString &resource)
{
    return QJsonDocument::fromJson(test::read(QStringLiteral(CK_SOURCE_DIR "/resources/") + resource))
        .object();
}

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
            // A code may end in the name of a vendor.
            QVERIFY2(hasText(name) || hasText(name.section(u'_', 0, -2)), qPrintable(name));
        }
        QVERIFY(found > 70);
    }
    void everyFindingOfTheLawPacksHasWordsOfItsOwn()
    {
        const QJsonObject codes = jsonOf(QStringLiteral("packs/law/codes.json")).value(u"codes").toObject();
        QVERIFY(!codes.isEmpty());
        for (auto it = codes.constBegin(); it != codes.constEnd(); ++it) {
            QVERIFY2(hasText(it.key()), qPrintable(it.key()));
            // Every place of the sentence has an argument that the pack announces.
            Finding finding { .code = it.key() };
            for (const QJsonValue &arg : it.value().toObject().value(u"args").toArray())
                finding.args.append(u'<' + arg.toString() + u'>');
            QVERIFY2(
                !explanation(finding).contains(u'…') && !title(finding).contains(u'…'), qPrintable(it.key()));
        }
    }
    void everyRuleOfTheChangePackHasAReason()
    {
        QStringList rules;
        for (const QJsonValue &rule :
            jsonOf(QStringLiteral("packs/law/changes/rules.json")).value(u"rules").toArray())
            rules.append(rule.toObject().value(u"id").toString());
        QVERIFY(!rules.isEmpty());
        for (const QString &rule : rules)
            QVERIFY2(!reason(rule).isEmpty(), qPrintable(rule));
        for (const QString &rule : knownChangeRules())
            QVERIFY2(rules.contains(rule), qPrintable(rule));
    }
    void codesAmongTheArgsAreReadable_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("expected");
        QTest::newRow("days and periods") << "REQUEST_OVERDUE" << QStringList { "R-0141", "2026-11-11" }
                                          << "Request R-0141 was due on 11 Nov 2026 and is still open.";
        QTest::newRow("amount and unit are one")
            << "RESPONSE_LONGER_THAN_LAW" << QStringList { "60", "days" }
            << "The text gives itself 60 days to answer a request; the law gives less.";
        QTest::newRow("stages")
            << "SCHEDULE_LONGER_THAN_PROMISE" << QStringList { "Logs", "1 years + 2 months", "30 days" }
            << "The rule for Logs keeps data for 1 year + 2 months; the policy promises 30 days.";
        QTest::newRow("country") << "TRANSFER_TOOL_MISSING" << QStringList { "Postmark", "US", "" }
                                 << "Postmark processes data in a third country (United States), and no "
                                    "transfer tool that covers it is recorded.";
    }
    void codesAmongTheArgsAreReadable()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, args);
        QTEST(explanation({ .code = code, .args = args }), "expected");
    }
    void titleWithoutItsArgumentIsWhole()
    {
        QCOMPARE(title({ .code = QStringLiteral("RETENTION_VAGUE") }), QStringLiteral("Retention is vague"));
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
    void codesOfAChangeAreReadable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("expected"); // title, then detail
        QTest::newRow("position") << int(ChangeKind::TrainingChanged)
                                  << QStringList { "ai_training", "yes", "opt_in" }
                                  << "AI training on user content, yes → opt-in";
        QTest::newRow("open period becomes fixed")
            << int(ChangeKind::RetentionChanged) << QStringList { "Backups", "vague", "30 days" }
            << "Retention: Backups, no usable period → 30 days";
        QTest::newRow("deadline is new")
            << int(ChangeKind::DeadlineChanged) << QStringList { "respond_request", "", "1 months" }
            << "Answer to a request, none → 1 month";
        QTest::newRow("two vendors") << int(ChangeKind::ProcessorReplaced)
                                     << QStringList { "Mailgun", "Postmark" }
                                     << "Processor replaced, Mailgun → Postmark";
        QTest::newRow("one vendor") << int(ChangeKind::ProcessorAdded) << QStringList { "Postmark" }
                                    << "Processor added: Postmark, ";
        QTest::newRow("same on both sides")
            << int(ChangeKind::TransferChanged) << QStringList { "US", "US" } << "Transfers changed, ";
        QTest::newRow("right") << int(ChangeKind::RightAdded) << QStringList { "erasure" }
                               << "Right added: Erasure, ";
        QTest::newRow("dates") << int(ChangeKind::DateChanged) << QStringList { "2026-03-01", "2026-12-15" }
                               << "Date changed, 1 Mar 2026 → 15 Dec 2026";
    }
    void codesOfAChangeAreReadable()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, args);
        const PolicyChange change { .kind = ChangeKind(kind), .args = args };
        QTEST(title(change) + QStringLiteral(", ") + detail(change), "expected");
    }

    void everyRecordCanBeAddedEditedAndRemoved()
    {
        for (const char *object : { "policy", "version", "commitment", "processor", "activity", "rule",
                 "event", "hold", "request", "task", "finding", "change" })
            for (const char *verb : { "add", "edit", "remove" })
                QVERIFY2(knownActions().contains(QLatin1StringView(object) + u'.' + QLatin1StringView(verb)),
                    object);
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
        QTest::newRow("states in words") << "request.advance" << QStringList { "R-0139", "not_possible" }
                                         << "Request R-0139 moved on: not possible";
        QTest::newRow("a judged finding") << "finding.note" << QStringList { "NO_DATE", "accepted" }
                                          << "Finding judged: No date (accepted)";
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
