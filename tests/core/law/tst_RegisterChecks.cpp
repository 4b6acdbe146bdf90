#include "law/RegisterChecks.h"

#include <QTest>

using namespace ck;
using namespace ck::law;

namespace
{

QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

Commitment said(CommitmentBody body, const char *quote)
{
    Commitment commitment;
    commitment.id = CommitmentId::make();
    commitment.body = std::move(body);
    commitment.evidence = { { 0, qsizetype(qstrlen(quote)) }, QLatin1StringView(quote) };
    commitment.clause = QStringLiteral("4");
    commitment.review = ReviewState::Confirmed;
    return commitment;
}

Commitment discloses(const char *name, bool named = true, const char *use = "")
{
    ProcessorDisclosure disclosure;
    disclosure.name = QLatin1StringView(name);
    disclosure.named = named;
    disclosure.certainty = named ? Certainty::Definite : Certainty::Unspecified;
    if (*use)
        disclosure.purposes = { QLatin1StringView(use) };
    return said(disclosure, name);
}

Processor vendor(const char *name, const char *country = "DE")
{
    Processor processor;
    processor.id = ProcessorId::make();
    processor.name = QLatin1StringView(name);
    processor.country = QLatin1StringView(country);
    processor.contract = ContractState::Signed;
    return processor;
}

RetentionStage keep(int amount, TimeUnit unit)
{
    return { Period { amount, unit }, RetentionAction::Keep };
}

Request request(RequestState state, const char *closed = "")
{
    Request made;
    made.id = RequestId::make();
    made.number = QStringLiteral("R-0007");
    made.state = state;
    made.closed = day(closed);
    return made;
}

Deadline due(const char *law, const char *promised = "")
{
    Deadline deadline;
    deadline.respondBy = day(law);
    deadline.promisedBy = day(promised);
    deadline.due = deadline.promisedBy.isValid() ? std::min(deadline.respondBy, deadline.promisedBy)
                                                 : deadline.respondBy;
    deadline.steps = { { .code = StepCode::AddPeriod, .citation = QStringLiteral("Art. 12(3)") },
        { .code = StepCode::Promise,
            .args = { QStringLiteral("5"), QStringLiteral("10"), QStringLiteral("days") },
            .evidence = Evidence { { 0, 4 }, QStringLiteral("soon") } } };
    return deadline;
}

} // namespace

class tst_RegisterChecks : public QObject
{
    Q_OBJECT

private:
    std::optional<LawBook> m_book;

    QList<Finding> check(RegisterView view) const
    {
        view.today = day("2026-11-20");
        return checkRegisters(*m_book, view);
    }
    static QStringList codes(const QList<Finding> &findings)
    {
        QStringList list;
        for (const Finding &finding : findings)
            list.append(finding.code);
        list.sort();
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto book = LawBook::load();
        QVERIFY2(book, qPrintable(book ? QString() : book.error().args.join(u' ')));
        m_book = *book;
    }

    void disclosure_data()
    {
        QTest::addColumn<QString>("inUse");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("named") << "Mailhaus" << QStringList();
        QTest::newRow("named with its company form") << "Mailhaus GmbH" << QStringList();
        QTest::newRow("the firm behind a named service") << "Cloudbarn" << QStringList { "PROCESSOR_GHOST" };
        QTest::newRow("only a class stands for it")
            << "Numberwise" << QStringList { "PROCESSOR_GHOST", "PROCESSOR_UNNAMED" };
        QTest::newRow("nowhere") << "Sneaky" << QStringList { "PROCESSOR_GHOST", "PROCESSOR_UNDISCLOSED" };
    }
    void disclosure()
    {
        QFETCH(QString, inUse);
        QFETCH(QStringList, expected);
        Compilation text;
        text.commitments = { discloses("Mailhaus"), discloses("analytics providers", false, "analytics") };
        if (inUse == QLatin1StringView("Cloudbarn"))
            text.commitments.append(discloses("Cloudbarn Storage"));
        RegisterView view { .text = &text, .processors = { vendor(qPrintable(inUse)) } };
        if (inUse == QLatin1StringView("Numberwise"))
            view.processors.first().service = QStringLiteral("web analytics");
        QCOMPARE(codes(check(view)), expected);
    }

