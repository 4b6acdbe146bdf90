#include "law/LawBook.h"
#include "law/PackFile.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace ck;
using namespace ck::law;

namespace
{

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

class tst_LawBook : public QObject
{
    Q_OBJECT

private:
    std::optional<LawBook> m_book;

private Q_SLOTS:
    void initTestCase()
    {
        auto book = LawBook::load();
        QVERIFY2(book, qPrintable(book ? QString() : book.error().args.join(u' ')));
        m_book = *book;
    }

    void holdsTheLawsAndPlaces()
    {
        QVERIFY(m_book->regimeIds().size() >= 46);
        for (const char *id : { "EU-GDPR", "UK-GDPR", "US-CA", "BR-LGPD", "NZ-PA" })
            QVERIFY2(m_book->regime(QLatin1StringView(id)), id);
        for (const char *id : { "NONE", "DE", "DE-BY", "FR", "IE", "NL", "ES", "IT", "AT", "BE", "GB-ENG",
                 "GB-SCT", "GB-NIR", "US-FED", "US-CA" })
            QVERIFY2(m_book->calendar(QLatin1StringView(id)), id);
    }

    // Laws and places are read when they are asked for, so a broken one would go unnoticed until then.
    void everyPackCanBeRead()
    {
        const Result<void> done = m_book->readAll();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().args.join(u' ')));
    }

    // One book serves all threads of the program.
    void isReadByManyThreadsAtOnce()
    {
        const auto book = LawBook::load();
        QVERIFY(book);
        std::atomic<int> read = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (const QString &id : book->regimeIds())
                    if (const Regime *regime = book->regime(id); book->calendar(regime->defaultCalendar))
                        ++read;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(read.load(), 4 * int(book->regimeIds().size()));
    }

    // A right without a name of ours cannot be asked for by the queue.
    void everyRuleIsCited()
    {
        for (const QString &id : m_book->regimeIds())
            for (const LawRule &rule : m_book->regime(id)->rules) {
                QVERIFY2(!rule.base.citation.isEmpty() && !rule.base.confidence.isEmpty(),
                    qPrintable(id + rule.id));
                QVERIFY2(!rule.sources.isEmpty(), qPrintable(id + rule.id));
            }
    }

    void everyPhraseCompiles() { QCOMPARE(m_book->checks().problems(), QStringList()); }

    // A check without an entry in the catalogue would make a finding that weighs and cites nothing.
    void everyCheckIsInTheCatalogue()
    {
        for (const CheckRule &rule : m_book->checks().rules) {
            const FindingCode code = m_book->findingCodes().value(rule.code);
            QVERIFY2(!code.citation.isEmpty() && !code.confidence.isEmpty(), qPrintable(rule.code));
        }
    }

    void easter_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("sunday");
        QTest::newRow("2000") << 2000 << "2000-04-23";
        QTest::newRow("2008, early") << 2008 << "2008-03-23";
        QTest::newRow("2024") << 2024 << "2024-03-31";
        QTest::newRow("2025") << 2025 << "2025-04-20";
        QTest::newRow("2026") << 2026 << "2026-04-05";
        QTest::newRow("2038, latest") << 2038 << "2038-04-25";
    }
    void easter()
    {
        QFETCH(int, year);
        QFETCH(QString, sunday);
        QCOMPARE(easterSunday(year), day(sunday));
    }

    void holiday_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("name");
        QTest::newRow("Easter Monday in Germany") << "DE"
                                                  << "2026-04-06"
                                                  << "Easter Monday";
        QTest::newRow("Corpus Christi is not federal") << "DE"
                                                       << "2026-06-04"
                                                       << "";
        QTest::newRow("Corpus Christi in Bavaria") << "DE-BY"
                                                   << "2026-06-04"
                                                   << "Corpus Christi";
        QTest::newRow("Repentance Day in Saxony") << "DE-SN"
                                                  << "2026-11-18"
                                                  << "Day of Repentance and Prayer";
        QTest::newRow("Reformation Day 2017, everywhere") << "DE-BY"
                                                          << "2017-10-31"
                                                          << "Reformation Day, once everywhere";
        QTest::newRow("Good Friday in Alsace") << "FR-AM"
                                               << "2026-04-03"
                                               << "Good Friday";
        QTest::newRow("not in Paris") << "FR"
                                      << "2026-04-03"
                                      << "";
        QTest::newRow("St Brigid on a Friday") << "IE"
                                               << "2030-02-01"
                                               << "St Brigid's Day, 1 February being a Friday";
        QTest::newRow("St Brigid on a Monday") << "IE"
                                               << "2026-02-02"
                                               << "St Brigid's Day";
        QTest::newRow("Christmas and Boxing Day on a weekend, Monday") << "GB-ENG"
                                                                       << "2021-12-27"
                                                                       << "Christmas Day";
        QTest::newRow("Christmas and Boxing Day on a weekend, Tuesday") << "GB-ENG"
                                                                        << "2021-12-28"
                                                                        << "Boxing Day";
        QTest::newRow("Christmas on a Sunday") << "GB-ENG"
                                               << "2022-12-27"
                                               << "Christmas Day";
        QTest::newRow("moved spring holiday") << "GB-ENG"
                                              << "2022-05-30"
                                              << "";
        QTest::newRow("one day for a coronation") << "GB-NIR"
                                                  << "2023-05-08"
                                                  << "Coronation of King Charles III";
        QTest::newRow("Boyne on a Sunday") << "GB-NIR"
                                           << "2026-07-13"
                                           << "Battle of the Boyne";
        QTest::newRow("2 January on a Saturday, New Year on Friday") << "GB-SCT"
                                                                     << "2027-01-04"
                                                                     << "2 January";
        QTest::newRow("Independence Day on a Saturday") << "US-FED"
                                                        << "2026-07-03"
                                                        << "Independence Day";
        QTest::newRow("New Year kept in the old year") << "US-FED"
                                                       << "2021-12-31"
                                                       << "New Year's Day";
        QTest::newRow("Friday after Thanksgiving") << "US-CA"
                                                   << "2026-11-27"
                                                   << "Day after Thanksgiving";
        QTest::newRow("the same Friday is federal work") << "US-FED"
                                                         << "2026-11-27"
                                                         << "";
        QTest::newRow("St Francis from 2026") << "IT"
                                              << "2026-10-04"
                                              << "St Francis of Assisi";
        QTest::newRow("before St Francis") << "IT"
                                           << "2025-10-04"
                                           << "";
        QTest::newRow("summer break across the year") << "NZ"
                                                      << "2027-01-15"
                                                      << "Summer break";
        QTest::newRow("day after the break") << "NZ"
                                             << "2027-01-18"
                                             << "";
        QTest::newRow("beyond the prepared years") << "DE"
                                                   << "2095-12-25"
                                                   << "Christmas Day";
        QTest::newRow("nobody's holiday") << "NONE"
                                          << "2026-12-25"
                                          << "";
    }
    void holiday()
    {
        QFETCH(QString, calendar);
        QFETCH(QString, date);
        QFETCH(QString, name);
        const Calendar *place = m_book->calendar(calendar);
        QVERIFY(place);
        QCOMPARE(place->holidayName(day(date)), name);
        QCOMPARE(place->isHoliday(day(date)), !name.isEmpty());
    }

    void businessDays()
    {
        const Calendar *federal = m_book->calendar(QStringLiteral("US-FED"));
        QCOMPARE(federal->addBusinessDays(day(QStringLiteral("2026-06-10")), 10),
            day(QStringLiteral("2026-06-25")));
        QCOMPARE(
            federal->workingDayUntil(day(QStringLiteral("2026-07-05"))), day(QStringLiteral("2026-07-02")));
    }

    void transfers_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("tool");
        QTest::addColumn<bool>("third");
        QTest::addColumn<bool>("covered");
        QTest::newRow("inside the Union") << "DE"
                                          << "" << false << true;
        QTest::newRow("inside the EEA") << "NO"
                                        << "" << false << true;
        QTest::newRow("full adequacy needs no tool") << "CH"
                                                     << "" << true << true;
        QTest::newRow("United States, nothing") << "US"
                                                << "" << true << false;
        QTest::newRow("United States, certified") << "US"
                                                  << "dpf" << true << true;
        QTest::newRow("United States, adequacy without a certificate") << "US"
                                                                       << "adequacy" << true << false;
        QTest::newRow("United States, clauses") << "US"
                                                << "scc_2021" << true << true;
        QTest::newRow("the framework is for the United States only") << "IN"
                                                                     << "dpf" << true << false;
        QTest::newRow("no decision for Indonesia") << "ID"
                                                   << "adequacy" << true << false;
        QTest::newRow("Indonesia, clauses") << "ID"
                                            << "scc_2021" << true << true;
        QTest::newRow("a British tool does not serve the Union") << "US"
                                                                 << "uk_idta" << true << false;
        QTest::newRow("processor clauses inside the EEA are no transfer tool")
            << "US"
            << "scc_art28" << true << false;
        QTest::newRow("country not known yet") << ""
                                               << "" << false << true;
    }
    void transfers()
    {
        QFETCH(QString, country);
        QFETCH(QString, tool);
        QFETCH(bool, third);
        QFETCH(bool, covered);
        QCOMPARE(m_book->transfers().isThirdCountry(country), third);
        QCOMPARE(m_book->transfers().isCovered(country, tool), covered);
    }

    void countriesAsTextsWriteThem()
    {
        const Transfers &law = m_book->transfers();
        QCOMPARE(law.countryCode(QStringLiteral("the United States")), QStringLiteral("US"));
        QCOMPARE(law.countryCode(QStringLiteral("U.S.")), QStringLiteral("US"));
        QCOMPARE(law.countryCode(QStringLiteral("EEA")), QStringLiteral("EU"));
        QCOMPARE(law.countryCode(QStringLiteral("Germany")), QStringLiteral("DE"));
        QCOMPARE(law.countryCode(QStringLiteral("other countries")), QString());
    }
};

QTEST_APPLESS_MAIN(tst_LawBook)
#include "tst_LawBook.moc"
