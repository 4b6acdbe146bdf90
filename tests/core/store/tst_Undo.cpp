// Undo and redo add entries that bring the rows back; they never take an entry away.
#include "Samples.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class Undo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomEditsComeBack_data();
    void randomEditsComeBack();
    void newWorkEndsRedo();
    void entriesSayWhatWasUndone();
    void nothingToUndo();
    void notUndoable();
    void keySlotsArePassedOver();
    void conflictWhenRowMovedOn();
    void undoNeedsTheKeyOnlyForPersonalValues();
    void wayBackAndForthAgain();
};

// Everything a project keeps, without revs: those go on growing.
struct Snapshot {
    QList<Policy> policies;
    QList<Processor> processors;
    QList<Request> requests;
    QList<Task> tasks;
    QString setting;
    bool operator==(const Snapshot &) const = default;
};

template <typename T>
QList<T> without(QList<T> records)
{
    for (T &record : records)
        record.rev = 0;
    return records;
}

Snapshot snapshot(const Project &project)
{
    return { without(*project.all<Policy>()), without(*project.all<Processor>()),
        without(*project.all<Request>()), without(*project.all<Task>()),
        project.setting(QStringLiteral("calendar")) };
}

class Editor
{
public:
    Editor(Project &project, quint32 seed)
        : m_project(project)
        , m_random(seed)
    {
    }

    // One entry with one to three random changes; returns its sequence, 0 where nothing came of it.
    qint64 edit()
    {
        auto work = m_project.begin();
        const int changes = 1 + pick(3);
        for (int i = 0; i < changes; ++i)
            change(*work);
        return work->commit(QStringLiteral("test.edit"))->sequence;
    }
    int pick(int below) { return int(m_random.bounded(below)); }

private:
    void change(UnitOfWork &work)
    {
        switch (pick(5)) {
        case 0:
            return record<Policy>(work);
        case 1:
            return record<Processor>(work);
        case 2:
        case 3:
            return record<Request>(work);
        default: // any number
            if (!work.setSetting(QStringLiteral("calendar"), pick(3) ? QString::number(pick(4)) : QString()))
                qFatal("setting");
        }
    }
    template <typename T>
    void record(UnitOfWork &work)
    {
        const QList<T> present = *m_project.all<T>();
        T fresh = sample<T>(++m_count);
        const int what = pick(4);
        Result<void> done;
        if (present.isEmpty() || what == 0) {
            done = work.put(fresh);
        } else {
            T old = present[pick(int(present.size()))];
            fresh.id = old.id;
            fresh.rev = old.rev;
            done = what == 1 ? work.remove<T>(old.id.uuid()) : work.put(what == 2 ? fresh : shuffled(old));
        }
        if (!done)
            qFatal("edit: %s", qPrintable(words(done.error())));
    }
    template <typename T>
    T &shuffled(T &record)
    {
        if constexpr (std::is_same_v<T, Request>) {
            record.owner = QString::number(pick(3));
            if (pick(2))
                record.notes = pick(2) ? QString::number(pick(3)) : QString();
        }
        return record;
    }
    Project &m_project;
    QRandomGenerator m_random;
    int m_count = 0;
};

void Undo::randomEditsComeBack_data()
{
    QTest::addColumn<quint32>("seed");
    const int seeds = qMax(20, qEnvironmentVariableIntValue("CK_UNDO_SEEDS"));
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed-%d", seed) << quint32(seed);
}

void Undo::randomEditsComeBack()
{
    QFETCH(quint32, seed);
    Bench bench;
    auto project = bench.create();
    Editor editor(*project, seed);
    QList<Snapshot> states { snapshot(*project) };
    for (int i = 0; i < 25; ++i)
        if (editor.edit() > 0)
            states.append(snapshot(*project));
    qsizetype at = states.size() - 1;
    const auto step = [&](bool back) {
        const auto done = back ? project->undo() : project->redo();
        CK_OK(done);
        at += back ? -1 : 1;
        QVERIFY2(snapshot(*project) == states[at], qPrintable(QString::number(at)));
    };
    for (int i = 0; i < 30 && !QTest::currentTestFailed(); ++i) {
        const bool back = at > 0 && (at == states.size() - 1 || editor.pick(2));
        if (back || at < states.size() - 1)
            step(back);
    }
    while (at > 0 && !QTest::currentTestFailed())
        step(true);
    CK_FAILS(project->undo(), ErrorCode::NothingToUndo);
    while (at < states.size() - 1 && !QTest::currentTestFailed())
        step(false);
    CK_FAILS(project->redo(), ErrorCode::NothingToUndo);
    const auto report = project->verify();
    QVERIFY2(report->ok, qPrintable(report->problems.join(u' ')));
}

