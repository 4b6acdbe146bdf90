// What happens to files that are not what they should be.
#include "Samples.h"

#include "store/Database.h"
#include "store/Migrations.h"
#include "store/ProjectFile.h"
#include "store/ProjectOpen.h"

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class Opening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesOneFile();
    void createRefusesAnExistingFile();
    void createSaysWhyNot();
    void newFileIsTheReplayOfAllSteps();
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void newerIsLeftUntouched();
    void unknownTriggerIsRefused();
    void damagedPageIsRefused();
    void readOnlyReads();
    void readOnlyFolder();
    void olderIsBroughtUpToDate();
    void failedStepLeavesTheFileAsItWas();
    void everyKeptProjectStillOpens_data();
    void everyKeptProjectStillOpens();
    void everyPragmaIsSet();

private:
    static void run(const QString &path, const QString &sql);
};

void Opening::run(const QString &path, const QString &sql)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    CK_OK(database);
    CK_OK((*database)->run(sql));
}

const QString onlyFile = QStringLiteral("acme.ckproject");

void Opening::leavesOneFile()
{
    Bench bench;
    auto project = bench.create();
    QVERIFY(bench.files().contains(onlyFile + QStringLiteral(".lock")));
    project.reset();
    QCOMPARE(bench.files(), QStringList { onlyFile });
    bench.open();
    QCOMPARE(bench.files(), QStringList { onlyFile });
    CK_OK(bench.tryOpen({ .readOnly = true }));
    QCOMPARE(bench.files(), QStringList { onlyFile });
    CK_OK(Project::check(bench.path));
    QCOMPARE(bench.files(), QStringList { onlyFile });
}

void Opening::createRefusesAnExistingFile()
{
    Bench bench;
    bench.create();
    const QByteArray before = bytesOf(bench.path);
    CK_FAILS(Project::create(bench.path, QStringLiteral("Other"), {}, bench.clock), ErrorCode::ProjectExists);
    QCOMPARE(bytesOf(bench.path), before);
}

void Opening::createSaysWhyNot()
{
    Bench bench;
    const QString path = bench.folder.filePath(QStringLiteral("missing/acme.ckproject"));
    const auto made = Project::create(path, QStringLiteral("Acme"), {}, bench.clock);
    CK_FAILS(made, ErrorCode::FileMissing);
    QCOMPARE(made.error().args.value(0), bench.folder.filePath(QStringLiteral("missing")));
    QVERIFY(bench.files().isEmpty());
}

void Opening::newFileIsTheReplayOfAllSteps()
{
    Bench bench;
    bench.create();
    const auto steps = embeddedMigrations();
    CK_OK(steps);
    QVERIFY(steps->size() >= 2);
    auto database = Database::open(bench.path, Database::Mode::ReadOnly);
    QCOMPARE(*schemaOf(**database), *expectedSchema(*steps));
    QCOMPARE((*database)->value(QStringLiteral("PRAGMA user_version"))->toInt(), steps->last().number);
    QCOMPARE((*database)->value(QStringLiteral("PRAGMA application_id"))->toUInt(), applicationId);
    QCOMPARE(bytesOf(bench.path).mid(68, 4), QByteArray("ClKe"));
}

void Opening::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("expected");
    Bench bench;
    bench.create();
    const QByteArray good = bytesOf(bench.path);
    Bench foreign;
    {
        auto database = Database::open(foreign.path, Database::Mode::Building);
        CK_OK((*database)->run(QStringLiteral("CREATE TABLE recipes (id)")));
    }
    QTest::newRow("empty") << QByteArray() << ErrorCode::NotAProject;
    QTest::newRow("text") << QByteArray("Dear Sir or Madam,") << ErrorCode::NotAProject;
    QTest::newRow("other-database") << bytesOf(foreign.path) << ErrorCode::NotAProject;
    QTest::newRow("cut-in-the-header") << good.left(60) << ErrorCode::ProjectDamaged;
    QTest::newRow("cut-in-the-first-page") << good.left(2000) << ErrorCode::ProjectDamaged;
    QTest::newRow("cut-in-the-middle") << good.left(good.size() / 2) << ErrorCode::ProjectDamaged;
    QTest::newRow("last-byte-missing") << good.chopped(1) << ErrorCode::ProjectDamaged;
    QTest::newRow("last-page-missing") << good.chopped(4096) << ErrorCode::ProjectDamaged;
}

