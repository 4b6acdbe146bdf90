// Key slots, the closed vault, and the destruction of one case.
#include "Samples.h"

#include "store/Database.h"

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class Keys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anySlotOpens();
    void wrongKeyAndTamperedSlotDiffer();
    void lastSlotStays();
    void nothingPersonalBeforeTheFirstSlot();
    void keyIsMadeAnewUntilTheFirstSlot();
    void closedKeyReadsEmpty();
    void closedKeyWipesNothing();
    void closedKeyStillKeepsWhatIsClear();
    void movedCiphertextIsRefused_data();
    void movedCiphertextIsRefused();
    void missingCaseKeyIsSeenWithoutTheKey();
    void olderCiphertextIsRefused();
    void shreddedCaseIsGone();
    void shreddingCannotBeUndone();

private:
    static void tamper(const Bench &bench, const QString &sql);
};

void Keys::tamper(const Bench &bench, const QString &sql)
{
    auto database = Database::open(bench.path, Database::Mode::ReadWrite);
    CK_OK(database);
    CK_OK((*database)->run(sql));
}

void Keys::anySlotOpens()
{
    Bench bench;
    auto project = bench.create();
    const QByteArray second(32, 's');
    const QJsonObject params { { QStringLiteral("account"), QStringLiteral("acme") } };
    CK_OK(project->addKeySlot(KeySlotKind::Keychain, params, second));
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    project.reset();

    auto opened = bench.tryOpen();
    CK_OK(opened);
    const auto kept = (*opened)->keySlots();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[1].kind, KeySlotKind::Keychain);
    QCOMPARE(kept[1].params, params);
    QCOMPARE(kept[1].created, bench.clock.now());
    QVERIFY(!(*opened)->isUnlocked());
    CK_OK((*opened)->unlock(kept[1].id, second));
    QVERIFY((*opened)->isUnlocked());
    QVERIFY(*(*opened)->all<Request>() == QList<Request> { request });
    CK_OK((*opened)->removeKeySlot(kept[0].id));
    CK_FAILS((*opened)->unlock(kept[0].id, slotKey), ErrorCode::NotFound);
    QCOMPARE((*opened)->journal(0, 1)->first().action, QStringLiteral("key.remove"));
    QVERIFY((*opened)->verify()->ok);
}

void Keys::wrongKeyAndTamperedSlotDiffer()
{
    Bench bench;
    bench.create();
    const auto unlock = [&bench](const QByteArray &key) {
        auto project = bench.tryOpen();
        return (*project)->unlock((*project)->keySlots().first().id, key);
    };
    CK_FAILS(unlock(QByteArray(32, 'x')), ErrorCode::WrongKey);
    CK_FAILS(unlock("short"), ErrorCode::WrongKey);
    CK_OK(unlock(slotKey));
    tamper(bench, QStringLiteral("UPDATE key_slot SET params = '{\"x\":1}'"));
    CK_FAILS(unlock(slotKey), ErrorCode::Tampered);
    tamper(bench, QStringLiteral("UPDATE key_slot SET params = '{}', slot_check = zeroblob(32)"));
    CK_FAILS(unlock(slotKey), ErrorCode::Tampered);
    CK_FAILS(unlock(QByteArray(32, 'x')), ErrorCode::WrongKey);
}

void Keys::lastSlotStays()
{
    Bench bench;
    auto project = bench.create();
    CK_FAILS(project->removeKeySlot(project->keySlots().first().id), ErrorCode::StateForbids);
    CK_FAILS(project->removeKeySlot(QUuid::createUuid()), ErrorCode::NotFound);
    CK_FAILS(project->addKeySlot(KeySlotKind::Sample, {}, "short"), ErrorCode::BadValue);
    QCOMPARE(project->keySlots().size(), 1);
}

void Keys::nothingPersonalBeforeTheFirstSlot()
{
    Bench bench;
    auto project = bench.create(false);
    QVERIFY(project->isUnlocked());
    Request request = sample<Request>(1);
    CK_FAILS(putOne(*project, request), ErrorCode::KeyNeeded);
    request = sample<Request>(1);
    CK_OK(project->addKeySlot(KeySlotKind::Passphrase, {}, slotKey));
    CK_OK(putOne(*project, request));
}

void Keys::keyIsMadeAnewUntilTheFirstSlot()
{
    Bench bench;
    bench.create(false);
    auto project = bench.open();
    QVERIFY(project->isUnlocked());
    CK_OK(project->addKeySlot(KeySlotKind::Passphrase, {}, slotKey));
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    project.reset();
    QVERIFY(*bench.open()->all<Request>() == QList<Request> { request });
}

void Keys::closedKeyReadsEmpty()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    project->lock();
    QVERIFY(!project->isUnlocked());
    request.personName = request.personContact = request.message = request.notes = QString();
    QVERIFY(*project->all<Request>() == QList<Request> { request });
    QVERIFY(**project->find<Request>(request.id.uuid()) == request);
    QVERIFY(project->verify()->ok);
}

void Keys::closedKeyWipesNothing()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    project->lock();
    Request read = project->all<Request>()->first();
    read.owner = QStringLiteral("other");
    CK_FAILS(putOne(*project, read), ErrorCode::KeyNeeded);
    Request another = sample<Request>(2);
    CK_FAILS(putOne(*project, another), ErrorCode::KeyNeeded);
    CK_OK(project->unlock(project->keySlots().first().id, slotKey));
    QVERIFY(*project->all<Request>() == QList<Request> { request });
}

