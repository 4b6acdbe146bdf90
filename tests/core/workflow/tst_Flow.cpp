// What a person does, end to end, without a window.
#include "support/TestProject.h"
#include "workflow/Checks.h"
#include "workflow/ComparePolicies.h"
#include "workflow/ImportPolicy.h"
#include "workflow/Records.h"
#include "workflow/Requests.h"
#include "workflow/RetentionCalendar.h"
#include "workflow/ReviewCommitments.h"
#include "workflow/Vault.h"

using namespace ck;
using namespace ck::workflow;

namespace
{

const QByteArray firstText = "Privacy notice\n\nLast updated: 2026-01-15\n\n"
                             "1. Providers\nWe use these processors:\n- Stripe: payments\n- Hetzner: hosting\n\n"
                             "2. Keeping data\n- Server logs: 30 days.\n- Invoices: kept for 10 years.\n\n"
                             "3. Your rights\nYou may ask for a copy of your data. We answer within 21 days.\n\n"
                             "4. Changes\nWe tell you by email at least 30 days before a change takes effect.\n";

QByteArray secondText()
{
    QByteArray text = firstText;
    return text.replace("2026-01-15", "2026-06-01").replace("Server logs: 30 days", "Server logs: 90 days");
}

Imported imported(Session &session, const QByteArray &text)
{
    const auto done = importPolicy(session, { .bytes = text, .name = QStringLiteral("notice.txt") });
    if (!done)
        qFatal("import failed with code %d", int(done.error().code));
    return *done;
}

const Commitment *find(const QList<Commitment> &list, CommitmentKind kind, const QString &words)
{
    for (const Commitment &c : list)
        if (c.kind() == kind && c.evidence.quote.contains(words))
            return &c;
    return nullptr;
}

} // namespace