void Undo::newWorkEndsRedo()
{
    Bench bench;
    auto project = bench.create();
    Policy a = sample<Policy>(1), b = sample<Policy>(2);
    CK_OK(putOne(*project, a));
    CK_OK(project->undo());
    QVERIFY(project->nextRedo()->has_value());
    CK_OK(putOne(*project, b));
    QVERIFY(!project->nextRedo()->has_value());
    CK_OK(project->undo());
    QVERIFY(project->all<Policy>()->isEmpty());
    CK_FAILS(project->undo(), ErrorCode::NothingToUndo);
}

void Undo::entriesSayWhatWasUndone()
{
    Bench bench;
    auto project = bench.create();
    Policy policy = sample<Policy>(1);
    auto work = project->begin();
    CK_OK(work->put(policy));
    const qint64 added = work->commit(QStringLiteral("policy.add"), { policy.title })->sequence;
    QCOMPARE((*project->nextUndo())->sequence, added);

    const qint64 undone = project->undo()->sequence;
    QCOMPARE(undone, added + 1);
    JournalEntry entry = project->journal(0, 1)->first();
    QCOMPARE(entry.action, QStringLiteral("undo"));
    QCOMPARE(entry.args, (QStringList { QStringLiteral("policy.add"), policy.title }));
    QCOMPARE(entry.undoes, added);
    QCOMPARE(entry.changes, (QList<ObjectChange> { { ref(policy.id), ChangeType::Removed } }));
    QCOMPARE((*project->nextRedo())->sequence, undone);

    CK_OK(project->redo());
    entry = project->journal(0, 1)->first();
    QCOMPARE(entry.action, QStringLiteral("redo"));
    QCOMPARE(entry.args, (QStringList { QStringLiteral("policy.add"), policy.title }));
    QCOMPARE(entry.undoes, undone);
}

void Undo::nothingToUndo()
{
    Bench bench;
    auto project = bench.create(false);
    QVERIFY(!project->nextUndo()->has_value());
    QVERIFY(!project->nextRedo()->has_value());
    CK_FAILS(project->undo(), ErrorCode::NothingToUndo);
    CK_FAILS(project->redo(), ErrorCode::NothingToUndo);
}

void Undo::notUndoable()
{
    Bench bench;
    auto project = bench.create();
    Policy policy = sample<Policy>(1);
    auto work = project->begin();
    CK_OK(work->put(policy));
    CK_OK(work->commit(QStringLiteral("letter.sent"), {}, false));
    QVERIFY(!(*project->nextUndo())->undoable);
    CK_FAILS(project->undo(), ErrorCode::NotUndoable);
    QCOMPARE(project->all<Policy>()->size(), 1);
}

void Undo::keySlotsArePassedOver()
{
    Bench bench;
    auto project = bench.create();
    Policy policy = sample<Policy>(1);
    CK_OK(putOne(*project, policy));
    CK_OK(project->addKeySlot(KeySlotKind::Passphrase, {}, QByteArray(32, 'p')));
    CK_OK(project->undo());
    QVERIFY(project->all<Policy>()->isEmpty());
    CK_OK(project->addKeySlot(KeySlotKind::Passphrase, {}, QByteArray(32, 'q')));
    CK_OK(project->redo());
    QCOMPARE(project->keySlots().size(), 3);
}

// Only somebody who edits the file itself can bring this about; undo must not pave over it.
void Undo::conflictWhenRowMovedOn()
{
    Bench bench;
    auto project = bench.create();
    Policy policy = sample<Policy>(1);
    CK_OK(putOne(*project, policy));
    policy.title = QStringLiteral("changed");
    CK_OK(putOne(*project, policy));
    project.reset();
    {
        const QString name = QStringLiteral("tamper");
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(bench.path);
        QVERIFY(database.open());
        QVERIFY(!database.exec(QStringLiteral("UPDATE policy SET title = 'moved on'")).lastError().isValid());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    project = bench.open();
    CK_FAILS(project->undo(), ErrorCode::Conflict);
    QCOMPARE(project->all<Policy>()->first().title, QStringLiteral("moved on"));
}

void Undo::undoNeedsTheKeyOnlyForPersonalValues()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    Policy policy = sample<Policy>(1);
    CK_OK(putOne(*project, policy));
    project->lock();
    CK_OK(project->undo());
    CK_FAILS(project->undo(), ErrorCode::KeyNeeded);
    CK_OK(project->unlock(project->keySlots().first().id, slotKey));
    CK_OK(project->undo());
    CK_OK(project->redo());
    Request back = project->all<Request>()->first();
    QCOMPARE(back.rev, 2);
    back.rev = request.rev;
    QVERIFY(back == request);
}

void Undo::wayBackAndForthAgain()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1);
    CK_OK(putOne(*project, request));
    for (int i = 0; i < 20; ++i) {
        CK_OK(project->undo());
        QVERIFY(project->all<Request>()->isEmpty());
        CK_OK(project->redo());
        QCOMPARE(project->all<Request>()->first().message, request.message);
    }
    QVERIFY(project->verify()->ok);
}

QTEST_GUILESS_MAIN(Undo)
#include "tst_Undo.moc"