void Opening::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, expected);
    Bench bench;
    CK_FAILS(bench.tryOpen(), ErrorCode::ProjectMissing);
    CK_FAILS(Project::open(bench.folder.path(), {}, bench.clock), ErrorCode::FileIsFolder);
    QFile file(bench.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    CK_FAILS(bench.tryOpen(), expected);
    CK_FAILS(Project::check(bench.path), expected);
    QCOMPARE(bytesOf(bench.path), bytes);
    QCOMPARE(bench.files(), QStringList { onlyFile });
}

void Opening::newerIsLeftUntouched()
{
    Bench bench;
    bench.create();
    run(bench.path, QStringLiteral("PRAGMA user_version = 99"));
    const QByteArray before = bytesOf(bench.path);
    CK_FAILS(probe(bench.path, 98), ErrorCode::ProjectNewer); // before any database sees the file
    CK_OK(probe(bench.path, 99));
    const auto opened = bench.tryOpen();
    CK_FAILS(opened, ErrorCode::ProjectNewer);
    QCOMPARE(opened.error().args.value(1), QStringLiteral("99"));
    CK_FAILS(bench.tryOpen({ .readOnly = true }), ErrorCode::ProjectNewer);
    CK_FAILS(
        Project::restore(bench.path, bench.folder.filePath(QStringLiteral("to"))), ErrorCode::ProjectNewer);
    QCOMPARE(bytesOf(bench.path), before);
    QCOMPARE(bench.files(), QStringList { onlyFile });
}

void Opening::unknownTriggerIsRefused()
{
    Bench bench;
    bench.create();
    run(bench.path,
        QStringLiteral("CREATE TRIGGER extra AFTER INSERT ON policy BEGIN DELETE FROM request; END"));
    CK_FAILS(bench.tryOpen(), ErrorCode::ProjectDamaged);
    QCOMPARE(bench.files(), QStringList { onlyFile });
}

void Opening::damagedPageIsRefused()
{
    Bench bench;
    {
        auto project = bench.create();
        for (int n = 0; n < 30; ++n) {
            Request request = sample<Request>(n);
            CK_OK(putOne(*project, request));
        }
    }
    QFile file(bench.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2 / 4096 * 4096);
    file.write(QByteArray(4096, '\xff'));
    file.close();
    CK_FAILS(bench.tryOpen(), ErrorCode::ProjectDamaged);
}

void Opening::readOnlyReads()
{
    Bench bench;
    Request request = sample<Request>(1);
    {
        auto project = bench.create();
        CK_OK(putOne(*project, request));
    }
    const QByteArray before = bytesOf(bench.path);
    {
        auto project = bench.tryOpen({ .readOnly = true });
        CK_OK(project);
        CK_OK((*project)->unlock((*project)->keySlots().first().id, slotKey));
        QVERIFY(*(*project)->all<Request>() == QList<Request> { request });
        CK_OK((*project)->backup(bench.folder.filePath(QStringLiteral("copy"))));
    }
    QCOMPARE(bytesOf(bench.path), before);
}

