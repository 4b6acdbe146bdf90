// A processing activity: one line of the record of GDPR Art. 30(1).
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QStringList>

namespace ck
{

enum class LegalBasis { Unstated, Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterests };

struct Activity {
    ActivityId id = {};
    QString name = {};
    QString department = {};
    QStringList purposes = {};
    LegalBasis basis = LegalBasis::Unstated; // Art. 6(1)
    QStringList dataSubjects = {};
    QStringList dataCategories = {};
    QList<ProcessorId> recipients = {};
    QString otherRecipients = {};
    QStringList thirdCountries = {};
    QString safeguards = {};
    QList<RuleId> retention = {};
    QString security = {};
    QString owner = {};
    QDate lastReview = {};
    int rev = 0;
    bool operator==(const Activity &) const = default;
};

template <>
struct EnumCodes<LegalBasis> {
    static constexpr EnumCode<LegalBasis> entries[] = {
        { LegalBasis::Unstated, "unstated" }, { LegalBasis::Consent, "consent" }, { LegalBasis::Contract, "contract" },
        { LegalBasis::LegalObligation, "legal_obligation" }, { LegalBasis::VitalInterests, "vital_interests" },
        { LegalBasis::PublicTask, "public_task" }, { LegalBasis::LegitimateInterests, "legitimate_interests" },
    };
};

} // namespace ck
