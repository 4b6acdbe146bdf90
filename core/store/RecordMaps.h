// The records a project keeps, field by field. Numbers are frozen (store/ColumnRegister.h says why).
#pragma once

#include "domain/Activity.h"
#include "domain/Finding.h"
#include "domain/Policy.h"
#include "domain/PolicyDiff.h"
#include "domain/Processor.h"
#include "domain/Request.h"
#include "domain/Retention.h"
#include "store/RecordMap.h"
#include "store/Setting.h"

namespace ck::store
{

template <>
struct RecordMap<Setting> {
    static constexpr int id = 1;
    static constexpr const char *name = "setting";
    static constexpr ObjectType object = ObjectType::Project;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "name"), r.name);
        visit(clear(2, "value"), r.value);
    }
};

template <>
struct RecordMap<Policy> {
    static constexpr int id = 2;
    static constexpr const char *name = "policy";
    static constexpr ObjectType object = ObjectType::Policy;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "title"), r.title);
        visit(clear(2, "organisation"), r.organisation);
    }
};

template <>
struct RecordMap<PolicyVersion> {
    static constexpr int id = 3;
    static constexpr const char *name = "policy_version";
    static constexpr ObjectType object = ObjectType::PolicyVersion;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "policy"), r.policy);
        visit(clear(2, "number"), r.number);
        visit(clear(3, "label"), r.label);
        visit(clear(4, "published"), r.published);
        visit(clear(5, "effective"), r.effective);
        visit(clear(6, "effective_from_text"), r.effectiveFromText);
        visit(clear(7, "imported"), r.imported);
        visit(clear(8, "source_name"), r.sourceName);
        visit(clear(9, "format"), r.format);
        visit(clear(10, "sha256"), r.sha256);
        visit(clear(11, "language"), r.language);
        visit(clear(12, "source"), r.source);
    }
};

template <>
struct RecordMap<Commitment> {
    static constexpr int id = 4;
    static constexpr const char *name = "commitment";
    static constexpr ObjectType object = ObjectType::Commitment;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "version"), r.version);
        visit(clear(2, "body"), r.body);
        visit(clear(3, "span_start"), r.evidence.span.start);
        visit(clear(4, "span_length"), r.evidence.span.length);
        visit(clear(5, "quote"), r.evidence.quote);
        visit(clear(6, "also"), r.also);
        visit(clear(7, "clause"), r.clause);
        visit(clear(8, "rule"), r.rule);
        visit(clear(9, "confidence"), r.confidence);
        visit(clear(10, "review"), r.review);
        visit(clear(11, "review_note"), r.reviewNote);
    }
};

template <>
struct RecordMap<Processor> {
    static constexpr int id = 5;
    static constexpr const char *name = "processor";
    static constexpr ObjectType object = ObjectType::Processor;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "name"), r.name);
        visit(clear(2, "legal_name"), r.legalName);
        visit(clear(3, "vendor_key"), r.vendorKey);
        visit(clear(4, "service"), r.service);
        visit(clear(5, "country"), r.country);
        visit(clear(6, "role"), r.role);
        visit(clear(7, "state"), r.state);
        visit(clear(8, "purposes"), r.purposes);
        visit(clear(9, "data_categories"), r.dataCategories);
        visit(clear(10, "data_subjects"), r.dataSubjects);
        visit(clear(11, "contract"), r.contract);
        visit(clear(12, "contract_ref"), r.contractRef);
        visit(clear(13, "contract_signed"), r.contractSigned);
        visit(clear(14, "transfer_tool"), r.transferTool);
        visit(clear(15, "transfer_assessed"), r.transferAssessed);
        visit(clear(16, "sub_processors"), r.subProcessors);
        visit(clear(17, "next_review"), r.nextReview);
        visit(clear(18, "owner"), r.owner);
        visit(clear(19, "notes"), r.notes);
        visit(clear(20, "disclosed_by"), r.disclosedBy);
    }
};

template <>
struct RecordMap<Activity> {
    static constexpr int id = 6;
    static constexpr const char *name = "activity";
    static constexpr ObjectType object = ObjectType::Activity;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "name"), r.name);
        visit(clear(2, "department"), r.department);
        visit(clear(3, "purposes"), r.purposes);
        visit(clear(4, "basis"), r.basis);
        visit(clear(5, "data_subjects"), r.dataSubjects);
        visit(clear(6, "data_categories"), r.dataCategories);
        visit(clear(7, "recipients"), r.recipients);
        visit(clear(8, "other_recipients"), r.otherRecipients);
        visit(clear(9, "third_countries"), r.thirdCountries);
        visit(clear(10, "safeguards"), r.safeguards);
        visit(clear(11, "retention"), r.retention);
        visit(clear(12, "security"), r.security);
        visit(clear(13, "owner"), r.owner);
        visit(clear(14, "last_review"), r.lastReview);
    }
};

