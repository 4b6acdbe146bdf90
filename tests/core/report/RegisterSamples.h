// A small organisation's registers as inputs of the reports, in words of our own.
#pragma once

#include "report/Builders.h"

namespace ck::test
{

inline report::Frame frame()
{
    return { .organisation = QStringLiteral("Example Studio GmbH"),
        .confidentiality = QStringLiteral("Confidential"),
        .language = QStringLiteral("en"),
        .journalSequence = 1284,
        .journalRoot
        = QByteArray::fromHex("7f3a91c2000000000000000000000000000000000000000000000000000000000000005e0d") };
}

inline QList<Processor> processors()
{
    return { { .id = ProcessorId::make(),
                 .name = QStringLiteral("Stripe"),
                 .legalName = QStringLiteral("Stripe Payments Europe Ltd"),
                 .service = QStringLiteral("card payments"),
                 .country = QStringLiteral("IE"),
                 .purposes = { QStringLiteral("taking payments"), QStringLiteral("detecting fraud") },
                 .dataCategories
                 = { QStringLiteral("billing address"), QStringLiteral("last four digits of the card") },
                 .contract = ContractState::Signed },
        { .id = ProcessorId::make(),
            .name = QStringLiteral("Postmark"),
            .service = QStringLiteral("service e-mail"),
            .country = QStringLiteral("US"),
            .purposes = { QStringLiteral("delivering messages") },
            .dataCategories = { QStringLiteral("e-mail address") },
            .transferTool = QStringLiteral("scc_2021") },
        { .id = ProcessorId::make(),
            .name = QStringLiteral("OpenAI"),
            .service = QStringLiteral("text suggestions"),
            .country = QStringLiteral("US"),
            .state = ProcessorState::Planned,
            .dataCategories = { QStringLiteral("prompts") },
            .transferTool = QStringLiteral("dpf") } };
}

inline QList<RetentionRule> rules()
{
    const auto keep = [](int amount, TimeUnit unit) {
        return RetentionStage { Period { amount, unit }, RetentionAction::Keep };
    };
    const RetentionStage remove { std::nullopt, RetentionAction::Delete };
    return { { .id = RuleId::make(),
                 .subject = QStringLiteral("Invoices"),
                 .system = QStringLiteral("ledger"),
                 .trigger = RetentionTrigger::Creation,
                 .stages = { keep(10, TimeUnit::Years), remove },
                 .citation = QStringLiteral("§ 147 AO"),
                 .owner = QStringLiteral("Finance") },
        { .id = RuleId::make(),
            .subject = QStringLiteral("Server logs"),
            .system = QStringLiteral("log store"),
            .trigger = RetentionTrigger::Creation,
            .stages = { keep(30, TimeUnit::Days), remove },
            .promise = CommitmentId::make(),
            .owner = QStringLiteral("Operations") },
        { .id = RuleId::make(),
            .subject = QStringLiteral("Drawings"),
            .system = QStringLiteral("object store"),
            .trigger = RetentionTrigger::AccountClosure,
            .stages = { keep(12, TimeUnit::Months),
                { Period { 24, TimeUnit::Months }, RetentionAction::Archive }, remove },
            .owner = QStringLiteral("Product") },
        { .id = RuleId::make(),
            .subject = QStringLiteral("Support messages"),
            .system = QStringLiteral("help desk"),
            .stages = { { std::nullopt, RetentionAction::Keep } },
            .kind = RetentionKind::Vague,
            .internalTarget = Period { 24, TimeUnit::Months },
            .owner = QStringLiteral("Support") } };
}

inline report::RecordInput recordInput()
{
    report::RecordInput input { .frame = frame(), .processors = processors(), .rules = rules() };
    input.controller
        = { QStringLiteral("Example Studio GmbH"), QStringLiteral("Hafenstraße 1, 20457 Hamburg") };
    input.officer = { QStringLiteral("Data protection officer"), QStringLiteral("dpo@example.test") };
    input.activities = {
        { .id = ActivityId::make(),
            .name = QStringLiteral("Selling subscriptions"),
            .department = QStringLiteral("Finance"),
            .purposes = { QStringLiteral("taking payments"), QStringLiteral("keeping books") },
            .basis = LegalBasis::Contract,
            .dataSubjects = { QStringLiteral("customers") },
            .dataCategories = { QStringLiteral("name and address"), QStringLiteral("payment details") },
            .recipients = { input.processors.at(0).id },
            .retention = { input.rules.at(0).id },
            .security = QStringLiteral("encryption at rest, access by role"),
            .owner = QStringLiteral("Finance"),
            .lastReview = QDate(2026, 5, 4) },
        { .id = ActivityId::make(),
            .name = QStringLiteral("Sending service messages"),
            .department = QStringLiteral("Product"),
            .purposes = { QStringLiteral("telling people about their account") },
            .dataSubjects = { QStringLiteral("customers") },
            .dataCategories = { QStringLiteral("e-mail address") },
            .recipients = { input.processors.at(1).id },
            .thirdCountries = { QStringLiteral("US") },
            .safeguards = QStringLiteral("standard contractual clauses, module 2"),
            .retention = { input.rules.at(1).id },
            .owner = QStringLiteral("Product") },
    };
    return input;
}

inline report::SubProcessorInput subProcessorInput()
{
    return { .frame = frame(), .processors = processors(), .updated = QDate(2026, 11, 2) };
}

inline report::ScheduleInput scheduleInput()
{
    report::ScheduleInput input { .frame = frame(), .rules = rules() };
    const RetentionRule &logs = input.rules.at(1);
    input.promises = { { .id = logs.promise,
        .body = RetentionPromise { .subject = logs.subject },
        .evidence = { {}, QStringLiteral("Server logs are kept for 30 days and then deleted.") },
        .clause = QStringLiteral("5.2") } };
    input.holds = { { .id = HoldId::make(),
        .title = QStringLiteral("Audit 2026"),
        .rules = { input.rules.at(0).id },
        .placed = QDate(2026, 9, 1) } };
    return input;
}

inline QList<report::RequestLine> requests()
{
    const auto line = [](const char *number, QDate received, QDate due, RequestState state, QDate closed) {
        report::RequestLine made;
        made.request = { .id = RequestId::make(),
            .number = QString::fromLatin1(number),
            .regime = QStringLiteral("EU-GDPR"),
            .calendar = QStringLiteral("DE"),
            .rights = { Right::Access, Right::Erasure },
            .channel = QStringLiteral("e-mail"),
            .received = received,
            .state = state,
            .owner = QStringLiteral("Counsel"),
            .closed = closed,
            .outcome = closed.isValid() ? QStringLiteral("answered in full") : QString(),
            .personName = QStringLiteral("Erika Muster") };
        made.deadline.due = due;
        made.deadline.promiseBinds = number[4] == '0';
        return made;
    };
    return { line("R-0139", { 2026, 10, 1 }, { 2026, 10, 31 }, RequestState::Answered, { 2026, 10, 21 }),
        line("R-0140", { 2026, 10, 5 }, { 2026, 11, 4 }, RequestState::Answered, { 2026, 11, 10 }),
        line("R-0141", { 2026, 10, 12 }, { 2026, 11, 11 }, RequestState::Collecting, {}),
        line("R-0142", { 2026, 11, 9 }, { 2026, 12, 9 }, RequestState::Identity, {}) };
}

inline report::RegisterInput registerInput()
{
    return { .frame = frame(), .requests = requests() };
}

inline report::CaseInput caseInput()
{
    report::CaseInput input { .frame = frame(), .line = requests().at(2), .processors = processors() };
    input.line.request.message = QStringLiteral("Please send me everything you hold about me.");
    input.line.deadline.steps = {
        { .code = StepCode::Received, .day = QDate(2026, 10, 12) },
        { .code = StepCode::AddPeriod,
            .args = { QStringLiteral("1"), QStringLiteral("months") },
            .citation = QStringLiteral("Art. 12(3)"),
            .day = QDate(2026, 11, 12) },
        { .code = StepCode::Promise,
            .args = { QStringLiteral("7"), QStringLiteral("30"), QStringLiteral("days") },
            .day = QDate(2026, 11, 11) },
        { .code = StepCode::Binding,
            .args = { QStringLiteral("promise") },
            .day = QDate(2026, 11, 11),
            .binding = true },
    };
    input.tasks = { { .title = QStringLiteral("Collect invoices"),
                        .state = TaskState::Done,
                        .doneOn = QDate(2026, 10, 20) },
        { .title = QStringLiteral("Collect payment records"),
            .processor = input.processors.at(0).id,
            .owner = QStringLiteral("Finance") } };
    return input;
}

inline QList<report::FindingLine> findings()
{
    const Evidence vague { {}, QStringLiteral("We keep messages for as long as this is reasonable.") };
    return { { .finding = { .code = QStringLiteral("PROCESSOR_UNDISCLOSED"),
                   .edge = Edge::SayDo,
                   .severity = Severity::High,
                   .args = { QStringLiteral("OpenAI") },
                   .citation = QStringLiteral("GDPR Art. 13(1)(e)"),
                   .confidence = QStringLiteral("verified") },
                 .recordName = QStringLiteral("Processor OpenAI"),
                 .owner = QStringLiteral("Counsel") },
        { .finding = { .code = QStringLiteral("RETENTION_VAGUE"),
              .edge = Edge::SayMust,
              .severity = Severity::High,
              .citation = QStringLiteral("GDPR Art. 13(2)(a)"),
              .confidence = QStringLiteral("verified"),
              .evidence = vague,
              .clause = QStringLiteral("5.4") } },
        { .finding = { .code = QStringLiteral("NO_COMPLAINT_RIGHT"),
              .edge = Edge::SayMust,
              .severity = Severity::High,
              .citation = QStringLiteral("GDPR Art. 13(2)(d)"),
              .confidence = QStringLiteral("verified") },
            .state = FindingState::Accepted,
            .note = QStringLiteral("in the next version") },
        { .finding = { .code = QStringLiteral("DPA_MISSING"),
              .edge = Edge::DoMust,
              .severity = Severity::Medium,
              .args = { QStringLiteral("Postmark") },
              .citation = QStringLiteral("GDPR Art. 28(3)"),
              .confidence = QStringLiteral("memory") },
            .recordName = QStringLiteral("Processor Postmark") } };
}

inline report::GapInput gapInput()
{
    return { .frame = frame(), .policyTitle = QStringLiteral("Privacy policy"), .findings = findings() };
}

inline QList<RetentionEvent> events()
{
    const QList<RetentionRule> all = rules();
    return { { .id = EventId::make(),
                 .rule = all.at(1).id,
                 .subjectRef = QStringLiteral("Logs 2026-09"),
                 .triggerDay = QDate(2026, 9, 30),
                 .due = QDate(2026, 10, 30),
                 .state = EventState::Done,
                 .doneOn = QDate(2026, 10, 29),
                 .doneBy = QStringLiteral("Operations") },
        { .id = EventId::make(),
            .rule = all.at(1).id,
            .subjectRef = QStringLiteral("Logs 2026-10"),
            .triggerDay = QDate(2026, 10, 10),
            .due = QDate(2026, 11, 9),
            .state = EventState::Done,
            .doneOn = QDate(2026, 11, 12),
            .doneBy = QStringLiteral("Operations") },
        { .id = EventId::make(),
            .rule = all.at(2).id,
            .subjectRef = QStringLiteral("account 88213"),
            .due = QDate(2026, 11, 1),
            .state = EventState::Due } };
}

inline report::DisposalInput disposalInput()
{
    return { .frame = frame(),
        .from = QDate(2026, 10, 1),
        .to = QDate(2026, 11, 20),
        .events = events(),
        .rules = rules() };
}

inline report::BoardInput boardInput()
{
    return { .frame = frame(),
        .processors = processors(),
        .events = events(),
        .requests = requests(),
        .findings = findings() };
}

inline report::JournalInput journalInput()
{
    report::JournalInput input { .frame = frame() };
    input.entries = { { .sequence = 1,
                          .at = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC),
                          .actor = QStringLiteral("counsel"),
                          .action = QStringLiteral("project.create") },
        { .sequence = 2,
            .at = QDateTime(QDate(2026, 11, 1), QTime(8, 5), Qt::UTC),
            .actor = QStringLiteral("counsel"),
            .action = QStringLiteral("request.open"),
            .args = { QStringLiteral("R-0139") } },
        { .sequence = 3,
            .at = QDateTime(QDate(2026, 11, 1), QTime(8, 6), Qt::UTC),
            .actor = QStringLiteral("counsel"),
            .action = QStringLiteral("undo"),
            .args = { QStringLiteral("request.open"), QStringLiteral("R-0139") },
            .undoes = 2 } };
    input.verification = { .ok = true, .entries = 3 };
    return input;
}

} // namespace ck::test
