#include "law/LawBook.h"

#include "law/PackFile.h"
#include "law/RegimeReader.h"

#include <QDir>

namespace ck::law
{
namespace
{

// A folder for each jurisdiction, named by two letters; other folders hold what texts are held against.
QStringList regimeFiles()
{
    QStringList files;
    const QString root = QStringLiteral(":/packs/law/");
    for (const QString &folder : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (folder.size() == 2)
            files += packFiles(root + folder);
    return files;
}

template <typename T>
QStringList sortedKeys(const QHash<QString, T> &hash)
{
    QStringList keys = hash.keys();
    keys.sort();
    return keys;
}

template <typename T>
const T *find(const QHash<QString, T> &hash, const QString &id)
{
    const auto found = hash.constFind(id);
    return found == hash.constEnd() ? nullptr : &*found;
}

} // namespace

Result<LawBook> LawBook::load()
{
    LawBook book;
    if (const auto done = book.readCalendars(); !done)
        return done.error();
    if (const auto done = book.readRegimes(); !done)
        return done.error();
    if (const auto done = book.readChecks(); !done)
        return done.error();
    if (const auto done = book.readRest(); !done)
        return done.error();
    return book;
}

Result<void> LawBook::readCalendars()
{
    for (const QString &file : packFiles(QStringLiteral(":/knowledge/holidays"))) {
        const auto json = readPack(file, QStringLiteral("law-holidays.schema.json"));
        if (!json)
            return json.error();
        auto rules = holidayRules(*json, file);
        if (!rules)
            return rules.error();
        const QString id = json->value(u"id").toString();
        m_calendars.insert(id,
            Calendar(id, json->value(u"name").toString(), json->value(u"confidence").toString(),
                std::move(*rules), QDate::fromString(json->value(u"until").toString(), Qt::ISODate)));
    }
    return {};
}

Result<void> LawBook::readRegimes()
{
    for (const QString &file : regimeFiles()) {
        const auto json = readPack(file, QStringLiteral("law-regime.schema.json"));
        if (!json)
            return json.error();
        const auto regime = readRegime(*json, file);
        if (!regime)
            return regime.error();
        if (!m_calendars.contains(regime->defaultCalendar))
            return badPack(file, QStringLiteral("no calendar ") + regime->defaultCalendar);
        m_regimes.insert(regime->id, *regime);
    }
    return {};
}

Result<void> LawBook::readChecks()
{
    const auto codes
        = readPack(QStringLiteral(":/packs/law/codes.json"), QStringLiteral("law-codes.schema.json"));
    if (!codes)
        return codes.error();
    m_codes = readFindingCodes(*codes);
    for (const QString &file : packFiles(QStringLiteral(":/packs/law/checks"))) {
        const auto json = readPack(file, QStringLiteral("law-checks.schema.json"));
        if (!json)
            return json.error();
        m_checks.add(*json);
    }
    for (const CheckRule &rule : m_checks.rules)
        if (!m_codes.contains(rule.code))
            return badPack(
                QStringLiteral(":/packs/law/checks"), QStringLiteral("no such finding: ") + rule.code);
    return {};
}

Result<void> LawBook::readRest()
{
    const auto names
        = readPack(QStringLiteral(":/packs/law/right-names.json"), QStringLiteral("law-names.schema.json"));
    if (!names)
        return names.error();
    const QJsonObject entries = names->value(u"names").toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        m_rightNames.insert(it.key(), it.value().toString());

    const auto transfers
        = readPack(QStringLiteral(":/packs/law/transfers.json"), QStringLiteral("law-transfers.schema.json"));
    if (!transfers)
        return transfers.error();
    auto read = Transfers::read(*transfers);
    if (!read)
        return read.error();
    m_transfers = std::move(*read);
    return {};
}

const Regime *LawBook::regime(const QString &id) const
{
    return find(m_regimes, id);
}

const Calendar *LawBook::calendar(const QString &id) const
{
    return find(m_calendars, id);
}

QStringList LawBook::regimeIds() const
{
    return sortedKeys(m_regimes);
}

QStringList LawBook::calendarIds() const
{
    return sortedKeys(m_calendars);
}

} // namespace ck::law