void Opening::readOnlyFolder()
{
#ifdef Q_OS_LINUX
    Bench bench;
    bench.create();
    QVERIFY(QFile::setPermissions(bench.path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const QFile::Permissions look = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(bench.folder.path(), look));
    const uid_t nobody = 65534;
    const bool root = getuid() == 0;
    if (root && setresuid(nobody, nobody, 0) != 0)
        QSKIP("root is not bound by permissions and cannot step down here");
    const auto opened = bench.tryOpen();
    const auto created
        = Project::create(bench.folder.filePath(QStringLiteral("new")), QStringLiteral("x"), {}, bench.clock);
    QString organisation;
    bool readOnly = false, verified = false;
    if (opened) {
        readOnly = (*opened)->isReadOnly();
        organisation = (*opened)->setting(QStringLiteral("organisation"));
        verified = (*opened)->verify()->ok;
    }
    if (root)
        QCOMPARE(setresuid(0, 0, 0), 0);
    QFile::setPermissions(bench.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CK_OK(opened);
    QVERIFY(readOnly);
    QVERIFY(verified);
    QCOMPARE(organisation, QStringLiteral("Acme"));
    CK_FAILS(created, ErrorCode::ReadOnly);
    QCOMPARE(bench.files(), QStringList { onlyFile });
#else
    QSKIP("permissions are tested where they are POSIX");
#endif
}

void Opening::olderIsBroughtUpToDate()
{
    Bench bench;
    const auto steps = embeddedMigrations();
    CK_OK(createFile(bench.path, steps->first(1), bench.clock));
    CK_FAILS(bench.tryOpen({ .readOnly = true }), ErrorCode::ReadOnly);
    {
        auto project = bench.open();
        QCOMPARE(project->journal(0, 1)->first().action, QStringLiteral("project.upgrade"));
        CK_OK(project->addKeySlot(KeySlotKind::Sample, {}, slotKey));
        Request request = sample<Request>(1);
        CK_OK(putOne(*project, request));
        QVERIFY(project->verify()->ok);
    }
    const QString copy = onlyFile + QStringLiteral(".schema-1");
    QCOMPARE(bench.files(), (QStringList { onlyFile, copy }));
    QCOMPARE(bytesOf(bench.folder.filePath(copy)).mid(60, 4), QByteArray("\0\0\0\1", 4));
    bench.open();
    QCOMPARE(bench.files(), (QStringList { onlyFile, copy }));
}

void Opening::failedStepLeavesTheFileAsItWas()
{
    Bench bench;
    Policy policy = sample<Policy>(1);
    {
        auto project = bench.create();
        CK_OK(putOne(*project, policy));
    }
    auto steps = *embeddedMigrations();
    const int known = steps.last().number;
    steps.append({ known + 1, QStringLiteral("broken"),
        QStringLiteral("ALTER TABLE policy ADD COLUMN extra TEXT; DELETE FROM policy; SELECT nonsense") });
    CK_FAILS(openSession(bench.path, {}, bench.clock, steps), ErrorCode::Database);
    auto project = bench.open();
    QVERIFY(*project->all<Policy>() == QList<Policy> { policy });
    QVERIFY(project->verify()->ok);
    QVERIFY(bench.files().contains(onlyFile + QStringLiteral(".schema-%1").arg(known)));
}

const QString keptProjects = QStringLiteral(CK_SOURCE_DIR "/tests/projects");

// Files as earlier versions wrote them. CK_KEEP_PROJECT=path writes one of the present schema, see
// tests/projects.
void Opening::everyKeptProjectStillOpens_data()
{
    const QString wanted = qEnvironmentVariable("CK_KEEP_PROJECT");
    if (!wanted.isEmpty()) {
        Bench bench;
        auto project = bench.create();
        Request request = sample<Request>(1);
        CK_OK(putOne(*project, request));
        request.notes = QStringLiteral("called twice");
        CK_OK(putOne(*project, request));
        CK_OK(project->undo());
        CK_OK(project->backup(wanted));
    }
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(keptProjects).entryList({ QStringLiteral("*.ckproject") }))
        QTest::newRow(qPrintable(name)) << name;
}

void Opening::everyKeptProjectStillOpens()
{
    QFETCH(QString, name);
    Bench bench;
    QVERIFY(QFile::copy(keptProjects + u'/' + name, bench.path));
    auto project = bench.open();
    const auto requests = project->all<Request>();
    CK_OK(requests);
    QCOMPARE(requests->size(), 1);
    QCOMPARE(requests->first().personContact, sample<Request>(1).personContact);
    QCOMPARE(requests->first().notes, sample<Request>(1).notes);
    QVERIFY(project->verify()->ok);
    CK_OK(project->redo());
    QCOMPARE(project->all<Request>()->first().notes, QStringLiteral("called twice"));
    QVERIFY(project->verify()->ok);
}

void Opening::everyPragmaIsSet()
{
    Bench bench;
    bench.create();
    auto database = Database::open(bench.path, Database::Mode::ReadWrite);
    const auto is = [&](const char *pragma, const char *expected) {
        const auto found = (*database)->value(QStringLiteral("PRAGMA ") + QLatin1StringView(pragma));
        QCOMPARE(found->toString(), QLatin1StringView(expected));
    };
    is("foreign_keys", "1");
    is("journal_mode", "wal");
    is("synchronous", "2");
    is("secure_delete", "1");
    is("trusted_schema", "0");
    is("cell_size_check", "1");
    is("mmap_size", "0");
    is("recursive_triggers", "1");
    is("temp_store", "2");
    is("busy_timeout", "5000");
}

QTEST_GUILESS_MAIN(Opening)
#include "tst_Opening.moc"
