// The compiled languages are inside the program, and its texts find their way to them.
#include "wording/ErrorText.h"
#include "wording/Labels.h"
#include "wording/Text.h"
#include "workflow/Reports.h"

#include <QTest>
#include <QTranslator>

using namespace ck;

class tst_Embedded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void germanIsFoundByLocale_data();
    void germanIsFoundByLocale();
    void wordingSpeaksGerman();
    void reportSpeaksGerman();
    void pluralsFollowTheCount_data();
    void pluralsFollowTheCount();
    void commandLineSpeaksGerman();

private:
    bool speak(const QString &language);
    std::unique_ptr<QTranslator> m_translator;
};

// As the two programs do it.
bool tst_Embedded::speak(const QString &language)
{
    m_translator = std::make_unique<QTranslator>();
    return m_translator->load(QLocale(language), QStringLiteral("clausekeeper"), QStringLiteral("_"),
               QStringLiteral(":/i18n"))
        && QCoreApplication::installTranslator(m_translator.get());
}

void tst_Embedded::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void tst_Embedded::cleanup()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
}

void tst_Embedded::germanIsFoundByLocale_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("said");
    QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("Feststellung");
    QTest::newRow("Austria") << QStringLiteral("de_AT") << QStringLiteral("Feststellung");
    QTest::newRow("British English") << QStringLiteral("en_GB") << QStringLiteral("Finding");
}

void tst_Embedded::germanIsFoundByLocale()
{
    QFETCH(QString, language);
    QVERIFY(speak(language));
    QTEST(translate("ck", "Finding"), "said");
}

void tst_Embedded::wordingSpeaksGerman()
{
    QVERIFY(speak(QStringLiteral("de")));
    QCOMPARE(sentence(Error { ErrorCode::FileMissing, { QStringLiteral("a.txt") } }),
        QStringLiteral("Die Datei „a.txt“ gibt es nicht."));
}

void tst_Embedded::reportSpeaksGerman()
{
    QVERIFY(speak(QStringLiteral("de")));
    QStringList titles;
    for (const workflow::ReportKind &kind : workflow::reportKinds())
        titles.append(kind.title);
    QVERIFY2(titles.contains(QStringLiteral("Änderungsvermerk")), qPrintable(titles.join(u'\n')));
    QVERIFY(!titles.contains(QStringLiteral("Change memo")));
}

void tst_Embedded::pluralsFollowTheCount_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("days");
    const auto row
        = [](const char *name, const char *language, int count, const char *journal, const char *days) {
              QTest::newRow(name) << QString::fromLatin1(language) << count << QString::fromUtf8(journal)
                                  << QString::fromUtf8(days);
          };
    row("one in German", "de", 1, "Alles ist schlüssig: 1 Journaleintrag, Kopf %1.", "1 Tag");
    row("many in German", "de", 3, "Alles ist schlüssig: 3 Journaleinträge, Kopf %1.", "3 Tage");
    row("none in German", "de", 0, "Alles ist schlüssig: 0 Journaleinträge, Kopf %1.", "0 Tage");
    row("one in English", "en", 1, "Everything holds: 1 journal entry, head %1.", "1 day");
    row("many in English", "en", 3, "Everything holds: 3 journal entries, head %1.", "3 days");
}

void tst_Embedded::pluralsFollowTheCount()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    QVERIFY(speak(language));
    QTEST(translate("cli", "Everything holds: %n journal entry(s), head %1.", nullptr, count), "journal");
    QTEST(label(Period { count, TimeUnit::Days }), "days");
}

void tst_Embedded::commandLineSpeaksGerman()
{
    QVERIFY(speak(QStringLiteral("de")));
    QCOMPARE(QCoreApplication::translate("cli", "Nothing found."), QStringLiteral("Nichts gefunden."));
}

QTEST_GUILESS_MAIN(tst_Embedded)
#include "tst_Embedded.moc"
