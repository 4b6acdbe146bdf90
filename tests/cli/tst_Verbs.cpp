// The verbs as one story: a project from nothing to reports, each step with its exit code.
#include "support/CliRun.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ck;

namespace
{

const QStringList key { QStringLiteral("CLAUSEKEEPER_PASSPHRASE=correct horse battery") };

test::CliResult cli(QStringList arguments, const QByteArray &input = {})
{
    return test::runCli(QStringLiteral(CK_CLI), arguments, input, key);
}

const QByteArray policy = "Privacy notice\n\nLast updated: 2026-01-15\n\n"
                          "1. Who we are\nBirch & Vale Ltd runs the garden planner at birchvale.example.\n\n"
                          "2. Providers\nWe use these processors:\n- Stripe: payments\n- Hetzner: hosting\n\n"
                          "3. Keeping data\n- Server logs: 30 days.\n- Invoices: kept for 10 years.\n\n"
                          "4. Your rights\nYou may ask for a copy of your data. We answer within 21 days. "
                          "Write to privacy@birchvale.example.\n\n"
                          "5. Changes\nWe tell you by email at least 30 days before a change takes effect.\n";

} // namespace

class tst_Verbs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_project;

    QString file(const char *name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(QLatin1StringView(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write");
        return out.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_folder.filePath(QStringLiteral("p.ckproj"));
        const auto made = cli({ "init", m_project, "--organisation", "Birch & Vale", "--no-keychain" });
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }

    void compileFromStandardInput()
    {
        const auto result = cli({ "compile", "-", "--json" }, policy);
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = result.json();
        QCOMPARE(json["meta"]["last_updated"].toString(), QStringLiteral("2026-01-15"));
        for (const QJsonValue &item : json["processors"].toArray())
            QVERIFY(policy.contains(item["quote"].toString().toUtf8()));
        QVERIFY(!json["clauses"].toArray().isEmpty());
        QCOMPARE(json["positions"].toObject().size(), 13);
    }

    void lintFinds() { QCOMPARE(cli({ "lint", file("a.txt", policy) }).exitCode, 1); }

    void diffOfTheSameTextIsNothing()
    {
        const QString path = file("a.txt", policy);
        QCOMPARE(cli({ "diff", path, path }).exitCode, 0);
        const auto stats = cli({ "diff", path, path, "--stats" });
        QCOMPARE(stats.json()["del"].toInt(-1), 0);
        QCOMPARE(stats.out.trimmed().count('\n'), 0);
    }

    void diffOfALongerPeriodIsMaterial()
    {
        QByteArray longer = policy;
        longer.replace("30 days.", "90 days.");
        const auto result = cli({ "diff", file("a.txt", policy), file("b.txt", longer), "--published", "2026-06-01", "--json" });
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.json()["earliest_effective_date"].toString(), QStringLiteral("2026-07-01"));
    }

    void aProjectFromTextToReports()
    {
        const QString text = file("p.txt", policy);
        QCOMPARE(cli({ "policy", m_project, "import", text, "--no-keychain" }).exitCode, 0);
        QCOMPARE(cli({ "policy", m_project, "confirm", "--all", "--no-keychain" }).exitCode, 0);
        const QByteArray listed = cli({ "processors", m_project, "list", "--no-keychain" }).out;
        QVERIFY2(listed.contains("Stripe\tUS"), listed.constData());
        QVERIFY(listed.contains("Hetzner"));
        const QByteArray sheet = cli({ "processors", m_project, "export", "--no-keychain" }).out;
        QCOMPARE(cli({ "processors", m_project, "import", file("s.csv", sheet), "--no-keychain" }).exitCode, 0);
        QCOMPARE(cli({ "processors", m_project, "export", "--no-keychain" }).out, sheet);

        QCOMPARE(cli({ "findings", m_project, "--no-keychain" }).exitCode, 1); // Hetzner has no agreement
        const auto added = cli({ "dsar", m_project, "add", "--regime", "EU-GDPR", "--region", "DE", "--right", "access",
                                 "--received", "2026-06-01", "--name", "Invented Person", "--no-keychain" });
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QCOMPARE(added.out.trimmed(), QByteArray("R-0001\t2026-06-22")); // 21 days promised, sooner than the month
        QCOMPARE(cli({ "dsar", m_project, "close", "R-0001", "--no-keychain" }).exitCode, 2); // identity first
        QCOMPARE(cli({ "dsar", m_project, "close", "R-0001", "--verified", "--outcome", "answered", "--no-keychain" }).exitCode, 0);

        for (const char *kind : { "ropa", "subprocessors", "retention", "dsar-register", "gap" }) {
            const QString out = m_folder.filePath(QLatin1StringView(kind) + QStringLiteral(".pdf"));
            const auto written = cli({ "report", m_project, kind, "--out", out, "--no-keychain" });
            QVERIFY2(written.exitCode == 0, written.err.constData());
            QFile pdf(out);
            QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        }
        QCOMPARE(cli({ "verify", m_project }).exitCode, 0);
    }

    void whoComesSecondIsToldWhoWrites()
    {
        // A writer that waits for its input holds the project meanwhile.
        QProcess writer;
        writer.start(QStringLiteral(CK_CLI), { "policy", m_project, "import", "-", "--no-keychain" });
        QVERIFY(writer.waitForStarted());
        QTRY_VERIFY(QFile::exists(m_project + QStringLiteral(".lock")));
        const auto second = cli({ "policy", m_project, "confirm", "--all", "--no-keychain" });
        QCOMPARE(second.exitCode, 4);
        QVERIFY2(second.err.contains('@'), second.err.constData());
        writer.closeWriteChannel();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(cli({ "policy", m_project, "list", "--no-keychain" }).exitCode, 0);
    }

    void backupAndRestore()
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.ckproj")), back = m_folder.filePath(QStringLiteral("back.ckproj"));
        QCOMPARE(cli({ "backup", m_project, copy }).exitCode, 0);
        QCOMPARE(cli({ "restore", copy, back }).exitCode, 0);
        QCOMPARE(cli({ "verify", back, "--json" }).json()["head"], cli({ "verify", m_project, "--json" }).json()["head"]);
    }

    void deadlineInJson()
    {
        const QJsonObject json = cli({ "deadline", "--regime", "EU-GDPR", "--right", "access", "--received", "2026-01-31", "--json" }).json();
        QCOMPARE(json["unrolled"].toString(), QStringLiteral("2026-02-28"));
        QCOMPARE(json["extended_to"].toString(), QStringLiteral("2026-04-30")); // three months in one step
        QVERIFY(!json["steps"].toArray().isEmpty());
        QVERIFY(!json["steps"][1]["citation"].toString().isEmpty());
    }

    void everyVerbHasHelp_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char *verb : { "compile", "diff", "lint", "deadline", "init", "policy", "processors", "retention", "dsar",
                                  "findings", "report", "verify", "backup", "restore" })
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }
    void everyVerbHasHelp()
    {
        QFETCH(QString, verb);
        const auto help = cli({ verb, "--help" });
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains(verb.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(tst_Verbs)
#include "tst_Verbs.moc"
