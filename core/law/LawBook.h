// Everything the law packs say. Laws and holidays are read when they are first asked for, the rest at once.
#pragma once

#include "law/CheckPack.h"
#include "law/FindingCodes.h"
#include "law/Regime.h"
#include "law/Transfers.h"

#include <memory>

namespace ck::law
{

// Cheap to copy; may be shared by threads.
class LawBook
{
public:
    // Errors: BadPack {resource, reason}.
    static Result<LawBook> load();

    const Regime *regime(const QString &id) const; // nullptr where there is none that can be read
    const Calendar *calendar(const QString &id) const; // nullptr where there is none that can be read
    QStringList regimeIds() const; // sorted
    QStringList calendarIds() const; // sorted
    // Reads what has not been read yet. Errors: BadPack {resource, reason}, for the first that cannot be.
    Result<void> readAll() const;
    const Transfers &transfers() const { return m_transfers; }
    const FindingCodes &findingCodes() const { return m_codes; }
    const CheckPacks &checks() const { return m_checks; }
    // "delete" -> "erasure": other names people use for a right; the name itself where there is no other.
    QString rightName(const QString &name) const { return m_rightNames.value(name, name); }

private:
    struct Shelves;

    LawBook();
    Result<void> readChecks();
    Result<void> readRest();

    std::shared_ptr<const Shelves> m_shelves;
    QHash<QString, QString> m_rightNames;
    Transfers m_transfers;
    FindingCodes m_codes;
    CheckPacks m_checks;
};

} // namespace ck::law
