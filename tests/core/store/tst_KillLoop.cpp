// A writer is killed at random moments, again and again. Whatever it said was saved must be there afterwards,
// nothing may be half done, and nobody may be locked out. CK_KILL_CYCLES says how often (30).
#include "Samples.h"

#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class KillLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost();

private:
    static qint64 acknowledged(QProcess &writer, int lines);
    static void checkInvariants(const Project &project);
};

// One action writes a request, its task and a counter; the counter equals the number of tasks at all times.
static Result<qint64> act(Project &project, int n)
{
    auto work = project.begin();
    if (!work)
        return work.error();
    Request request = sample<Request>(n);
    request.number = QStringLiteral("R-%1").arg(n);
    if (const auto done = work->put(request); !done)
        return done.error();
    Task task = sample<Task>(n);
    task.request = request.id;
    if (const auto done = work->put(task); !done)
        return done.error();
    if (const auto done = work->setSetting(QStringLiteral("tasks"), QString::number(n)); !done)
        return done.error();
    const auto committed = work->commit(QStringLiteral("test.act"), { request.number });
    return committed ? Result<qint64>(committed->sequence) : Result<qint64>(committed.error());
}

static int writeUntilKilled(const QString &path)
{
    const FixedClock clock { QDate(2026, 5, 4) };
    auto project = Project::open(path, { .actor = QStringLiteral("writer") }, clock);
    if (!project || (*project)->isReadOnly()
        || !(*project)->unlock((*project)->keySlots().first().id, slotKey))
        return 1;
    FILE *out = stdout;
    for (int n = (*project)->setting(QStringLiteral("tasks")).toInt() + 1;; ++n) {
        const auto sequence = act(**project, n);
        if (!sequence)
            return 2;
        std::fprintf(out, "%lld\n", static_cast<long long>(*sequence));
        std::fflush(out);
        // Now and then back and forth, so that those transactions are hit as well.
        if (n % 7 == 0 && !((*project)->undo() && (*project)->redo()))
            return 3;
    }
}

// Lets the writer acknowledge some actions, then waits a random moment within the next.
qint64 KillLoop::acknowledged(QProcess &writer, int lines)
{
    qint64 last = 0;
    while (lines > 0 && (writer.canReadLine() || writer.waitForReadyRead(20000))) {
        while (writer.canReadLine()) {
            last = writer.readLine().trimmed().toLongLong();
            --lines;
        }
    }
    writer.waitForReadyRead(QRandomGenerator::global()->bounded(4));
    return last;
}

void KillLoop::checkInvariants(const Project &project)
{
    const auto report = project.verify();
    CK_OK(report);
    QVERIFY2(report->ok, qPrintable(report->problems.join(u' ')));
    const auto requests = project.all<Request>();
    CK_OK(requests);
    const auto tasks = project.all<Task>();
    CK_OK(tasks);
    QCOMPARE(requests->size(), tasks->size());
    QCOMPARE(project.setting(QStringLiteral("tasks")).toLongLong(), qint64(tasks->size()));
}

void KillLoop::nothingAcknowledgedIsLost()
{
    const int given = qEnvironmentVariableIntValue("CK_KILL_CYCLES");
    const int cycles = given > 0 ? given : 30;
    Bench bench;
    bench.create();
    qint64 before = 0, entries = 0, total = 0;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::SeparateChannels);
        writer.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--write"), bench.path });
        qint64 last = acknowledged(writer, QRandomGenerator::global()->bounded(12));
        writer.kill();
        QVERIFY(writer.waitForFinished(20000));
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        while (writer.canReadLine())
            last = writer.readLine().trimmed().toLongLong();

        auto project = bench.open();
        QVERIFY2(!project->isReadOnly(), "the dead writer's lock must not count");
        entries = project->journal(0, 1)->first().sequence;
        total += entries - before;
        before = entries;
        QVERIFY2(entries >= last, qPrintable(QStringLiteral("%1 of %2").arg(entries).arg(last)));
        checkInvariants(*project);
        if (QTest::currentTestFailed())
            return;
        // Long journals would make the loop quadratic; the file is what is under test, not its size.
        if (entries > 400) {
            project.reset();
            QVERIFY(QFile::remove(bench.path));
            bench.create();
            before = 0;
        }
    }
    qInfo("%d cycles, %lld entries, none of those acknowledged lost", cycles, static_cast<long long>(total));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = app.arguments();
    if (args.value(1) == QLatin1StringView("--write"))
        return writeUntilKilled(args.value(2));
    KillLoop test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_KillLoop.moc"
