// The table of bad input: one clear sentence, the right exit code, within ten seconds, nothing changed, nothing left.
#include "support/CliRun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace ck;

namespace
{

constexpr int limitMilliseconds = 10000;
using Prepare = std::function<QStringList(const QDir &)>; // makes the input, gives the arguments

QString put(const QDir &dir, const char *name, const QByteArray &bytes)
{
    const QString path = dir.filePath(QLatin1StringView(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot prepare the input");
    return path;
}

QString project(const QDir &dir)
{
    const QString path = dir.filePath(QStringLiteral("p.ckproj"));
    const auto made = test::runCli(QStringLiteral(CK_CLI), { "init", path, "--no-keychain", "--organisation", "Test" }, {},
                                   { "CLAUSEKEEPER_PASSPHRASE=correct horse" });
    if (made.exitCode != 0)
        qFatal("cannot make a project: %s", made.err.constData());
    return path;
}

QByteArray nested(int depth)
{
    return "<html><body>" + QByteArray("<div>").repeated(depth) + "We keep your data for 30 days." + "</body></html>";
}

QByteArray words(int count)
{
    return QByteArray("We keep server logs for thirty days and then delete them. ").repeated(count);
}

QMap<QString, QByteArray> snapshot(const QDir &dir)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        files.insert(it.filePath(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
    }
    return files;
}

} // namespace

class tst_BadInput : public QObject
{
    Q_OBJECT

    static void row(const char *name, int exitCode, Prepare prepare) { QTest::newRow(name) << exitCode << prepare; }

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<Prepare>("prepare");
        const auto compile = [](const char *name, const QByteArray &bytes) -> Prepare {
            return [=](const QDir &dir) { return QStringList { "compile", put(dir, name, bytes), "--json" }; };
        };
        row("empty", 3, compile("a.txt", {}));
        row("only blanks", 3, compile("a.txt", "  \n \t \n"));
        row("binary", 3, compile("a.txt", QByteArray::fromHex("7f454c4602010100000000000000000003003e00") + QByteArray(400, '\0')));
        row("a picture", 3, compile("a.png", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(400, '\1')));
        row("a zip", 3, compile("a.docx", QByteArray("PK\3\4") + QByteArray(400, '\7')));
        row("a PDF", 3, compile("a.pdf", "%PDF-1.7\n" + QByteArray(400, 'x')));
        row("an SQLite file as a policy", 3, compile("a.txt", QByteArray("SQLite format 3\0", 16) + QByteArray(400, '\0')));
        row("twenty words of nothing", 3, compile("a.txt", "x"));
        row("too large", 3, compile("a.txt", words(50 * 1024 * 1024 / 58)));
        row("20,000 nested tags", 3, compile("a.html", nested(20000)));
        row("a folder", 3, [](const QDir &dir) { return QStringList { "compile", dir.path() }; });
        row("a missing file", 3, [](const QDir &dir) { return QStringList { "compile", dir.filePath("none.txt") }; });
        row("no file named", 2, [](const QDir &) { return QStringList { "compile" }; });
        row("an unknown verb", 2, [](const QDir &) { return QStringList { "frobnicate" }; });
        row("an unknown option", 2, [](const QDir &) { return QStringList { "compile", "--frobnicate" }; });
        row("an impossible day", 2, [](const QDir &) {
            return QStringList { "deadline", "--regime", "EU-GDPR", "--received", "2026-02-30" };
        });
        row("an unknown law", 2, [](const QDir &) {
            return QStringList { "deadline", "--regime", "XX-LAW", "--received", "2026-02-03" };
        });
        row("an unknown calendar", 2, [](const QDir &) {
            return QStringList { "deadline", "--regime", "EU-GDPR", "--received", "2026-02-03", "--region", "ATLANTIS" };
        });
        row("a missing project", 4, [](const QDir &dir) { return QStringList { "verify", dir.filePath("none.ckproj") }; });
        row("a text as a project", 4, [](const QDir &dir) { return QStringList { "verify", put(dir, "a.ckproj", words(40)) }; });
        row("an empty project file", 4, [](const QDir &dir) { return QStringList { "findings", put(dir, "a.ckproj", {}) }; });
        row("a truncated project", 4, [](const QDir &dir) {
            QFile file(project(dir));
            if (!file.resize(file.size() / 3))
                qFatal("cannot truncate");
            return QStringList { "policy", file.fileName(), "list", "--no-keychain" };
        });
        row("a newer schema", 4, [](const QDir &dir) {
            QFile file(project(dir));
            if (!file.open(QIODevice::ReadWrite) || !file.seek(60) || file.write(QByteArray::fromHex("00010000")) != 4)
                qFatal("cannot raise user_version");
            file.close();
            return QStringList { "policy", file.fileName(), "list", "--no-keychain" };
        });
        row("a project that is there already", 4, [](const QDir &dir) {
            return QStringList { "init", project(dir), "--no-keychain" };
        });
        row("a sheet with wrong columns", 3, [](const QDir &dir) {
            return QStringList { "processors", project(dir), "import", put(dir, "a.csv", "colour,shape\nred,round\n"), "--no-keychain" };
        });
        row("a trigger on an impossible day", 3, [](const QDir &dir) {
            return QStringList { "retention", project(dir), "trigger", put(dir, "a.csv", "rule,record,day\nLogs,x,2026-02-30\n"), "--no-keychain" };
        });
        row("a request without a key", 5, [](const QDir &dir) {
            return QStringList { "dsar", project(dir), "add", "--regime", "EU-GDPR", "--received", "2026-06-01", "--name", "A", "--no-keychain" };
        });
        row("a report of an unknown kind", 2, [](const QDir &dir) {
            return QStringList { "report", project(dir), "poem", "--out", dir.filePath("o.html"), "--no-keychain" };
        });
        row("a report into a folder that is not there", 4, [](const QDir &dir) {
            return QStringList { "report", project(dir), "gap", "--out", dir.filePath("none/o.html"), "--no-keychain" };
        });
    }

    void table()
    {
        QFETCH(int, exitCode);
        QFETCH(Prepare, prepare);
        QTemporaryDir folder;
        const QDir dir(folder.path());
        const QStringList arguments = prepare(dir);
        const auto before = snapshot(dir);

        const auto result = test::runCli(QStringLiteral(CK_CLI), arguments);

        QVERIFY2(result.exitCode == exitCode, result.err.constData());
        QVERIFY(result.milliseconds < limitMilliseconds);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(result.err.trimmed().count('\n'), 0); // one sentence
        QVERIFY(result.err.size() > 20);
        QVERIFY2(snapshot(dir) == before, "the run changed or left a file");
    }

    // Permissions mean nothing to the administrator, so these run only as an ordinary user.
    void withoutPermission()
    {
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            QSKIP("permissions do not bind the administrator");
        QTemporaryDir folder;
        const QDir dir(folder.path());
        const QString file = put(dir, "a.txt", words(40));
        QFile::setPermissions(file, {});
        QCOMPARE(test::runCli(QStringLiteral(CK_CLI), { "compile", file }).exitCode, 3);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(test::runCli(QStringLiteral(CK_CLI), { "init", dir.filePath("p.ckproj"), "--no-keychain" }).exitCode, 4);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
#else
        QSKIP("permission bits are a Unix matter");
#endif
    }

    // Strange, but a policy all the same: read, not refused. How long that takes is measured in tests/bench;
    // a reader whose time grew with the square of the length would run into the limit of runCli().
    void readable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("UTF-16 with a mark") << QByteArray::fromHex("fffe") + QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(words(20)).utf16()), 2 * 20 * 58) << "a.txt";
        QTest::newRow("one line of 10 MB") << words(10 * 1024 * 1024 / 58) << "a.txt";
        QTest::newRow("remote and local references") << QByteArray("<html><head><link rel=stylesheet href='file:///etc/passwd'></head><body><img src='file:///etc/passwd'><img src='http://127.0.0.1:9/x.png'><p>") + words(20) + "</p></body></html>" << "a.html";
        QTest::newRow("windows-1252") << QByteArray("Caf\xe9 R\xe9sum\xe9 policy.\n") + words(20) << "a.txt";
    }
    void readable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString file = put(QDir(folder.path()), qPrintable(name), bytes);
        const auto result = test::runCli(QStringLiteral(CK_CLI), { "compile", file, "--json" });
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(!result.out.contains("root:"));
    }
};

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_BadInput.moc"
