// Backups are proved before they count, and only a sound one replaces a project.
#include "Samples.h"

#include "store/Database.h"

#include <QRandomGenerator>

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class Backup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void copyOfALiveProject();
    void refusesAnExistingTarget();
    void refusesAFolderThatIsNotThere();
    void refusesToCopyWhatDoesNotHold();
    void stopsWithoutLeavingAFile();
    void restoreBringsBack();
    void restoreOntoNothing();
    void restoreRefusesAnUnsoundCopy();
    void restoreIgnoresTheOldLog_data();
    void restoreIgnoresTheOldLog();
    void flippedBitsAreFound();

private:
    static QList<Request> fill(Project &project, int count);
};

QList<Request> Backup::fill(Project &project, int count)
{
    QList<Request> put;
    for (int n = 0; n < count; ++n) {
        put.append(sample<Request>(n));
        if (!putOne(project, put.last()))
            qFatal("put");
    }
    return put;
}

void Backup::copyOfALiveProject()
{
    Bench bench;
    auto project = bench.create();
    const QList<Request> put = fill(*project, 5);
    const QString target = bench.folder.filePath(QStringLiteral("copy"));
    double last = 0;
    const Progress progress([&last](double share) { last = share; });
    CK_OK(project->backup(target, &progress));
    QCOMPARE(last, 1.0);
    CK_OK(putOne(*project, *std::make_unique<Policy>(sample<Policy>(1)))); // the project goes on
    const auto report = Project::check(target);
    CK_OK(report);
    QVERIFY(report->ok);
    QCOMPARE(report->entries, 7);
    auto copy = Project::open(target, {}, bench.clock);
    CK_OK(copy);
    CK_OK((*copy)->unlock((*copy)->keySlots().first().id, slotKey));
    QVERIFY(*(*copy)->all<Request>() == put);
    QCOMPARE((*copy)->id(), project->id());
}

void Backup::refusesAnExistingTarget()
{
    Bench bench;
    auto project = bench.create();
    const QString target = bench.folder.filePath(QStringLiteral("copy"));
    CK_OK(project->backup(target));
    const QByteArray before = bytesOf(target);
    CK_FAILS(project->backup(target), ErrorCode::WriteFailed);
    QCOMPARE(bytesOf(target), before);
}

void Backup::refusesAFolderThatIsNotThere()
{
    Bench bench;
    auto project = bench.create();
    QVERIFY(!project->backup(bench.folder.filePath(QStringLiteral("missing/copy"))));
    CK_OK(putOne(*project, *std::make_unique<Policy>(sample<Policy>(1))));
}

void Backup::refusesToCopyWhatDoesNotHold()
{
    Bench bench;
    fill(*bench.create(), 1);
    {
        auto database = Database::open(bench.path, Database::Mode::ReadWrite);
        CK_OK((*database)->run(QStringLiteral("UPDATE request SET owner = 'x'")));
    }
    const QString target = bench.folder.filePath(QStringLiteral("copy"));
    CK_FAILS(bench.open()->backup(target), ErrorCode::ProjectDamaged);
    QVERIFY(!QFile::exists(target));
    QCOMPARE(bench.files().size(), 1);
}

void Backup::stopsWithoutLeavingAFile()
{
    Bench bench;
    auto project = bench.create();
    Progress progress;
    progress.cancel();
    const QString target = bench.folder.filePath(QStringLiteral("copy"));
    CK_FAILS(project->backup(target, &progress), ErrorCode::Cancelled);
    project.reset();
    QCOMPARE(bench.files().size(), 1);
}

void Backup::restoreBringsBack()
{
    Bench bench;
    const QString copy = bench.folder.filePath(QStringLiteral("copy"));
    QList<Request> put;
    {
        auto project = bench.create();
        put = fill(*project, 3);
        CK_OK(project->backup(copy));
        CK_OK(project->begin()->commit(QStringLiteral("test.nothing")));
        auto work = project->begin();
        CK_OK(work->remove<Request>(put[0].id.uuid()));
        CK_OK(work->commit(QStringLiteral("test.remove")));
        CK_FAILS(Project::restore(copy, bench.path), ErrorCode::ProjectLocked);
    }
    CK_OK(Project::restore(copy, bench.path));
    QVERIFY(*bench.open()->all<Request>() == put);
    QCOMPARE(bench.files().size(), 2);
}