    void bothEndsAreShown()
    {
        Compilation text;
        text.commitments = { discloses("analytics providers", false, "analytics") };
        RegisterView view { .text = &text, .processors = { vendor("Numberwise") } };
        view.processors.first().service = QStringLiteral("analytics");
        const Finding finding = check(view).first();
        QCOMPARE(finding.code, QStringLiteral("PROCESSOR_UNNAMED"));
        QCOMPARE(finding.edge, Edge::SayDo);
        QCOMPARE(finding.record, ref(view.processors.first().id));
        QCOMPARE(finding.clause, QStringLiteral("4"));
        QCOMPARE(finding.evidence->quote, QStringLiteral("analytics providers"));
    }

    void linkedByHandCountsAsNamed()
    {
        Compilation text;
        text.commitments = { discloses("Brandname") };
        Processor processor = vendor("Quite Different Legal Entity");
        processor.disclosedBy = { text.commitments.first().id };
        QCOMPARE(codes(check({ .text = &text, .processors = { processor } })), QStringList());
    }

    void plannedVendorIsNeitherMissingNorGhost()
    {
        Compilation text;
        text.commitments = { discloses("Mailhaus") };
        Processor processor = vendor("Mailhaus");
        processor.state = ProcessorState::Planned;
        QCOMPARE(codes(check({ .text = &text, .processors = { processor } })), QStringList());
    }

