#include "wording/Labels.h"

#include <QSet>
#include <QTest>

using namespace ck;

namespace
{

template <Coded E>
void everyValueHasItsOwnLabel(const char *name)
{
    QSet<QString> seen;
    for (const auto &entry : EnumCodes<E>::entries) {
        const QString text = label(entry.value);
        QVERIFY2(!text.isEmpty() && !seen.contains(text), name);
        seen.insert(text);
    }
}

Commitment commitment(const CommitmentBody &body)
{
    return { .id = CommitmentId::make(), .body = body };
}

RetentionStage stage(RetentionAction action)
{
    return { std::nullopt, action };
}
RetentionStage stage(int amount, TimeUnit unit, RetentionAction action)
{
    return { Period { amount, unit }, action };
}

} // namespace

class tst_Labels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEnumeration()
    {
        everyValueHasItsOwnLabel<CommitmentKind>("CommitmentKind");
        everyValueHasItsOwnLabel<Certainty>("Certainty");
        everyValueHasItsOwnLabel<PartyRole>("PartyRole");
        everyValueHasItsOwnLabel<RetentionTrigger>("RetentionTrigger");
        everyValueHasItsOwnLabel<RetentionAction>("RetentionAction");
        everyValueHasItsOwnLabel<RetentionKind>("RetentionKind");
        everyValueHasItsOwnLabel<Right>("Right");
        everyValueHasItsOwnLabel<DeadlineKind>("DeadlineKind");
        everyValueHasItsOwnLabel<Reaccept>("Reaccept");
        everyValueHasItsOwnLabel<PositionKey>("PositionKey");
        everyValueHasItsOwnLabel<PositionValue>("PositionValue");
        everyValueHasItsOwnLabel<CookieKind>("CookieKind");
        everyValueHasItsOwnLabel<MetaField>("MetaField");
        everyValueHasItsOwnLabel<ContactKind>("ContactKind");
        everyValueHasItsOwnLabel<ReviewState>("ReviewState");
        everyValueHasItsOwnLabel<Confidence>("Confidence");
        everyValueHasItsOwnLabel<ProcessorState>("ProcessorState");
        everyValueHasItsOwnLabel<ContractState>("ContractState");
        everyValueHasItsOwnLabel<LegalBasis>("LegalBasis");
        everyValueHasItsOwnLabel<EventState>("EventState");
        everyValueHasItsOwnLabel<RequestState>("RequestState");
        everyValueHasItsOwnLabel<IdentityState>("IdentityState");
        everyValueHasItsOwnLabel<PauseKind>("PauseKind");
        everyValueHasItsOwnLabel<TaskState>("TaskState");
        everyValueHasItsOwnLabel<Severity>("Severity");
        everyValueHasItsOwnLabel<Edge>("Edge");
        everyValueHasItsOwnLabel<FindingState>("FindingState");
        everyValueHasItsOwnLabel<Alignment>("Alignment");
        everyValueHasItsOwnLabel<OpKind>("OpKind");
        everyValueHasItsOwnLabel<ChangeKind>("ChangeKind");
        everyValueHasItsOwnLabel<Direction>("Direction");
        everyValueHasItsOwnLabel<ChangeState>("ChangeState");
        everyValueHasItsOwnLabel<ObjectType>("ObjectType");
        everyValueHasItsOwnLabel<TimeUnit>("TimeUnit");
    }
    void periods_data()
    {
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plural") << 30 << int(TimeUnit::Days) << "30 days";
        QTest::newRow("singular") << 1 << int(TimeUnit::Months) << "1 month";
        QTest::newRow("none") << 0 << int(TimeUnit::Days) << "0 days";
        QTest::newRow("working days") << 2 << int(TimeUnit::BusinessDays) << "2 working days";
    }
    void periods()
    {
        QFETCH(int, amount);
        QFETCH(int, unit);
        QTEST(label(Period { amount, TimeUnit(unit) }), "expected");
    }
    void days_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("C") << QLocale(QLocale::C) << "20 Nov 2026";
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << "20 Nov 2026";
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << "Nov 20, 2026";
        QTest::newRow("German") << QLocale(QLocale::German) << "20. Nov. 2026";
        QTest::newRow("French") << QLocale(QLocale::French) << "20 nov. 2026";
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << "2026年11月20日";
    }
    void days()
    {
        QFETCH(QLocale, locale);
        QTEST(dayText(QDate(2026, 11, 20), locale), "expected");
    }
    void noDayIsADash() { QCOMPARE(dayText(QDate()), QStringLiteral("–")); }
    void longDay() { QCOMPARE(longDayText(QDate(2026, 3, 1), QLocale::c()), QStringLiteral("1 March 2026")); }

    void stages()
    {
        QCOMPARE(stagesText({ stage(12, TimeUnit::Months, RetentionAction::Keep),
                     stage(24, TimeUnit::Months, RetentionAction::Archive), stage(RetentionAction::Delete) }),
            QStringLiteral("12 months, then archive 24 months, then delete"));
        QCOMPARE(
            stagesText({ stage(30, TimeUnit::Days, RetentionAction::Keep) }), QStringLiteral("keep 30 days"));
        QCOMPARE(stagesText({ stage(30, TimeUnit::Days, RetentionAction::Delete) }),
            QStringLiteral("delete within 30 days"));
    }
    void summaries_data()
    {
        QTest::addColumn<Commitment>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("retention") << commitment(RetentionPromise { .subject = QStringLiteral("Server logs"),
            .stages = { stage(30, TimeUnit::Days, RetentionAction::Keep) } })
                                   << "Server logs: keep 30 days";
        QTest::newRow("retention with a start")
            << commitment(RetentionPromise { .subject = QStringLiteral("Account data"),
                   .trigger = RetentionTrigger::AccountClosure,
                   .stages = { stage(1, TimeUnit::Months, RetentionAction::Delete) } })
            << "Account data: delete within 1 month (from account closure)";
        QTest::newRow("retention without a period") << commitment(
            RetentionPromise { .subject = QStringLiteral("Backups"),
                .stages = { stage(RetentionAction::Keep) },
                .kind = RetentionKind::Vague }) << "Backups: no usable period";
        QTest::newRow("processor") << commitment(ProcessorDisclosure { .name = QStringLiteral("Stripe"),
            .purposes = { QStringLiteral("payments"), QStringLiteral("invoices") } })
                                   << "Stripe: payments, invoices";
        QTest::newRow("processor as an example") << commitment(
            ProcessorDisclosure { .name = QStringLiteral("Stripe"), .certainty = Certainty::Example })
                                                 << "Stripe (named as an example)";
        QTest::newRow("deadline") << commitment(
            DeadlinePromise { DeadlineKind::RespondRequest, { 30, TimeUnit::Days } })
                                  << "Answer to a request: within 30 days";
        QTest::newRow("notice")
            << commitment(ChangeNotice { .period = Period { 14, TimeUnit::Days },
                   .channels = { QStringLiteral("email"), QStringLiteral("in_app") },
                   .reaccept = Reaccept::Yes })
            << "Notice of changes: 14 days, by e-mail and in the product, must be accepted again";
        QTest::newRow("no notice") << commitment(ChangeNotice {})
                                   << "Notice of changes: no notice period promised";
        QTest::newRow("children") << commitment(ChildrenRule { 16 }) << "Minimum age: 16";
        QTest::newRow("transfer") << commitment(TransferStatement {
            { QStringLiteral("US") }, { QStringLiteral("standard_contractual_clauses") } })
                                  << "Transfers to US: standard contractual clauses";
        QTest::newRow("position") << commitment(Position { PositionKey::SellsData, PositionValue::No })
                                  << "Sale of data: no";
        QTest::newRow("cookie") << commitment(CookieUse { CookieKind::Analytics, false })
                                << "Analytics cookies: not used";
    }
    void summaries()
    {
        QFETCH(Commitment, value);
        QTEST(summary(value), "expected");
    }
};

QTEST_APPLESS_MAIN(tst_Labels)
#include "tst_Labels.moc"
