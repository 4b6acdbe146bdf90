#include "law/LawBook.h"

#include "law/PackFile.h"
#include "law/PackShelf.h"
#include "law/RegimeReader.h"

#include <QDir>
#include <QFileInfo>

namespace ck::law
{
namespace
{

Error misplaced(const QString &file, const QString &id)
{
    return badPack(file, QStringLiteral("is not called ") + id);
}

Result<Calendar> calendarIn(const QString &file, const QString &id, const JsonSchema &schema)
{
    const auto json = readPack(file, schema);
    if (!json)
        return json.error();
    if (json->value(u"id").toString() != id)
        return misplaced(file, id);
    auto rules = holidayRules(*json, file);
    if (!rules)
        return rules.error();
    return Calendar(id, json->value(u"name").toString(), json->value(u"confidence").toString(),
        std::move(*rules), QDate::fromString(json->value(u"until").toString(), Qt::ISODate));
}

Result<Regime> regimeIn(const QString &file, const QString &id, const JsonSchema &schema)
{
    const auto json = readPack(file, schema);
    if (!json)
        return json.error();
    if (json->value(u"id").toString() != id)
        return misplaced(file, id);
    return readRegime(*json, file);
}

} // namespace

struct LawBook::Shelves {
    PackShelf<Regime> regimes { QStringLiteral("law-regime.schema.json"), regimeIn };
    PackShelf<Calendar> calendars { QStringLiteral("law-holidays.schema.json"), calendarIn };

    // A folder for each jurisdiction, named by two letters; other folders hold what texts are held against.
    // The names of folder and file make the id of a law ("us/ca.json": US-CA), that of a file the id of a
    // place.
    Shelves()
    {
        const QString root = QStringLiteral(":/packs/law/");
        for (const QString &folder : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (folder.size() == 2)
                for (const QString &file : packFiles(root + folder))
                    regimes.add(folder.toUpper() + u'-' + QFileInfo(file).baseName().toUpper(), file);
        for (const QString &file : packFiles(QStringLiteral(":/knowledge/holidays")))
            calendars.add(QFileInfo(file).baseName(), file);
    }
};

LawBook::LawBook()
    : m_shelves(std::make_shared<const Shelves>())
{
}

Result<LawBook> LawBook::load()
{
    LawBook book;
    if (const auto done = book.readChecks(); !done)
        return done.error();
    if (const auto done = book.readRest(); !done)
        return done.error();
    return book;
}

Result<void> LawBook::readChecks()
{
    const auto codes
        = readPack(QStringLiteral(":/packs/law/codes.json"), QStringLiteral("law-codes.schema.json"));
    if (!codes)
        return codes.error();
    m_codes = readFindingCodes(*codes);
    const auto schema = readSchema(QStringLiteral("law-checks.schema.json"));
    if (!schema)
        return schema.error();
    for (const QString &file : packFiles(QStringLiteral(":/packs/law/checks"))) {
        const auto json = readPack(file, *schema);
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
    return m_shelves->regimes.find(id);
}

const Calendar *LawBook::calendar(const QString &id) const
{
    return m_shelves->calendars.find(id);
}

QStringList LawBook::regimeIds() const
{
    return m_shelves->regimes.ids();
}

QStringList LawBook::calendarIds() const
{
    return m_shelves->calendars.ids();
}

Result<void> LawBook::readAll() const
{
    if (const auto done = m_shelves->calendars.problem(); !done)
        return done;
    if (const auto done = m_shelves->regimes.problem(); !done)
        return done;
    for (const QString &id : regimeIds())
        if (const QString place = regime(id)->defaultCalendar; !m_shelves->calendars.holds(place))
            return badPack(id, QStringLiteral("no calendar ") + place);
    return {};
}

} // namespace ck::law