class tst_Flow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsFollowTheWordsIntoTheNextVersion()
    {
        test::TestProject project;
        auto session = project.create();
        const Imported first = imported(*session, firstText);
        QVERIFY(first.commitments > 10);
        const QList<Commitment> read = commitments(*session, first.version);
        const Commitment *stripe = find(read, CommitmentKind::Processor, QStringLiteral("Stripe"));
        const Commitment *logs = find(read, CommitmentKind::Retention, QStringLiteral("logs"));
        QVERIFY(stripe && logs);
        QVERIFY(confirm(*session, stripe->id));
        QVERIFY(reject(*session, logs->id, QStringLiteral("not ours")));

        const Imported second = imported(*session, secondText());
        const QList<Commitment> next = commitments(*session, second.version);
        QCOMPARE(find(next, CommitmentKind::Processor, QStringLiteral("Stripe"))->review, ReviewState::Confirmed);
        // The words about logs changed, so that decision must be made again.
        QCOMPARE(find(next, CommitmentKind::Retention, QStringLiteral("logs"))->review, ReviewState::Suggested);
        QCOMPARE(second.carriedOver, 1);
    }

    void decisionsSurviveANewCompilation()
    {
        test::TestProject project;
        auto session = project.create();
        const Imported first = imported(*session, firstText);
        const Commitment *logs = nullptr;
        const QList<Commitment> read = commitments(*session, first.version);
        QVERIFY((logs = find(read, CommitmentKind::Retention, QStringLiteral("logs"))));
        RetentionPromise edited = *logs->as<RetentionPromise>();
        edited.subject = QStringLiteral("Access logs of the web server");
        QVERIFY(edit(*session, logs->id, edited));
        const auto carried = recompile(*session, first.version);
        QVERIFY(carried);
        QCOMPARE(*carried, 1);
        const QList<Commitment> again = commitments(*session, first.version);
        const Commitment *kept = find(again, CommitmentKind::Retention, QStringLiteral("logs"));
        QVERIFY(kept);
        QCOMPARE(kept->as<RetentionPromise>()->subject, edited.subject);
        QCOMPARE(kept->review, ReviewState::Confirmed);
    }

    void theSameBytesAreOneVersion()
    {
        test::TestProject project;
        auto session = project.create();
        const VersionId version = imported(*session, firstText).version;
        const Imported again = imported(*session, firstText);
        QVERIFY(again.duplicate);
        QVERIFY(again.version == version);
        QCOMPARE(versions(*session).size(), 1);
    }

    void registersFillFromWhatIsConfirmedOnly()
    {
        test::TestProject project;
        auto session = project.create();
        const VersionId version = imported(*session, firstText).version;
        const QList<Commitment> read = commitments(*session, version);
        QVERIFY(reject(*session, find(read, CommitmentKind::Processor, QStringLiteral("Hetzner"))->id, {}));
        QVERIFY(confirmAll(*session, version));
        const auto filled = fillRegisters(*session, version);
        QVERIFY(filled);
        const QList<Processor> processors = all<Processor>(*session);
        QCOMPARE(processors.size(), 1);
        QCOMPARE(processors.first().name, QStringLiteral("Stripe"));
        QCOMPARE(processors.first().vendorKey, QStringLiteral("stripe"));
        QCOMPARE(filled->rules, 2);
        const auto again = fillRegisters(*session, version);
        QCOMPARE(again->processors + again->rules, 0);
    }

    void undoTakesBackOneActionAndRedoBringsItAgain()
    {
        test::TestProject project;
        auto session = project.create();
        const VersionId version = imported(*session, firstText).version;
        QVERIFY(confirmAll(*session, version));
        const ReviewProgress decided = reviewProgress(*session, version);
        QVERIFY(decided.decided > 0);
        QVERIFY(session->undo());
        QCOMPARE(reviewProgress(*session, version).decided, 0);
        QVERIFY(session->redo());
        QCOMPARE(reviewProgress(*session, version).decided, decided.decided);
        QVERIFY(session->undo());
        QVERIFY(session->undo()); // the import itself
        QVERIFY(versions(*session).isEmpty());
    }

    void everyActionIsToldOnce()
    {
        test::TestProject project;
        auto session = project.create();
        QList<ChangeSet> told;
        connect(session.get(), &Session::changed, this, [&](const ChangeSet &changes) { told.append(changes); });
        imported(*session, firstText);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().touches(ObjectType::PolicyVersion));
        QVERIFY(told.first().touches(ObjectType::Commitment));
    }

    void aRequestNeedsAKeyAndIsDueByTheEarlierOfLawAndPromise()
    {
        test::TestProject project;
        auto session = project.create();
        const VersionId version = imported(*session, firstText).version;
        QVERIFY(confirmAll(*session, version));
        const Request asked { .regime = QStringLiteral("EU-GDPR"), .calendar = QStringLiteral("DE"), .rights = { Right::Access },
                              .received = QDate(2026, 6, 1), .personName = QStringLiteral("Invented Person") };
        const auto refused = openRequest(*session, asked);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::KeyNeeded);
        QVERIFY(keepInKeychain(*session));
        const auto opened = openRequest(*session, asked);
        QVERIFY(opened);
        const auto row = requestRow(*session, *opened);
        QCOMPARE(row->request.number, QStringLiteral("R-0001"));
        QCOMPARE(row->deadline.respondBy, QDate(2026, 7, 1));
        QCOMPARE(row->deadline.due, QDate(2026, 6, 22)); // 21 days promised
        QVERIFY(row->deadline.promiseBinds);
        QCOMPARE(row->waitingOn, WaitingOn::Identity);

        const auto early = advanceRequest(*session, *opened, RequestState::Answered);
        QCOMPARE(early.error().code, ErrorCode::StateForbids); // nothing goes out before identity is known
        QVERIFY(setIdentity(*session, *opened, IdentityState::Verified));
        QVERIFY(advanceRequest(*session, *opened, RequestState::Answered, QStringLiteral("answered in full")));
        QCOMPARE(requestRow(*session, *opened)->request.closed, project.clock.today());
    }

    // In California a sale must stop within 15 business days, a copy may take 45 days.
    void aRequestOfSeveralRightsIsDueByTheEarliest_data()
    {
        QTest::addColumn<QList<Right>>("rights");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("acknowledge");
        const QDate optOut(2026, 7, 2), copy(2026, 7, 25), acknowledged(2026, 6, 25);
        QTest::newRow("the quick one last") << QList { Right::Access, Right::OptOutSale } << optOut << acknowledged;
        QTest::newRow("the quick one first") << QList { Right::OptOutSale, Right::Access } << optOut << acknowledged;
        QTest::newRow("the quick one alone") << QList { Right::OptOutSale } << optOut << QDate();
        QTest::newRow("the slow one alone") << QList { Right::Access } << copy << acknowledged;
        QTest::newRow("one the law does not know") << QList { Right::Complaint, Right::OptOutSale } << optOut << QDate();
        QTest::newRow("none named yet") << QList<Right>() << copy << acknowledged;
    }
    void aRequestOfSeveralRightsIsDueByTheEarliest()
    {
        QFETCH(QList<Right>, rights);
        QFETCH(QDate, due);
        QFETCH(QDate, acknowledge);
        test::TestProject project;
        auto session = project.create();
        QVERIFY(keepInKeychain(*session));
        const auto opened = openRequest(*session, { .regime = QStringLiteral("US-CA"), .rights = rights,
                                                    .received = QDate(2026, 6, 10),
                                                    .personName = QStringLiteral("Invented Person") });
        QVERIFY(opened);
        const Deadline deadline = requestRow(*session, *opened)->deadline;
        QCOMPARE(deadline.due, due);
        QCOMPARE(deadline.acknowledgeBy, acknowledge);
        QVERIFY(deadline.steps.last().binding);
        QCOMPARE(deadline.steps.last().day, due);
        const auto acknowledgements = std::count_if(deadline.steps.begin(), deadline.steps.end(), [](const DateStep &step) {
            return step.code == StepCode::Acknowledge;
        });
        QCOMPARE(acknowledgements, acknowledge.isValid() ? 1 : 0);
    }

    void namesAreHiddenWhileTheVaultIsLocked()
    {
        test::TestProject project;
        QString path;
        {
            auto session = project.create();
            path = session->path();
            QVERIFY(addPassphrase(*session, QStringLiteral("correct horse battery")));
            QVERIFY(openRequest(*session, { .regime = QStringLiteral("EU-GDPR"), .rights = { Right::Access },
                                            .received = QDate(2026, 6, 1), .personName = QStringLiteral("Invented Person") }));
        }
        auto session = Session::open(path, project.environment);
        QVERIFY(session);
        QCOMPARE((*session)->vault(), VaultState::Locked);
        QCOMPARE(requestQueue(**session).first().request.personName, QString());
        QCOMPARE(unlockWithPassphrase(**session, QStringLiteral("wrong horse")).error().code, ErrorCode::WrongKey);
        QVERIFY(unlockWithPassphrase(**session, QStringLiteral("correct horse battery")));
        QCOMPARE(requestQueue(**session).first().request.personName, QStringLiteral("Invented Person"));
    }

    void theKeychainOpensTheVaultAgain()
    {
        test::TestProject project;
        QString path;
        {
            auto session = project.create();
            path = session->path();
            QVERIFY(keepInKeychain(*session));
        }
        auto session = Session::open(path, project.environment);
        QVERIFY(unlock(**session));
        QCOMPARE((*session)->vault(), VaultState::Open);
        lock(**session);
        project.keychain.setAvailable(false);
        QCOMPARE(unlock(**session).error().code, ErrorCode::KeychainUnavailable);
    }

    void aHoldStopsDisposalAndMovesTheDay()
    {
        test::TestProject project;
        auto session = project.create();
        RetentionRule rule { .id = RuleId::make(), .subject = QStringLiteral("Accounts"), .trigger = RetentionTrigger::AccountClosure,
                             .stages = { { Period { 30, TimeUnit::Days }, RetentionAction::Delete } } };
        QVERIFY(save(*session, rule));
        QVERIFY(triggerRetention(*session, { { rule.id, QStringLiteral("account 7"), QDate(2026, 6, 10), {} } }));
        RetentionRow row = retentionRows(*session).first();
        QCOMPARE(row.due, QDate(2026, 7, 10));
        project.clock.set(QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC));
        QVERIFY(placeHold(*session, { .title = QStringLiteral("Dispute"), .rules = { rule.id } }));
        project.clock.set(QDateTime(QDate(2026, 8, 1), QTime(9, 0), Qt::UTC));
        QCOMPARE(dispose(*session, row.event.id, {}).error().code, ErrorCode::Held);
        project.clock.set(QDateTime(QDate(2026, 9, 15), QTime(9, 0), Qt::UTC));
        QVERIFY(liftHold(*session, all<LegalHold>(*session).first().id));
        row = retentionRows(*session).first();
        QCOMPARE(row.due, QDate(2026, 9, 15));
        QCOMPARE(row.event.due, QDate(2026, 7, 10)); // the first day stays on record
        QVERIFY(dispose(*session, row.event.id, QStringLiteral("erased")));
    }

    void findingsKeepWhatWasDecided()
    {
        test::TestProject project;
        auto session = project.create();
        const VersionId version = imported(*session, firstText).version;
        QVERIFY(confirmAll(*session, version));
        QVERIFY(fillRegisters(*session, version));
        Processor sentry { .id = ProcessorId::make(), .name = QStringLiteral("Sentry"), .country = QStringLiteral("US") };
        QVERIFY(save(*session, sentry));
        const QList<FindingRow> rows = findings(*session);
        const auto undisclosed = std::find_if(rows.begin(), rows.end(), [&](const FindingRow &row) {
            return row.finding.code == u"PROCESSOR_UNDISCLOSED" && row.finding.record == ref(sentry.id);
        });
        QVERIFY(undisclosed != rows.end());
        QVERIFY(decideFinding(*session, undisclosed->finding, FindingState::Accepted, QStringLiteral("A. Meier"), QStringLiteral("next version")));
        const QList<FindingRow> again = findings(*session);
        const auto kept = std::find_if(again.begin(), again.end(), [&](const FindingRow &row) { return row.note.state == FindingState::Accepted; });
        QVERIFY(kept != again.end());
        QCOMPARE(kept->finding.code, QStringLiteral("PROCESSOR_UNDISCLOSED"));
    }

    void aMailBecomesADraftOfARequest()
    {
        test::TestProject project;
        auto session = project.create();
        const auto draft = requestFromMail(*session, "Received: from a by b; Mon, 8 Jun 2026 10:00:00 +0200\r\n"
                                                     "Date: Sun, 7 Jun 2026 23:30:00 +0200\r\nFrom: =?utf-8?q?In=C3=A8s?= <ines@example.org>\r\n"
                                                     "Subject: my data\r\n\r\nPlease delete my account and send me a copy of my data first.\r\n");
        QVERIFY(draft);
        QCOMPARE(draft->personName, QString::fromUtf8("Inès"));
        QCOMPARE(draft->received, QDate(2026, 6, 8)); // receipt counts, not sending
        QVERIFY(draft->rights.contains(Right::Erasure));
        QVERIFY(draft->rights.contains(Right::Access));
    }
};

QTEST_GUILESS_MAIN(tst_Flow)
#include "tst_Flow.moc"
