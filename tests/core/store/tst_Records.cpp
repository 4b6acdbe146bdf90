// The contract every kind of record keeps: what was put is read back, revs guard against overwriting.
#include "Samples.h"

#include "store/RecordMaps.h"

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class Records : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsContract_data();
    void keepsContract();
    void everyCommitmentKindSurvives();
    void emptyRecordSurvives();
    void keepsOrder();
    void findsByColumn();
    void refusesUnknownOwner();
    void refusesTakenNumber();
    void settingsComeAndGo();
    void unitOfWorkRollsBack();
    void oneUnitOfWorkAtATime();
    void nothingChangedIsNoEntry();
    void changesAreMergedPerObject();

private:
    template <typename T>
    void contract();
    template <typename T>
    static void everyFieldIsSampled();
};

void Records::keepsContract_data()
{
    QTest::addColumn<QString>("record");
#define CK_RECORD(T) QTest::newRow(#T) << QStringLiteral(#T);
#include "store/RecordList.h"
#undef CK_RECORD
}

void Records::keepsContract()
{
    QFETCH(QString, record);
#define CK_RECORD(T)                                                                                         \
    if (record == QLatin1StringView(#T))                                                                     \
        contract<T>();
#include "store/RecordList.h"
#undef CK_RECORD
}

template <typename T>
void Records::everyFieldIsSampled()
{
    Bench bench;
    T record = sample<T>(1);
    auto project = bench.create();
    auto work = project->begin();
    CK_OK(work);
    CK_OK(ownedBy(*work, record));
    const QVariantList values = toRow(record).values;
    for (qsizetype i = 0; i < values.size(); ++i)
        QVERIFY2(!values[i].isNull(), describe<T>().columns[i].name);
}

template <typename T>
void Records::contract()
{
    everyFieldIsSampled<T>();
    Bench bench;
    T record = sample<T>(1);
    {
        auto project = bench.create();
        auto work = project->begin();
        CK_OK(work);
        CK_OK(ownedBy(*work, record));
        CK_OK(work->put(record));
        QVERIFY(!record.id.isNull());
        QCOMPARE(record.rev, 1);
        const auto done = work->commit(QStringLiteral("test.put"));
        CK_OK(done);
        QVERIFY(done->changes.changes.contains({ ref(record.id), ChangeType::Inserted }));
    }
    auto project = bench.open();
    auto found = project->find<T>(record.id.uuid());
    CK_OK(found);
    QVERIFY(found->has_value());
    QVERIFY(**found == record);

    // Changed in every field but identity and owner.
    T stale = record;
    T changed = sample<T>(2);
    changed.id = record.id;
    changed.rev = record.rev;
    const auto updated = putOne(*project, changed);
    CK_OK(updated);
    QCOMPARE(updated->changes.changes, (QList<ObjectChange> { { ref(record.id), ChangeType::Updated } }));
    QCOMPARE(changed.rev, 2);
    found = project->find<T>(record.id.uuid());
    QVERIFY(**found == changed);

    CK_FAILS(putOne(*project, stale), ErrorCode::Conflict);
    stale.rev = 0;
    CK_FAILS(putOne(*project, stale), ErrorCode::Conflict);

    auto work = project->begin();
    CK_OK(work->template remove<T>(record.id.uuid()));
    CK_FAILS(work->template remove<T>(record.id.uuid()), ErrorCode::NotFound);
    const auto removed = work->commit(QStringLiteral("test.remove"));
    CK_OK(removed);
    QCOMPARE(removed->changes.changes, (QList<ObjectChange> { { ref(record.id), ChangeType::Removed } }));
    QVERIFY(!project->find<T>(record.id.uuid())->has_value());
    CK_FAILS(putOne(*project, changed), ErrorCode::NotFound);
    QVERIFY(project->verify()->ok);
}

void Records::everyCommitmentKindSurvives()
{
    const QList<CommitmentBody> bodies {
        MetaFact { MetaField::Contact, QStringLiteral("dpo@example.org"), ContactKind::PrivacyEmail },
        ProcessorDisclosure { .name = QStringLiteral("Host"),
            .aliases = { QStringLiteral("H") },
            .vendor = QStringLiteral("Hosts Inc"),
            .products = { QStringLiteral("Disk") },
            .country = QStringLiteral("Ireland"),
            .purposes = { QStringLiteral("storage") },
            .data = { QStringLiteral("files") },
            .role = PartyRole::Processor,
            .certainty = Certainty::Example,
            .condition = QStringLiteral("if you upload"),
            .named = false },
        DataCategory { QStringLiteral("Account"), { QStringLiteral("name"), QStringLiteral("e-mail") } },
        PurposeStatement { QStringLiteral("to answer") },
        RetentionPromise {
            .subject = QStringLiteral("logs"), .stages = { { std::nullopt, RetentionAction::Keep } } },
        RightGrant { Right::Portability, QStringLiteral("form"), QStringLiteral("where the law says so") },
        DeadlinePromise { DeadlineKind::BreachNotice, { 72, TimeUnit::Hours }, QStringLiteral("discovery") },
        ChangeNotice {
            Period { 0, TimeUnit::Days }, { QStringLiteral("posting") }, Reaccept::ContinuedUse, {} },
        ChangeNotice {},
        ChildrenRule { 16 },
        TransferStatement { { QStringLiteral("US") }, { QStringLiteral("consent") } },
        SecurityMeasure { QStringLiteral("encryption") },
        Position { PositionKey::AiTraining, PositionValue::PlanDependent, { QStringLiteral("Team") }, {},
            QStringLiteral("uploads"), {} },
        CookieUse { CookieKind::Advertising, false },
    };
    Bench bench;
    auto project = bench.create();
    auto work = project->begin();
    QList<Commitment> put;
    for (const CommitmentBody &body : bodies) {
        Commitment commitment;
        commitment.body = body;
        CK_OK(work->put(commitment));
        put.append(commitment);
    }
    CK_OK(work->commit(QStringLiteral("test.put")));
    const auto found = project->all<Commitment>();
    CK_OK(found);
    for (qsizetype i = 0; i < put.size(); ++i)
        QVERIFY2(found->at(i) == put[i], qPrintable(toCode(put[i].kind())));
}

void Records::emptyRecordSurvives()
{
    Bench bench;
    auto project = bench.create(false);
    Request request;
    CK_OK(putOne(*project, request));
    Processor processor;
    CK_OK(putOne(*project, processor));
    QVERIFY(*project->all<Request>() == QList<Request> { request });
    QVERIFY(*project->all<Processor>() == QList<Processor> { processor });
}

void Records::keepsOrder()
{
    Bench bench;
    auto project = bench.create();
    QList<Processor> put;
    for (int n = 0; n < 20; ++n) {
        put.append(sample<Processor>(n));
        CK_OK(putOne(*project, put.last()));
    }
    put[3].notes = QStringLiteral("changed");
    CK_OK(putOne(*project, put[3]));
    QVERIFY(*project->all<Processor>() == put);
}

void Records::findsByColumn()
{
    Bench bench;
    auto project = bench.create();
    Request a = sample<Request>(1), b = sample<Request>(2);
    b.state = RequestState::Refused;
    b.extended = false;
    b.owner.clear();
    CK_OK(putOne(*project, a));
    CK_OK(putOne(*project, b));
    QVERIFY(*project->where<Request>("number", a.number) == QList<Request> { a });
    QVERIFY(*project->where<Request>("state", QStringLiteral("refused")) == QList<Request> { b });
    QVERIFY(*project->where<Request>("policy", a.policy.uuid()) == QList<Request> { a });
    QVERIFY(*project->where<Request>("received", a.received) == QList<Request> { a });
    QVERIFY(*project->where<Request>("extended", true) == QList<Request> { a });
    QVERIFY(*project->where<Request>("owner", QString()) == QList<Request> { b });
    QVERIFY(*project->where<Request>("id", b.id.uuid()) == QList<Request> { b });
    CK_FAILS(project->where<Request>("person_name", a.personName), ErrorCode::BadValue);
    CK_FAILS(project->where<Request>("1=1; --", 1), ErrorCode::BadValue);
}

void Records::refusesUnknownOwner()
{
    Bench bench;
    auto project = bench.create();
    Task task = sample<Task>(1);
    task.request = RequestId::make();
    CK_FAILS(putOne(*project, task), ErrorCode::Conflict);
    QVERIFY(project->all<Task>()->isEmpty());
    QVERIFY(project->verify()->ok);
    task.rev = 0;
    task.request = {};
    CK_OK(putOne(*project, task));
}

void Records::refusesTakenNumber()
{
    Bench bench;
    auto project = bench.create();
    Request a = sample<Request>(1), b = sample<Request>(1);
    CK_OK(putOne(*project, a));
    CK_FAILS(putOne(*project, b), ErrorCode::Conflict);
}

void Records::settingsComeAndGo()
{
    Bench bench;
    auto project = bench.create();
    QCOMPARE(project->setting(QStringLiteral("organisation")), QStringLiteral("Acme"));
    const auto set = [&](const QString &value) {
        auto work = project->begin();
        CK_OK(work->setSetting(QStringLiteral("calendar"), value));
        CK_OK(work->commit(QStringLiteral("setting.set")));
    };
    QCOMPARE(project->setting(QStringLiteral("calendar")), QString());
    set(QStringLiteral("DE"));
    set(QStringLiteral("AT"));
    QCOMPARE(project->setting(QStringLiteral("calendar")), QStringLiteral("AT"));
    CK_OK(project->undo());
    QCOMPARE(project->setting(QStringLiteral("calendar")), QStringLiteral("DE"));
    set(QString());
    QCOMPARE(project->setting(QStringLiteral("calendar")), QString());
    const auto last = project->undo();
    CK_OK(last);
    QCOMPARE(last->changes.changes,
        (QList<ObjectChange> { { { ObjectType::Project, project->id() }, ChangeType::Updated } }));
    QCOMPARE(project->setting(QStringLiteral("calendar")), QStringLiteral("DE"));
}

void Records::unitOfWorkRollsBack()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1);
    {
        auto work = project->begin();
        CK_OK(work->put(request));
        QCOMPARE(project->all<Request>()->size(), 1); // what is being written is read
    }
    QVERIFY(project->all<Request>()->isEmpty());
    QVERIFY(project->verify()->ok);
    request.rev = 0;
    CK_OK(putOne(*project, request)); // the case key made in vain is not remembered
    QVERIFY(bench.path == project->path());
    project.reset();
    QVERIFY(*bench.open()->all<Request>() == QList<Request> { request });
}

