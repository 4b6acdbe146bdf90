// One record of each kind with every field filled, and projects to put them in.
#pragma once

#include "domain/Activity.h"
#include "domain/Finding.h"
#include "domain/Policy.h"
#include "domain/PolicyDiff.h"
#include "domain/Processor.h"
#include "domain/Request.h"
#include "domain/Retention.h"
#include "store/Project.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

// Stops the test with the error's code and detail where a Result is not ok.
#define CK_OK(result)                                                                                        \
    do {                                                                                                     \
        const auto &ckResult = (result);                                                                     \
        QVERIFY2(ckResult.ok(), ckResult.ok() ? "" : qPrintable(ck::store::test::words(ckResult.error())));  \
    } while (false)
#define CK_FAILS(result, expected)                                                                           \
    do {                                                                                                     \
        const auto &ckResult = (result);                                                                     \
        QVERIFY2(!ckResult.ok(), "expected " #expected);                                                     \
        QVERIFY2(ckResult.error().code == (expected), qPrintable(ck::store::test::words(ckResult.error()))); \
    } while (false)

namespace ck::store::test
{

inline QString words(const Error &error)
{
    return QStringLiteral("error %1 [%2] %3")
        .arg(int(error.code))
        .arg(error.args.join(QStringLiteral(", ")), error.detail);
}

inline QDate day(int n)
{
    return QDate(2026, 1, 1).addDays(n);
}
inline QDateTime instant(int n)
{
    return QDateTime(day(n), QTime(8, 30, 15, 250), Qt::UTC);
}
inline QString text(const char *what, int n)
{
    return QStringLiteral("%1 %2 – “ä”").arg(QLatin1StringView(what)).arg(n);
}

template <typename T>
T sample(int n);

template <>
inline Policy sample<Policy>(int n)
{
    return { .title = text("Privacy notice", n), .organisation = text("Acme", n) };
}
template <>
inline PolicyVersion sample<PolicyVersion>(int n)
{
    return { .policy = {},
        .number = n + 1,
        .label = text("Version", n),
        .published = day(n),
        .effective = day(n + 30),
        .effectiveFromText = true,
        .imported = instant(n),
        .sourceName = text("notice.md", n),
        .format = QStringLiteral("md"),
        .sha256 = QByteArray(32, char(n)),
        .language = QStringLiteral("en"),
        .source = QByteArray("# We keep logs\n\0\xff", 17) };
}
template <>
inline Commitment sample<Commitment>(int n)
{
    Commitment c;
    c.body = RetentionPromise { .subject = text("logs", n),
        .trigger = RetentionTrigger::Creation,
        .stages = { { Period { 30, TimeUnit::Days }, RetentionAction::Keep },
            { std::nullopt, RetentionAction::Delete } },
        .kind = RetentionKind::Fixed,
        .exception = text("unless the law asks", n),
        .scope = text("live systems", n) };
    c.evidence = { { n + 10, 20 }, text("we keep logs", n) };
    c.also = { { { 40, 4 }, text("logs", n) }, { { 50, 6 }, text("delete", n) } };
    c.clause = QStringLiteral("5.2");
    c.rule = QStringLiteral("retention.for");
    c.confidence = Confidence::Unsure;
    c.review = ReviewState::Rejected;
    c.reviewNote = text("not a promise", n);
    return c;
}
template <>
inline Processor sample<Processor>(int n)
{
    return { .name = text("Cloud host", n),
        .legalName = text("Cloud host Ltd", n),
        .vendorKey = QStringLiteral("host"),
        .service = text("storage", n),
        .country = QStringLiteral("IE"),
        .role = PartyRole::SubProcessor,
        .state = ProcessorState::Ended,
        .purposes = { text("hosting", n), QString() },
        .dataCategories = { text("logs", n) },
        .dataSubjects = { text("customers", n) },
        .contract = ContractState::Signed,
        .contractRef = text("DPA", n),
        .contractSigned = day(n),
        .transferTool = QStringLiteral("scc_2021"),
        .transferAssessed = day(n + 1),
        .subProcessors = text("see list", n),
        .nextReview = day(n + 2),
        .owner = text("privacy", n),
        .notes = text("renew", n),
        .disclosedBy = { CommitmentId::make(), CommitmentId::make() } };
}
template <>
inline Activity sample<Activity>(int n)
{
    return { .name = text("Support", n),
        .department = text("Care", n),
        .purposes = { text("answering", n) },
        .basis = LegalBasis::Contract,
        .dataSubjects = { text("customers", n) },
        .dataCategories = { text("messages", n) },
        .recipients = { ProcessorId::make() },
        .otherRecipients = text("auditors", n),
        .thirdCountries = { QStringLiteral("US") },
        .safeguards = text("clauses", n),
        .retention = { RuleId::make() },
        .security = text("access control", n),
        .owner = text("care lead", n),
        .lastReview = day(n) };
}
template <>
inline RetentionRule sample<RetentionRule>(int n)
{
    return { .subject = text("invoices", n),
        .system = text("ledger", n),
        .trigger = RetentionTrigger::AccountClosure,
        .stages = { { Period { 10, TimeUnit::Years }, RetentionAction::Archive },
            { std::nullopt, RetentionAction::Anonymise } },
        .kind = RetentionKind::UntilEvent,
        .exception = text("audit", n),
        .scope = text("ledger only", n),
        .promise = CommitmentId::make(),
        .citation = text("tax code", n),
        .internalTarget = Period { 90, TimeUnit::Days },
        .owner = text("finance", n),
        .active = true };
}
template <>
inline RetentionEvent sample<RetentionEvent>(int n)
{
    return { .subjectRef = text("Invoices", n),
        .triggerDay = day(n),
        .triggerAssumed = true,
        .stage = 1,
        .action = RetentionAction::Archive,
        .due = day(n + 30),
        .dueInstant = instant(n + 30),
        .state = EventState::Done,
        .doneOn = day(n + 29),
        .doneBy = text("clerk", n),
        .note = text("certificate", n) };
}
template <>
inline LegalHold sample<LegalHold>(int n)
{
    return { .title = text("Lawsuit", n),
        .reason = text("claim", n),
        .rules = { RuleId::make() },
        .subjectRefs = { text("account", n) },
        .placed = day(n),
        .placedBy = text("counsel", n),
        .lifted = day(n + 5) };
}
template <>
inline Request sample<Request>(int n)
{
    return { .number = QStringLiteral("R-%1").arg(n, 4, 10, QLatin1Char('0')),
        .regime = QStringLiteral("EU-GDPR"),
        .calendar = QStringLiteral("DE"),
        .rights = { Right::Access, Right::Erasure },
        .channel = QStringLiteral("e-mail"),
        .received = day(n),
        .receivedAt = instant(n),
        .state = RequestState::Collecting,
        .identity = IdentityState::Verified,
        .identityVerified = day(n + 1),
        .pauses = { { PauseKind::Scope, day(n + 2), day(n + 4) }, { PauseKind::Fee, day(n + 5), {} } },
        .restarted = day(n + 3),
        .extended = true,
        .extensionNotified = day(n + 20),
        .owner = text("desk", n),
        .closed = day(n + 28),
        .outcome = text("answered in full", n),
        .policy = PolicyId::make(),
        .personName = text("Jo Placeholder", n),
        .personContact = text("jo@example.org", n),
        .message = text("Please send me what you have.", n).repeated(5),
        .notes = text("called back", n) };
}
template <>
inline Task sample<Task>(int n)
{
    return { .title = text("Collect", n),
        .processor = ProcessorId::make(),
        .state = TaskState::NotPossible,
        .owner = text("admin", n),
        .due = day(n + 10),
        .doneOn = day(n + 9),
        .result = text("copy stands in the archive of Jo Placeholder", n) };
}
template <>
inline FindingNote sample<FindingNote>(int n)
{
    return { .fingerprint = QUuid::createUuid(),
        .state = FindingState::Accepted,
        .owner = text("counsel", n),
        .note = text("known", n) };
}
template <>
inline ChangeNote sample<ChangeNote>(int n)
{
    return { .fingerprint = QUuid::createUuid(),
        .state = ChangeState::Questioned,
        .owner = text("counsel", n),
        .note = text("why", n) };
}

// Records that belong to another need that other first.
template <typename T>
Result<void> ownedBy(UnitOfWork &, T &)
{
    return {};
}
template <typename Owner, typename OwnerId>
Result<void> putOwner(UnitOfWork &work, OwnerId &id, Owner owner)
{
    const auto done = work.put(owner);
    id = owner.id;
    return done;
}
inline Result<void> ownedBy(UnitOfWork &work, PolicyVersion &v)
{
    return putOwner(work, v.policy, sample<Policy>(0));
}
inline Result<void> ownedBy(UnitOfWork &work, Commitment &c)
{
    PolicyVersion version = sample<PolicyVersion>(0);
    if (const auto done = ownedBy(work, version); !done)
        return done;
    return putOwner(work, c.version, version);
}
inline Result<void> ownedBy(UnitOfWork &work, RetentionEvent &e)
{
    return putOwner(work, e.rule, sample<RetentionRule>(0));
}
inline Result<void> ownedBy(UnitOfWork &work, Task &t)
{
    Request request = sample<Request>(0);
    request.number = QUuid::createUuid().toString();
    return putOwner(work, t.request, request);
}

const QByteArray slotKey(32, 'k');

// A folder with a clock and a path for a project in it.
struct Bench {
    QTemporaryDir folder;
    FixedClock clock { QDate(2026, 5, 4) };
    QString path = folder.filePath(QStringLiteral("acme.ckproject"));

    std::unique_ptr<Project> create(bool withSlot = true)
    {
        auto made = Project::create(path, QStringLiteral("Acme"), { .actor = QStringLiteral("kim") }, clock);
        if (!made)
            qFatal("create: %s", qPrintable(words(made.error())));
        if (withSlot && !(*made)->addKeySlot(KeySlotKind::Sample, {}, slotKey))
            qFatal("no slot");
        return std::move(*made);
    }
    Result<std::unique_ptr<Project>> tryOpen(
        const Project::Options &options = { .actor = QStringLiteral("kim") })
    {
        return Project::open(path, options, clock);
    }
    // Open, and unlocked where it has a slot.
    std::unique_ptr<Project> open()
    {
        auto opened = tryOpen();
        if (!opened)
            qFatal("open: %s", qPrintable(words(opened.error())));
        const auto kept = (*opened)->keySlots();
        if (!kept.isEmpty() && !(*opened)->unlock(kept.first().id, slotKey))
            qFatal("unlock");
        return std::move(*opened);
    }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

template <typename T>
Result<Committed> putOne(Project &project, T &record, const QString &action = QStringLiteral("test.put"))
{
    auto work = project.begin();
    if (!work)
        return work.error();
    if (const auto done = work->put(record); !done)
        return done.error();
    return work->commit(action);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace ck::store::test
