// Dates that a careful person worked out by hand from the reference policies, asked of the command line.
#include "support/CliRun.h"
#include "support/Shared.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace ck;

namespace
{

const QString seeds = QStringLiteral(CK_SHARED_DIR "/seeds/");
// A verb on a project, without a key: everything but personal data.
test::CliResult cli(QStringList arguments)
{
    return test::runCli(QStringLiteral(CK_CLI), arguments << "--no-keychain");
}

// The same with the key; deriving it is slow on purpose, so only requests pay for it.
test::CliResult withKey(QStringList arguments)
{
    return test::runCli(QStringLiteral(CK_CLI), arguments << "--no-keychain", {},
                        { QStringLiteral("CLAUSEKEEPER_PASSPHRASE=correct horse battery") });
}

QJsonObject findRule(const QJsonArray &rules, const QString &subject, const QString &trigger)
{
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        const bool dated = rule["kind"].toString() == u"fixed";
        if (dated && rule["subject"].toString().contains(subject, Qt::CaseInsensitive)
            && (trigger.isEmpty() || rule["trigger"].toString() == trigger))
            return rule;
    }
    return {};
}

} // namespace

class tst_Scenarios : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QSet<QString> m_made;

    // A project with one reference policy, everything sure confirmed, registers filled.
    QString projectOf(const QString &name)
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".ckproj"));
        if (m_made.contains(name))
            return path;
        m_made.insert(name);
        for (const QStringList &step : { QStringList { "init", path, "--organisation", "Scenario" },
                                         QStringList { "policy", path, "import", seeds + name + ".txt" },
                                         QStringList { "policy", path, "confirm", "--all" } }) {
            const auto done = step.first() == u"init" ? withKey(step) : cli(step);
            if (done.exitCode != 0)
                qWarning("%s", done.err.constData());
        }
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (test::sharedFile(QStringLiteral(CK_SHARED_DIR), QStringLiteral("seeds/README.md")).isEmpty())
            QSKIP("the reference policies are not beside this checkout");
    }

    void retention_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QStringList>("due"); // "action day"
        QTest::addColumn<bool>("assumed");
        QTest::newRow("closure plus 30 days") << "milkink" << "content" << "account_closure" << "2026-06-10" << QStringList { "delete 2026-07-10" } << false;
        QTest::newRow("billing seven years") << "milkink" << "billing" << "" << "2026-05-14" << QStringList { "delete 2033-05-14" } << true;
        QTest::newRow("logs 30 days") << "milkink" << "log" << "" << "2026-06-15" << QStringList { "delete 2026-07-15" } << true;
        QTest::newRow("video in stages") << "clonestudios" << "video" << "" << "2026-06-10" << QStringList { "archive 2027-06-10", "delete 2029-06-10" } << false;
        QTest::newRow("video of a leap day") << "clonestudios" << "video" << "" << "2028-02-29" << QStringList { "archive 2029-02-28", "delete 2031-02-28" } << false;
        QTest::newRow("logs end in numbers and not in deletion") << "clonestudios" << "log" << "" << "2026-06-01" << QStringList { "aggregate 2026-08-30", "anonymise 2026-08-30" } << false; // "then" counts from the log line itself
    }
    void retention()
    {
        QFETCH(QString, policy);
        QFETCH(QString, subject);
        QFETCH(QString, trigger);
        QFETCH(QString, day);
        QFETCH(QStringList, due);
        QFETCH(bool, assumed);
        const QString project = projectOf(policy);
        const QJsonObject rule = findRule(cli({ "retention", project, "list", "--json" }).json()["rules"].toArray(), subject, trigger);
        QVERIFY2(!rule.isEmpty(), "no dated rule of that subject was read");
        const QString record = QStringLiteral("record of ") + QString::fromLatin1(QTest::currentDataTag());
        QFile sheet(m_folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write(QStringLiteral("rule,record,day\n%1,%2,%3\n").arg(rule["id"].toString(), record, day).toUtf8());
        sheet.close();
        const auto done = cli({ "retention", project, "trigger", sheet.fileName() });
        QVERIFY2(done.exitCode == 0, done.err.constData());

        QStringList found;
        for (const QJsonValue &value : cli({ "retention", project, "due", "--json" }).json()["events"].toArray()) {
            if (value["record"].toString() != record)
                continue;
            found.append(value["action"].toString() + u' ' + value["due"].toString());
            QCOMPARE(value["trigger_assumed"].toBool(), assumed);
        }
        found.sort();
        due.sort();
        QCOMPARE(found, due);
    }

    void request_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QVariantMap>("expected");
        const auto row = [](const char *name, const char *policy, const QStringList &arguments, const QVariantMap &expected) {
            QTest::newRow(name) << policy << arguments << expected;
        };
        row("the promise binds", "milkink", { "--right", "erasure", "--regime", "EU-GDPR", "--region", "DE", "--received", "2026-07-02" },
            { { "due", "2026-08-01" }, { "respond_by", "2026-08-03" }, { "promised_by", "2026-08-01" } });
        row("the month binds", "milkink", { "--right", "access", "--regime", "EU-GDPR", "--region", "DE", "--received", "2027-02-10" },
            { { "due", "2027-03-10" }, { "promised_by", "2027-03-12" } });
        row("end of month on a Sunday", "milkink", { "--right", "access", "--regime", "EU-GDPR", "--region", "DE", "--received", "2027-01-31" },
            { { "due", "2027-03-01" }, { "promised_by", "2027-03-02" } });
        row("law alone", "clonestudios", { "--right", "access", "--regime", "EU-GDPR", "--region", "DE", "--received", "2026-06-15" },
            { { "due", "2026-07-15" }, { "extended_to", "2026-09-15" } });
        row("California", "clonestudios", { "--right", "access", "--regime", "US-CA", "--region", "US-FED", "--received", "2026-06-15" },
            { { "acknowledge_by", "2026-06-30" }, { "due", "2026-07-30" }, { "extended_to", "2026-09-13" } });
        row("England, a bank holiday", "kosenai", { "--right", "access", "--regime", "UK-GDPR", "--region", "GB-ENG", "--received", "2026-07-31" }, { { "due", "2026-09-01" } });
        row("Germany, the same day", "kosenai", { "--right", "access", "--regime", "EU-GDPR", "--region", "DE", "--received", "2026-07-31" }, { { "due", "2026-08-31" } });
        row("UK", "aicmo", { "--right", "access", "--regime", "UK-GDPR", "--region", "GB-ENG", "--received", "2026-05-30" }, { { "due", "2026-06-30" } });
    }
    void request()
    {
        QFETCH(QString, policy);
        QFETCH(QStringList, arguments);
        QFETCH(QVariantMap, expected);
        const QString project = projectOf(policy);
        const auto added = withKey(QStringList { "dsar", project, "add", "--name", "Invented Person" } + arguments);
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const QString number = QString::fromUtf8(added.out).section(u'\t', 0, 0);
        const QJsonObject shown = withKey({ "dsar", project, "show", number, "--json" }).json();
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(shown[it.key()].toString(), it.value().toString());
    }

    void editedVersion_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(seeds + QStringLiteral("edited")).entryList({ QStringLiteral("*.json") }))
            QTest::newRow(qPrintable(file)) << file;
    }
    void editedVersion()
    {
        QFETCH(QString, file);
        const QJsonObject expected = QJsonDocument::fromJson(test::read(seeds + "edited/" + file)).object();
        const auto run = test::runCli(QStringLiteral(CK_CLI), { "diff", seeds + expected["base"].toString(), seeds + "edited/" + expected["edited"].toString(),
                               "--published", expected["publication_date"].toString(), "--json" });
        const QJsonObject found = run.json();
        for (const char *field : { "any_material", "earliest_effective_date", "must_reaccept", "stated_date_too_early" })
            QVERIFY2(found[QLatin1StringView(field)] == expected[QLatin1StringView(field)], field);
        QCOMPARE(run.exitCode, expected["any_material"].toBool() ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(tst_Scenarios)
#include "tst_Scenarios.moc"
