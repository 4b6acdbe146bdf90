// Nothing is half done when the disk is full. A limit on the size of files stands in for the full disk: it
// needs no rights and hits every write the same way.
#include "Samples.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class DiskFull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void savingFailsWhole_data();
    void savingFailsWhole();
    void creatingLeavesNothing_data();
    void creatingLeavesNothing();
    void backupLeavesNothing();

private:
    // While it lives no file grows beyond `bytes`.
    class Limit
    {
    public:
        explicit Limit(qint64 bytes);
        ~Limit();
    };
};

#ifdef Q_OS_UNIX
DiskFull::Limit::Limit(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    rlimit limit {};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = rlim_t(bytes);
    setrlimit(RLIMIT_FSIZE, &limit);
}

DiskFull::Limit::~Limit()
{
    rlimit limit {};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
}
#else
DiskFull::Limit::Limit(qint64) { }
DiskFull::Limit::~Limit() = default;
#endif

void DiskFull::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("no limit on the size of files here");
#endif
}

void DiskFull::savingFailsWhole_data()
{
    QTest::addColumn<int>("room"); // KiB beyond what the log holds already
    for (int room = 0; room <= 152; room += 8)
        QTest::addRow("%d-KiB", room) << room;
}

void DiskFull::savingFailsWhole()
{
    QFETCH(int, room);
    Bench bench;
    PolicyVersion kept = sample<PolicyVersion>(1), large = sample<PolicyVersion>(2);
    large.source = QByteArray(64 * 1024, 's');
    {
        auto project = bench.create();
        CK_OK(putOne(*project, kept));
        const qint64 log = QFileInfo(bench.path + QStringLiteral("-wal")).size();
        Result<Committed> done = ErrorCode::Usage;
        {
            const Limit limit(log + room * 1024);
            done = putOne(*project, large);
        }
        if (done)
            QVERIFY(room > 64);
        else
            CK_FAILS(done, ErrorCode::DiskFull);
        const QList<PolicyVersion> expected
            = done ? QList<PolicyVersion> { kept, large } : QList<PolicyVersion> { kept };
        QVERIFY(*project->all<PolicyVersion>() == expected);
        QVERIFY(project->verify()->ok);
        large.rev = 0;
        large.id = {};
        CK_OK(putOne(*project, large)); // there is room again
    }
    auto project = bench.open();
    QVERIFY(project->verify()->ok);
    QVERIFY(project->all<PolicyVersion>()->contains(large));
}

void DiskFull::creatingLeavesNothing_data()
{
    QTest::addColumn<int>("size"); // KiB
    for (int size = 0; size <= 120; size += 12)
        QTest::addRow("%d-KiB", size) << size;
}

void DiskFull::creatingLeavesNothing()
{
    QFETCH(int, size);
    Bench bench;
    Result<std::unique_ptr<Project>> made = ErrorCode::Usage;
    {
        const Limit limit(size * 1024);
        made = Project::create(bench.path, QStringLiteral("Acme"), {}, bench.clock);
    }
    CK_FAILS(made, ErrorCode::DiskFull);
    QCOMPARE(bench.files(), QStringList());
}

void DiskFull::backupLeavesNothing()
{
    Bench bench;
    auto project = bench.create();
    const QString target = bench.folder.filePath(QStringLiteral("copy"));
    {
        const Limit limit(40 * 1024);
        CK_FAILS(project->backup(target), ErrorCode::DiskFull);
    }
    QVERIFY(!QFile::exists(target));
    QVERIFY(!QFile::exists(target + QStringLiteral(".part")));
    CK_OK(project->backup(target));
}

QTEST_GUILESS_MAIN(DiskFull)
#include "tst_DiskFull.moc"
