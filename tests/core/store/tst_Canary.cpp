// Personal values never reach the disk in clear: canaries are put into every personal field and every byte
// written is searched for them.
#include "Samples.h"

#include <QDirIterator>

using namespace ck;
using namespace ck::store;
using namespace ck::store::test;

class Canary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noneIsFoundOnDisk();
    void searchWouldFindThem();
    void errorsDoNotTell();

private:
    static QString canary(int n);
    // Names of files under `folder` that hold any of the canaries, in any of the usual spellings.
    static QStringList filesWith(const QString &folder, const QList<QByteArray> &needles);
    static QList<QByteArray> needles(const QStringList &canaries);
    QTemporaryDir m_temporary;
};

// Whatever library or database makes temporary files makes them here.
void Canary::initTestCase()
{
    qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
    qputenv("SQLITE_TMPDIR", m_temporary.path().toLocal8Bit());
}

QString Canary::canary(int n)
{
    return QStringLiteral("Canary%1Zz").arg(n * 7919 + 1000003);
}

QList<QByteArray> Canary::needles(const QStringList &canaries)
{
    QList<QByteArray> all;
    for (const QString &text : canaries) {
        const QByteArray utf8 = text.toUtf8();
        all.append(utf8);
        all.append(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        all.append(utf8.toHex());
        // Base64 of a word inside something longer depends on where it begins: three shifts, without the
        // edges.
        for (int shift = 0; shift < 3; ++shift)
            all.append((QByteArray(shift, ' ') + utf8).toBase64().mid(4, 12));
    }
    return all;
}

QStringList Canary::filesWith(const QString &folder, const QList<QByteArray> &needles)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = bytesOf(path);
        for (const QByteArray &needle : needles) {
            if (bytes.contains(needle))
                found.append(path + u' ' + QString::fromLatin1(needle));
        }
    }
    return found;
}

void Canary::noneIsFoundOnDisk()
{
    Bench bench;
    QStringList canaries;
    const auto next = [&canaries] {
        canaries.append(canary(int(canaries.size())));
        return QStringLiteral("Jo ") + canaries.last() + QStringLiteral(" lives here");
    };
    auto project = bench.create();
    for (int n = 0; n < 40; ++n) {
        Request request = sample<Request>(n);
        request.personName = next();
        request.personContact = next();
        request.message = next();
        request.notes = next();
        CK_OK(putOne(*project, request));
        Task task = sample<Task>(n);
        task.request = request.id;
        task.result = next();
        CK_OK(putOne(*project, task));
        request.owner = QString::number(n);
        CK_OK(putOne(*project, request));
    }
    QCOMPARE(canaries.size(), 200);
    for (int n = 0; n < 5; ++n)
        CK_OK(project->undo());
    CK_OK(project->redo());
    CK_OK(project->backup(bench.folder.filePath(QStringLiteral("copy"))));
    const QList<QByteArray> all = needles(canaries);
    QCOMPARE(filesWith(bench.folder.path(), all), QStringList()); // with log and lock beside it
    QVERIFY(bench.files().contains(QStringLiteral("acme.ckproject-wal")));
    auto work = project->begin();
    CK_OK(work->shred(project->all<Request>()->first().id));
    CK_OK(work->commit(QStringLiteral("request.shred")));
    project.reset();
    CK_OK(Project::restore(
        bench.folder.filePath(QStringLiteral("copy")), bench.folder.filePath(QStringLiteral("back"))));
    QCOMPARE(filesWith(bench.folder.path(), all), QStringList());
    QCOMPARE(filesWith(m_temporary.path(), all), QStringList());
}

// The search itself, on clear fields, or its silence would mean nothing.
void Canary::searchWouldFindThem()
{
    Bench bench;
    auto project = bench.create();
    Processor processor = sample<Processor>(1);
    processor.notes = canary(1);
    CK_OK(putOne(*project, processor));
    QVERIFY(!filesWith(bench.folder.path(), needles({ canary(1) })).isEmpty());
    PolicyVersion version = sample<PolicyVersion>(1);
    version.source = canary(2).toUtf8();
    CK_OK(putOne(*project, version));
    const QStringList found = filesWith(bench.folder.path(), needles({ canary(2) }));
    QVERIFY2(found.size() > 1, "as it is in the row, and in base64 in the journal");
}

void Canary::errorsDoNotTell()
{
    Bench bench;
    auto project = bench.create();
    Request request = sample<Request>(1), twin = sample<Request>(1);
    twin.personName = canary(1);
    CK_OK(putOne(*project, request));
    const auto refused = putOne(*project, twin);
    CK_FAILS(refused, ErrorCode::Conflict);
    QVERIFY(!words(refused.error()).contains(canary(1)));
}

QTEST_GUILESS_MAIN(Canary)
#include "tst_Canary.moc"