void Keys::closedKeyStillKeepsWhatIsClear()
{
    Bench bench;
    auto project = bench.create();
    Task task = sample<Task>(1);
    task.result.clear();
    project->lock();
    CK_OK(putOne(*project, task));
    task.owner = QStringLiteral("other");
    CK_OK(putOne(*project, task));
    Processor processor = sample<Processor>(1);
    CK_OK(putOne(*project, processor));
}

void Keys::movedCiphertextIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("other-column") << QStringLiteral(
        "UPDATE request SET notes = person_name WHERE number = 'R-0001'");
    QTest::newRow("other-row") << QStringLiteral("UPDATE request SET notes = (SELECT notes FROM request "
                                                 "WHERE number = 'R-0002') WHERE number = 'R-0001'");
    QTest::newRow("other-rev") << QStringLiteral("UPDATE request SET rev = 7 WHERE number = 'R-0001'");
    QTest::newRow("cut") << QStringLiteral(
        "UPDATE request SET notes = substr(notes, 1, 20) WHERE number = 'R-0001'");
    QTest::newRow("no-key") << QStringLiteral("DELETE FROM case_key");
    QTest::newRow("swapped-keys") << QStringLiteral(
        "UPDATE case_key SET case_id = CASE WHEN rowid = 1 THEN (SELECT id FROM request WHERE number = "
        "'R-0002') || 'x' "
        "ELSE (SELECT id FROM request WHERE number = 'R-0001') END");
}

void Keys::movedCiphertextIsRefused()
{
    QFETCH(QString, sql);
    Bench bench;
    auto project = bench.create();
    Request a = sample<Request>(1), b = sample<Request>(2);
    CK_OK(putOne(*project, a));
    CK_OK(putOne(*project, b));
    project.reset();
    tamper(bench, sql);
    project = bench.open();
    const auto found = project->find<Request>(a.id.uuid());
    CK_FAILS(found, ErrorCode::Tampered);
    QVERIFY(!project->verify()->ok);
}

// Destroying a key behind the journal's back destroys what it protects.
void Keys::missingCaseKeyIsSeenWithoutTheKey()
{
    Bench bench;
    {
        auto project = bench.create();
        Request request = sample<Request>(1);
        CK_OK(putOne(*project, request));
    }
    QVERIFY(Project::check(bench.path)->ok);
    tamper(bench, QStringLiteral("DELETE FROM case_key"));
    const auto report = Project::check(bench.path);
    CK_OK(report);
    QVERIFY(!report->ok);
    QVERIFY(report->problems.first().startsWith(QStringLiteral("cipher:request:")));
}

void Keys::olderCiphertextIsRefused()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    project.reset();
    tamper(bench, QStringLiteral("CREATE TABLE aside AS SELECT notes FROM request"));
    tamper(bench, QStringLiteral("UPDATE request SET state = state")); // nothing else may disturb the file
    auto database = Database::open(bench.path, Database::Mode::ReadWrite);
    const QVariant old = *(*database)->value(QStringLiteral("SELECT notes FROM aside"));
    CK_OK((*database)->run(QStringLiteral("DROP TABLE aside")));
    database->reset();
    project = bench.open();
    request.notes = QStringLiteral("newer");
    CK_OK(putOne(*project, request));
    project.reset();
    database = Database::open(bench.path, Database::Mode::ReadWrite);
    CK_OK((*database)->execute(QStringLiteral("UPDATE request SET notes = ?"), { old }));
    database->reset();
    CK_FAILS(bench.open()->all<Request>(), ErrorCode::Tampered);
}

void Keys::shreddedCaseIsGone()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1), other = sample<Request>(2);
    CK_OK(putOne(*project, other));
    CK_OK(putOne(*project, request));
    Task task = sample<Task>(1);
    task.request = request.id;
    CK_OK(putOne(*project, task));
    auto reader = Database::open(bench.path, Database::Mode::ReadOnly);
    const QByteArray wrapped = (*reader)
                                   ->value(QStringLiteral("SELECT wrapped FROM case_key WHERE case_id = ?"),
                                       { request.id.toString() })
                                   ->toByteArray();
    QVERIFY(wrapped.size() > 40);
    reader->reset();

    project->lock(); // destroying needs no key
    auto work = project->begin();
    CK_OK(work->shred(request.id));
    const auto done = work->commit(QStringLiteral("request.shred"), { request.number });
    CK_OK(done);
    QVERIFY(done->changes.touches(ObjectType::Request));
    QVERIFY(done->changes.touches(ObjectType::Task));
    CK_OK(project->unlock(project->keySlots().first().id, slotKey));
    const auto left = project->find<Request>(request.id.uuid());
    CK_OK(left);
    QCOMPARE((*left)->personName, QString());
    QCOMPARE((*left)->number, request.number);
    QCOMPARE(project->all<Task>()->first().result, QString());
    QVERIFY(**project->find<Request>(other.id.uuid()) == other);
    QVERIFY(project->verify()->ok);

    const QString backup = bench.folder.filePath(QStringLiteral("after.ckproject"));
    CK_OK(project->backup(backup));
    for (const QString &name : bench.files())
        QVERIFY2(!bytesOf(bench.folder.filePath(name)).contains(wrapped), qPrintable(name));
    work = project->begin();
    CK_OK(work->shred(request.id)); // nothing left to destroy
    QCOMPARE(work->commit(QStringLiteral("request.shred"))->sequence, 0);
}

void Keys::shreddingCannotBeUndone()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    auto work = project->begin();
    CK_OK(work->shred(request.id));
    CK_OK(work->commit(QStringLiteral("request.shred"), {}, true));
    QVERIFY(!(*project->nextUndo())->undoable);
    CK_FAILS(project->undo(), ErrorCode::NotUndoable);
}

QTEST_GUILESS_MAIN(Keys)
#include "tst_Keys.moc"
