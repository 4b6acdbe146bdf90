// What the text promises becomes what the company keeps a register of.
#include "workflow/ReviewCommitments.h"

#include "compile/VendorCatalogue.h"
#include "schedule/RuleFromPromise.h"
#include "workflow/Change.h"
#include "workflow/Records.h"

namespace ck::workflow
{
namespace
{

Processor processorFrom(const ProcessorDisclosure &said, const compile::VendorCatalogue &vendors)
{
    Processor made { .id = ProcessorId::make(), .name = said.name, .service = said.purposes.join(u", "),
                     .role = said.role == PartyRole::Unspecified ? PartyRole::Processor : said.role,
                     .purposes = said.purposes, .dataCategories = said.data };
    if (const compile::Vendor *vendor = vendors.find(said.vendor.isEmpty() ? said.name : said.vendor)) {
        made.vendorKey = vendor->key;
        made.legalName = vendor->legalEntity;
        made.country = vendor->country;
    }
    return made;
}

bool sameProcessor(const Processor &kept, const ProcessorDisclosure &said, const compile::VendorCatalogue &vendors)
{
    if (kept.name.compare(said.name, Qt::CaseInsensitive) == 0 || said.aliases.contains(kept.name, Qt::CaseInsensitive))
        return true;
    // One vendor, two services stay two records; a service never matches its bare vendor.
    const compile::Vendor *vendor = said.vendor.isEmpty() ? vendors.find(said.name) : nullptr;
    return vendor && kept.vendorKey == vendor->key
        && kept.name.compare(vendor->name, Qt::CaseInsensitive) == 0;
}

struct Filling {
    QList<Processor> processors;
    QList<RetentionRule> rules;
    Filled counts;
    QSet<QUuid> touched;

    void take(const ProcessorDisclosure &said, CommitmentId id, const compile::VendorCatalogue &vendors)
    {
        if (!said.named)
            return; // a class of vendors is for a person to fill in
        for (Processor &kept : processors) {
            if (!sameProcessor(kept, said, vendors))
                continue;
            if (!kept.disclosedBy.contains(id)) {
                kept.disclosedBy.append(id);
                counts.linked += kept.rev > 0 && !touched.contains(kept.id.uuid());
                touched.insert(kept.id.uuid());
            }
            return;
        }
        Processor made = processorFrom(said, vendors);
        made.disclosedBy = { id };
        touched.insert(made.id.uuid());
        processors.append(made);
        ++counts.processors;
    }

    void take(const RetentionPromise &said, const Commitment &commitment)
    {
        for (RetentionRule &kept : rules) {
            if (kept.promise == commitment.id)
                return;
            // The same data may be promised twice, once while the account lives and once when it closes.
            const bool same = kept.trigger == said.trigger && kept.subject.compare(said.subject, Qt::CaseInsensitive) == 0;
            if (!same || touched.contains(kept.id.uuid()))
                continue;
            kept.promise = commitment.id;
            counts.linked += kept.rev > 0;
            touched.insert(kept.id.uuid());
            return;
        }
        RetentionRule made = schedule::ruleFromPromise(said, commitment.id);
        touched.insert(made.id.uuid());
        rules.append(made);
        ++counts.rules;
    }
};

} // namespace

Result<Filled> fillRegisters(Session &session, VersionId version)
{
    const compile::VendorCatalogue &vendors = session.environment().knowledge->vendors();
    Filling filling { all<Processor>(session), all<RetentionRule>(session), {}, {} };
    for (const Commitment &commitment : commitments(session, version)) {
        if (commitment.review != ReviewState::Confirmed)
            continue;
        if (const auto *said = commitment.as<ProcessorDisclosure>())
            filling.take(*said, commitment.id, vendors);
        if (const auto *said = commitment.as<RetentionPromise>())
            filling.take(*said, commitment);
    }
    if (filling.touched.isEmpty())
        return filling.counts;
    const Action action { QStringLiteral("registers.fill"),
                          { QString::number(filling.counts.processors), QString::number(filling.counts.rules) } };
    const Result<void> done = change(session, action, [&](store::UnitOfWork &unit) -> Result<void> {
        for (Processor &processor : filling.processors)
            if (filling.touched.contains(processor.id.uuid()))
                if (const Result<void> put = unit.put(processor); !put)
                    return put;
        for (RetentionRule &rule : filling.rules)
            if (filling.touched.contains(rule.id.uuid()))
                if (const Result<void> put = unit.put(rule); !put)
                    return put;
        return {};
    });
    if (!done)
        return done.error();
    return filling.counts;
}

} // namespace ck::workflow