template <>
struct RecordMap<RetentionRule> {
    static constexpr int id = 7;
    static constexpr const char *name = "retention_rule";
    static constexpr ObjectType object = ObjectType::RetentionRule;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "subject"), r.subject);
        visit(clear(2, "system"), r.system);
        visit(clear(3, "trigger_kind"), r.trigger);
        visit(clear(4, "stages"), r.stages);
        visit(clear(5, "kind"), r.kind);
        visit(clear(6, "exception"), r.exception);
        visit(clear(7, "scope"), r.scope);
        visit(clear(8, "promise"), r.promise);
        visit(clear(9, "citation"), r.citation);
        visit(clear(10, "internal_target"), r.internalTarget);
        visit(clear(11, "owner"), r.owner);
        visit(clear(12, "active"), r.active);
    }
};

template <>
struct RecordMap<RetentionEvent> {
    static constexpr int id = 8;
    static constexpr const char *name = "retention_event";
    static constexpr ObjectType object = ObjectType::RetentionEvent;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "rule"), r.rule);
        visit(clear(2, "subject_ref"), r.subjectRef);
        visit(clear(3, "trigger_day"), r.triggerDay);
        visit(clear(4, "trigger_assumed"), r.triggerAssumed);
        visit(clear(5, "stage"), r.stage);
        visit(clear(6, "action"), r.action);
        visit(clear(7, "due"), r.due);
        visit(clear(8, "due_instant"), r.dueInstant);
        visit(clear(9, "state"), r.state);
        visit(clear(10, "done_on"), r.doneOn);
        visit(clear(11, "done_by"), r.doneBy);
        visit(clear(12, "note"), r.note);
    }
};

template <>
struct RecordMap<LegalHold> {
    static constexpr int id = 9;
    static constexpr const char *name = "legal_hold";
    static constexpr ObjectType object = ObjectType::LegalHold;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "title"), r.title);
        visit(clear(2, "reason"), r.reason);
        visit(clear(3, "rules"), r.rules);
        visit(clear(4, "subject_refs"), r.subjectRefs);
        visit(clear(5, "placed"), r.placed);
        visit(clear(6, "placed_by"), r.placedBy);
        visit(clear(7, "lifted"), r.lifted);
    }
};

template <>
struct RecordMap<Request> {
    static constexpr int id = 10;
    static constexpr const char *name = "request";
    static constexpr ObjectType object = ObjectType::Request;
    static constexpr const char *caseColumn = "id";
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "number"), r.number);
        visit(clear(2, "regime"), r.regime);
        visit(clear(3, "calendar"), r.calendar);
        visit(clear(4, "rights"), r.rights);
        visit(clear(5, "channel"), r.channel);
        visit(clear(6, "received"), r.received);
        visit(clear(7, "received_at"), r.receivedAt);
        visit(clear(8, "state"), r.state);
        visit(clear(9, "identity"), r.identity);
        visit(clear(10, "identity_verified"), r.identityVerified);
        visit(clear(11, "pauses"), r.pauses);
        visit(clear(12, "restarted"), r.restarted);
        visit(clear(13, "extended"), r.extended);
        visit(clear(14, "extension_notified"), r.extensionNotified);
        visit(clear(15, "owner"), r.owner);
        visit(clear(16, "closed"), r.closed);
        visit(clear(17, "outcome"), r.outcome);
        visit(clear(18, "policy"), r.policy);
        visit(personal(19, "person_name"), r.personName);
        visit(personal(20, "person_contact"), r.personContact);
        visit(personal(21, "message"), r.message);
        visit(personal(22, "notes"), r.notes);
    }
};

template <>
struct RecordMap<Task> {
    static constexpr int id = 11;
    static constexpr const char *name = "task";
    static constexpr ObjectType object = ObjectType::Task;
    static constexpr const char *caseColumn = "request";
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "request"), r.request);
        visit(clear(2, "title"), r.title);
        visit(clear(3, "processor"), r.processor);
        visit(clear(4, "state"), r.state);
        visit(clear(5, "owner"), r.owner);
        visit(clear(6, "due"), r.due);
        visit(clear(7, "done_on"), r.doneOn);
        visit(personal(8, "result"), r.result);
    }
};

template <>
struct RecordMap<FindingNote> {
    static constexpr int id = 12;
    static constexpr const char *name = "finding_note";
    static constexpr ObjectType object = ObjectType::FindingNote;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "fingerprint"), r.fingerprint);
        visit(clear(2, "state"), r.state);
        visit(clear(3, "owner"), r.owner);
        visit(clear(4, "note"), r.note);
    }
};

template <>
struct RecordMap<ChangeNote> {
    static constexpr int id = 13;
    static constexpr const char *name = "change_note";
    static constexpr ObjectType object = ObjectType::ChangeNote;
    static void fields(auto &&visit, auto &&r)
    {
        visit(clear(1, "fingerprint"), r.fingerprint);
        visit(clear(2, "state"), r.state);
        visit(clear(3, "owner"), r.owner);
        visit(clear(4, "note"), r.note);
    }
};

} // namespace ck::store
