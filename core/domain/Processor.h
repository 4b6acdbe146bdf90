// The Do side of recipients: who processes what for us, under which contract and transfer tool.
#pragma once

#include "domain/Commitment.h"

#include <QDate>

namespace ck
{

enum class ProcessorState { Planned, InUse, Ended };
enum class ContractState { None, Requested, Negotiating, Signed, NotNeeded };

struct Processor {
    ProcessorId id = {};
    QString name = {};
    QString legalName = {};
    QString vendorKey = {}; // id in the vendor catalogue, empty where it is not listed
    QString service = {}; // "database and file storage"
    QString country = {}; // ISO 3166-1 alpha-2, empty where unknown
    PartyRole role = PartyRole::Processor;
    ProcessorState state = ProcessorState::InUse;
    QStringList purposes = {};
    QStringList dataCategories = {};
    QStringList dataSubjects = {};
    ContractState contract = ContractState::None; // GDPR Art. 28(3)
    QString contractRef = {};
    QDate contractSigned = {};
    QString transferTool = {}; // id from the law pack: adequacy, scc_2021, dpf … empty where none
    QDate transferAssessed = {}; // transfer impact assessment
    QString subProcessors = {}; // link or words
    QDate nextReview = {};
    QString owner = {};
    QString notes = {};
    QList<CommitmentId> disclosedBy = {}; // commitments that name it
    int rev = 0;
    bool operator==(const Processor &) const = default;
};

template <>
struct EnumCodes<ProcessorState> {
    static constexpr EnumCode<ProcessorState> entries[] = { { ProcessorState::Planned, "planned" },
        { ProcessorState::InUse, "in_use" }, { ProcessorState::Ended, "ended" } };
};
template <>
struct EnumCodes<ContractState> {
    static constexpr EnumCode<ContractState> entries[] = {
        { ContractState::None, "none" }, { ContractState::Requested, "requested" },
        { ContractState::Negotiating, "negotiating" }, { ContractState::Signed, "signed" },
        { ContractState::NotNeeded, "not_needed" },
    };
};

} // namespace ck