void Records::oneUnitOfWorkAtATime()
{
    Bench bench;
    auto project = bench.create();
    auto first = project->begin();
    CK_OK(first);
    CK_FAILS(project->begin(), ErrorCode::StateForbids);
    CK_OK(first->commit(QStringLiteral("test.nothing")));
    CK_FAILS(first->commit(QStringLiteral("test.again")), ErrorCode::StateForbids);
    CK_OK(project->begin());
}

void Records::nothingChangedIsNoEntry()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    const qsizetype before = project->journal(0, 0)->size();
    const auto again = putOne(*project, request);
    CK_OK(again);
    QCOMPARE(again->sequence, 0);
    QCOMPARE(request.rev, 1);
    QCOMPARE(project->journal(0, 0)->size(), before);
}

void Records::changesAreMergedPerObject()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1), passing = sample<Request>(2);
    auto work = project->begin();
    CK_OK(work->put(request));
    request.owner = QStringLiteral("other");
    CK_OK(work->put(request));
    CK_OK(work->put(passing));
    CK_OK(work->remove<Request>(passing.id.uuid()));
    const auto done = work->commit(QStringLiteral("test.put"));
    CK_OK(done);
    QCOMPARE(done->changes.changes, (QList<ObjectChange> { { ref(request.id), ChangeType::Inserted } }));
    QVERIFY(project->verify()->ok);
    CK_OK(project->undo());
    QVERIFY(project->all<Request>()->isEmpty());
    CK_OK(project->redo());
    QCOMPARE(project->all<Request>()->first().owner, QStringLiteral("other"));
}

QTEST_GUILESS_MAIN(Records)
#include "tst_Records.moc"
