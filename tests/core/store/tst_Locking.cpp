// One project, one writer: what those see who come second.
#include "Samples.h"

#include <QProcess>
#include <cstdio>
#include <cstdlib>

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class Locking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondComesReadOnly();
    void secondByALinkComesReadOnly();
    void lockOfTheDeadDoesNotCount();
    void lockOfOneWhoDiedTakingItDoesNotCount();
    void takeOverIsNoted();
    void oneOfManyWrites();

private:
    static std::unique_ptr<QProcess> start(const char *role, const Bench &bench);
};

std::unique_ptr<QProcess> Locking::start(const char *role, const Bench &bench)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), { QLatin1StringView(role), bench.path });
    return process;
}

void Locking::secondComesReadOnly()
{
    Bench bench;
    auto first = bench.create();
    const auto second = bench.tryOpen({ .actor = QStringLiteral("sam") });
    CK_OK(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY2((*second)->lockedBy().startsWith(QStringLiteral("kim@")), qPrintable((*second)->lockedBy()));
    QVERIFY((*second)->lockedBy().endsWith(QStringLiteral("since 2026-05-04T09:00:00Z")));
    CK_FAILS((*second)->begin(), ErrorCode::ReadOnly);
    CK_FAILS((*second)->undo(), ErrorCode::NothingToUndo);
    CK_FAILS((*second)->addKeySlot(KeySlotKind::Sample, {}, slotKey), ErrorCode::ReadOnly);
    Policy policy = sample<Policy>(1);
    CK_OK(putOne(*first, policy)); // the first goes on
    QCOMPARE((*second)->all<Policy>()->size(), 1); // and the second sees it
    CK_FAILS((*second)->undo(), ErrorCode::ReadOnly);
    CK_FAILS(Project::restore(bench.path, bench.path), ErrorCode::ProjectLocked);
    QVERIFY(first->lockedBy().isEmpty());
    first.reset();
    const auto third = bench.tryOpen();
    QVERIFY(!(*third)->isReadOnly());
}

// Whatever name the file is opened by.
void Locking::secondByALinkComesReadOnly()
{
#ifdef Q_OS_WIN
    QSKIP("links are shortcuts here");
#endif
    Bench bench, elsewhere;
    auto first = bench.create();
    QVERIFY(QFile::link(bench.path, elsewhere.path));
    const auto second = elsewhere.tryOpen();
    CK_OK(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY((*second)->lockedBy().startsWith(QStringLiteral("kim@")));
}

void Locking::lockOfTheDeadDoesNotCount()
{
    Bench bench;
    bench.create();
    const auto dead = start("--die-holding", bench);
    QVERIFY(dead->waitForFinished(20000));
    QCOMPARE(dead->exitCode(), 0);
    QVERIFY(bench.files().contains(QStringLiteral("acme.ckproject.lock")));
    const auto opened = bench.tryOpen();
    CK_OK(opened);
    QVERIFY(!(*opened)->isReadOnly());
    QVERIFY((*opened)->lockedBy().isEmpty());
}

// Found by the kill loop, once in some hundred kills: the lock file is made, but nothing stands in it yet.
void Locking::lockOfOneWhoDiedTakingItDoesNotCount()
{
    Bench bench;
    bench.create();
    QFile unsignedLock(bench.path + QStringLiteral(".lock"));
    QVERIFY(unsignedLock.open(QIODevice::WriteOnly));
    unsignedLock.close();
    const auto opened = bench.tryOpen();
    CK_OK(opened);
    QVERIFY(!(*opened)->isReadOnly());
    CK_OK((*opened)->begin());
}

void Locking::takeOverIsNoted()
{
#ifdef Q_OS_WIN
    QSKIP("open files cannot be taken away here");
#endif
    Bench bench;
    auto first = bench.create();
    auto second = bench.tryOpen({ .actor = QStringLiteral("sam"), .takeOver = true });
    CK_OK(second);
    QVERIFY(!(*second)->isReadOnly());
    const JournalEntry entry = (*second)->journal(0, 1)->first();
    QCOMPARE(entry.action, QStringLiteral("project.take_over"));
    QVERIFY(entry.args.value(0).startsWith(QStringLiteral("kim@")));
    CK_FAILS(first->begin(), ErrorCode::ProjectLocked);
    first.reset(); // must not take the other's lock with it
    const auto third = bench.tryOpen();
    QVERIFY((*third)->isReadOnly());
    QVERIFY((*third)->lockedBy().startsWith(QStringLiteral("sam@")));
    CK_OK((*second)->begin());
}

// All at once, several times over, each round over the leftovers of a killed one.
void Locking::oneOfManyWrites()
{
    Bench bench;
    bench.create();
    for (int round = 0; round < 5; ++round) {
        std::vector<std::unique_ptr<QProcess>> crowd;
        for (int i = 0; i < 5; ++i)
            crowd.push_back(start("--hold", bench));
        QByteArray roles;
        for (const auto &process : crowd) {
            while (!process->canReadLine() && process->waitForReadyRead(20000)) { }
            roles += process->readLine().trimmed();
        }
        QCOMPARE(roles.size(), 5);
        QCOMPARE(roles.count('w'), 1);
        QCOMPARE(roles.count('r'), 4);
        for (const auto &process : crowd) {
            process->kill();
            QVERIFY(process->waitForFinished(20000));
        }
    }
    QVERIFY(!bench.open()->isReadOnly());
}

static int holdUntilKilled(Project &project)
{
    std::printf("%c\n", project.isReadOnly() ? 'r' : 'w');
    std::fflush(stdout);
    return std::getchar(); // nobody ever writes
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString role = app.arguments().value(1);
    if (role.startsWith(QLatin1StringView("--"))) {
        const SystemClock clock;
        auto project = Project::open(app.arguments().value(2), { .actor = QStringLiteral("ghost") }, clock);
        if (project && role == QLatin1StringView("--hold"))
            return holdUntilKilled(**project);
        std::_Exit(project && !(*project)->isReadOnly() ? 0 : 1); // no destructor gives the lock back
    }
    Locking test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Locking.moc"