void Backup::restoreOntoNothing()
{
    Bench bench;
    const QString copy = bench.folder.filePath(QStringLiteral("copy"));
    CK_OK(bench.create()->backup(copy));
    const QString fresh = bench.folder.filePath(QStringLiteral("fresh.ckproject"));
    CK_OK(Project::restore(copy, fresh));
    QVERIFY(Project::check(fresh)->ok);
}

void Backup::restoreRefusesAnUnsoundCopy()
{
    Bench bench;
    const QString copy = bench.folder.filePath(QStringLiteral("copy"));
    {
        auto project = bench.create();
        fill(*project, 2);
        CK_OK(project->backup(copy));
    }
    {
        auto database = Database::open(copy, Database::Mode::ReadWrite);
        CK_OK((*database)->run(QStringLiteral("UPDATE request SET owner = 'x'")));
    }
    const QByteArray before = bytesOf(bench.path);
    const auto restored = Project::restore(copy, bench.path);
    CK_FAILS(restored, ErrorCode::ProjectDamaged);
    QVERIFY(restored.error().detail.contains(QStringLiteral("row:request")));
    QCOMPARE(bytesOf(bench.path), before);
    CK_FAILS(Project::restore(QStringLiteral("/nowhere/at/all"), bench.path), ErrorCode::ProjectMissing);
}

void Backup::restoreIgnoresTheOldLog_data()
{
    QTest::addColumn<QByteArray>("header"); // put over the old project's first bytes
    QTest::newRow("of-a-sound-project") << QByteArray();
    QTest::newRow("of-a-damaged-project") << QByteArray("no longer a database");
}

// A log left by a program that died must not be replayed into the restored file.
void Backup::restoreIgnoresTheOldLog()
{
    QFETCH(QByteArray, header);
    Bench bench, live;
    const QString copy = bench.folder.filePath(QStringLiteral("copy"));
    QList<Request> put;
    {
        auto project = live.create();
        put = fill(*project, 2);
        CK_OK(project->backup(copy));
        Policy policy = sample<Policy>(1);
        CK_OK(putOne(*project, policy));
        QVERIFY(QFile::copy(live.path, bench.path));
        QVERIFY(QFile::copy(live.path + QStringLiteral("-wal"), bench.path + QStringLiteral("-wal")));
    }
    QFile old(bench.path);
    QVERIFY(old.open(QIODevice::ReadWrite));
    QCOMPARE(old.write(header), header.size());
    old.close();
    CK_OK(Project::restore(copy, bench.path));
    auto project = bench.open();
    QVERIFY(project->all<Policy>()->isEmpty());
    QVERIFY(*project->all<Request>() == put);
    QVERIFY(project->verify()->ok);
}

// Any change to a stored value is found: what opens and verifies reads exactly as it was written.
void Backup::flippedBitsAreFound()
{
    Bench bench;
    auto project = bench.create();
    const QList<Request> put = fill(*project, 120);
    project.reset();
    const QByteArray good = bytesOf(bench.path);
    QRandomGenerator random(4711);
    int found = 0, harmless = 0;
    for (int flip = 0; flip < 60; ++flip) {
        Bench other;
        QByteArray bad = good;
        const qsizetype at = random.bounded(int(bad.size()));
        bad[at] = char(bad[at] ^ (1 << random.bounded(8)));
        QFile file(other.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bad);
        file.close();
        auto opened = other.tryOpen();
        bool sound = opened.ok();
        if (sound) {
            const auto unlocked = (*opened)->unlock((*opened)->keySlots().value(0).id, slotKey);
            const auto report = (*opened)->verify();
            sound = unlocked.ok() && report.ok() && report->ok;
        }
        if (sound)
            QVERIFY2(*(*opened)->all<Request>() == put, qPrintable(QString::number(at)));
        ++(sound ? harmless : found);
    }
    qInfo("%d of 60 flips reported, %d in unused space", found, harmless);
    QVERIFY(found > 20);
}

QTEST_GUILESS_MAIN(Backup)
#include "tst_Backup.moc"