    void contractAndTransfer_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("tool");
        QTest::addColumn<int>("contract");
        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("expected");
        const int signed_ = int(ContractState::Signed), none = int(ContractState::None);
        const int processor = int(PartyRole::Processor), controller = int(PartyRole::Controller);
        QTest::newRow("all in order") << "DE"
                                      << "" << signed_ << processor << QStringList();
        QTest::newRow("no agreement") << "DE"
                                      << "" << none << processor << QStringList { "DPA_MISSING" };
        QTest::newRow("a controller needs none") << "DE"
                                                 << "" << none << controller << QStringList();
        QTest::newRow("third country without a tool")
            << "US"
            << "" << signed_ << processor << QStringList { "TRANSFER_TOOL_MISSING" };
        QTest::newRow("third country with clauses") << "US"
                                                    << "scc_2021" << signed_ << processor << QStringList();
        QTest::newRow("adequate country") << "JP"
                                          << "" << signed_ << processor << QStringList();
        QTest::newRow("both") << "IN"
                              << "dpf" << int(ContractState::Negotiating) << processor
                              << QStringList { "DPA_MISSING", "TRANSFER_TOOL_MISSING" };
    }
    void contractAndTransfer()
    {
        QFETCH(QString, country);
        QFETCH(QString, tool);
        QFETCH(int, contract);
        QFETCH(int, role);
        QFETCH(QStringList, expected);
        Processor processor = vendor("Any", qPrintable(country));
        processor.transferTool = tool;
        processor.contract = ContractState(contract);
        processor.role = PartyRole(role);
        const auto findings = check({ .processors = { processor } });
        QCOMPARE(codes(findings), expected);
        for (const Finding &finding : findings) {
            QCOMPARE(finding.edge, Edge::DoMust);
            QVERIFY(finding.citation.startsWith(QLatin1StringView("GDPR Art.")));
        }
        processor.state = ProcessorState::Ended;
        QCOMPARE(codes(check({ .processors = { processor } })), QStringList());
    }

    void scheduleAgainstPromise()
    {
        Compilation text;
        text.commitments = { said(RetentionPromise { QStringLiteral("Server logs"), RetentionTrigger::None,
                                      { keep(30, TimeUnit::Days) }, RetentionKind::Fixed, {}, {} },
            "logs for thirty days") };
        RetentionRule rule;
        rule.id = RuleId::make();
        rule.subject = QStringLiteral("Access logs");
        rule.promise = text.commitments.first().id;
        rule.stages = { keep(90, TimeUnit::Days) };
        const auto longer = check({ .text = &text, .rules = { rule } });
        QCOMPARE(codes(longer), QStringList { "SCHEDULE_LONGER_THAN_PROMISE" });
        QCOMPARE(longer.first().args, (QStringList { "Access logs", "90 days", "30 days" }));
        rule.stages = { keep(30, TimeUnit::Days) };
        QCOMPARE(codes(check({ .text = &text, .rules = { rule } })), QStringList());
        rule.active = false;
        QCOMPARE(codes(check({ .text = &text, .rules = { rule } })),
            QStringList { "SCHEDULE_MISSING_FOR_PROMISE" });
    }

    void requests_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("law");
        QTest::addColumn<QString>("promised");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("open and in time") << int(RequestState::Collecting) << ""
                                          << "2026-11-20"
                                          << "" << QStringList();
        QTest::newRow("open and late") << int(RequestState::Review) << ""
                                       << "2026-11-19"
                                       << "" << QStringList { "REQUEST_OVERDUE" };
        QTest::newRow("answered in time") << int(RequestState::Answered) << "2026-11-01"
                                          << "2026-11-01"
                                          << "2026-11-05" << QStringList();
        QTest::newRow("in time for the law, late for the promise")
            << int(RequestState::Answered) << "2026-11-03"
            << "2026-11-09"
            << "2026-11-01" << QStringList { "ANSWERED_AFTER_PROMISE" };
        QTest::newRow("late for both")
            << int(RequestState::Refused) << "2026-11-10"
            << "2026-11-09"
            << "2026-11-01" << QStringList { "ANSWERED_AFTER_LAW", "ANSWERED_AFTER_PROMISE" };
        QTest::newRow("withdrawn") << int(RequestState::Withdrawn) << "2026-11-10"
                                   << "2026-11-09"
                                   << "2026-11-01" << QStringList();
    }
    void requests()
    {
        QFETCH(int, state);
        QFETCH(QString, closed);
        QFETCH(QString, law);
        QFETCH(QString, promised);
        QFETCH(QStringList, expected);
        RegisterView view;
        view.requests = { { request(RequestState(state), qPrintable(closed)),
            due(qPrintable(law), qPrintable(promised)) } };
        const auto findings = check(view);
        QCOMPARE(codes(findings), expected);
        for (const Finding &finding : findings) {
            QCOMPARE(finding.args.first(), QStringLiteral("R-0007"));
            if (finding.code == QLatin1StringView("ANSWERED_AFTER_PROMISE"))
                QCOMPARE(finding.evidence->quote, QStringLiteral("soon"));
        }
    }

    void eventsAndHolds()
    {
        RetentionEvent event;
        event.id = EventId::make();
        event.subjectRef = QStringLiteral("lot 7");
        event.due = day("2026-11-10");
        QCOMPARE(codes(check({ .events = { event } })), QStringList { "EVENT_OVERDUE" });
        LegalHold hold;
        hold.placed = day("2026-11-01");
        QCOMPARE(codes(check({ .events = { event }, .holds = { hold } })), QStringList());
        hold.lifted = day("2026-11-20");
        QCOMPARE(codes(check({ .events = { event }, .holds = { hold } })), QStringList());
        hold.lifted = day("2026-11-15");
        QCOMPARE(codes(check({ .events = { event }, .holds = { hold } })), QStringList { "EVENT_OVERDUE" });
        event.state = EventState::Done;
        QCOMPARE(codes(check({ .events = { event } })), QStringList());
    }

    void reviewsAndBases()
    {
        Processor processor = vendor("Any");
        processor.nextReview = day("2026-11-19");
        Activity activity;
        activity.id = ActivityId::make();
        activity.name = QStringLiteral("Payroll");
        const auto findings = check({ .processors = { processor }, .activities = { activity } });
        QCOMPARE(codes(findings), (QStringList { "ACTIVITY_WITHOUT_BASIS", "REVIEW_OVERDUE" }));
        activity.basis = LegalBasis::Contract;
        processor.nextReview = day("2026-11-20");
        QCOMPARE(codes(check({ .processors = { processor }, .activities = { activity } })), QStringList());
    }

    // The same contradiction keeps its notes: its fingerprint hangs on code, record and words.
    void fingerprintIsStable()
    {
        const Processor processor = vendor("Any", "US");
        const RegisterView view { .processors = { processor } };
        QCOMPARE(check(view).first().fingerprint(), check(view).first().fingerprint());
    }
};

QTEST_APPLESS_MAIN(tst_RegisterChecks)
#include "tst_RegisterChecks.moc"
