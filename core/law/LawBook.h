// Everything the law packs say, read once from the embedded data.
#pragma once

#include "law/CheckPack.h"
#include "law/FindingCodes.h"
#include "law/Regime.h"
#include "law/Transfers.h"

namespace ck::law
{

class LawBook
{
public:
    // Errors: BadPack {resource, reason}.
    static Result<LawBook> load();

    const Regime *regime(const QString &id) const; // nullptr where there is none
    const Calendar *calendar(const QString &id) const; // nullptr where there is none
    QStringList regimeIds() const; // sorted
    QStringList calendarIds() const; // sorted
    const Transfers &transfers() const { return m_transfers; }
    const FindingCodes &findingCodes() const { return m_codes; }
    const CheckPacks &checks() const { return m_checks; }
    // "delete" -> "erasure": other names people use for a right; the name itself where there is no other.
    QString rightName(const QString &name) const { return m_rightNames.value(name, name); }

private:
    Result<void> readRegimes();
    Result<void> readCalendars();
    Result<void> readChecks();
    Result<void> readRest();

    QHash<QString, Regime> m_regimes;
    QHash<QString, Calendar> m_calendars;
    QHash<QString, QString> m_rightNames;
    Transfers m_transfers;
    FindingCodes m_codes;
    CheckPacks m_checks;
};

} // namespace ck::law
