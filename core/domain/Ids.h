// The identifiers of everything a project keeps, and the one way to point at any of it.
#pragma once

#include "base/EnumCode.h"
#include "base/Id.h"

namespace ck
{

using PolicyId = Id<struct PolicyTag>;
using VersionId = Id<struct VersionTag>;
using CommitmentId = Id<struct CommitmentTag>;
using ProcessorId = Id<struct ProcessorTag>;
using ActivityId = Id<struct ActivityTag>;
using RuleId = Id<struct RuleTag>;
using EventId = Id<struct EventTag>;
using HoldId = Id<struct HoldTag>;
using RequestId = Id<struct RequestTag>;
using TaskId = Id<struct TaskTag>;
using FindingNoteId = Id<struct FindingNoteTag>;
using ChangeNoteId = Id<struct ChangeNoteTag>;

enum class ObjectType {
    Project,
    Policy,
    PolicyVersion,
    Commitment,
    Processor,
    Activity,
    RetentionRule,
    RetentionEvent,
    LegalHold,
    Request,
    Task,
    FindingNote, // what people decided about a computed finding
    ChangeNote, // what people decided about a computed change between two versions
    // computed, never stored: they can be selected and inspected all the same
    Finding,
    Change,
};

template <>
struct EnumCodes<ObjectType> {
    static constexpr EnumCode<ObjectType> entries[] = {
        { ObjectType::Project, "project" }, { ObjectType::Policy, "policy" },
        { ObjectType::PolicyVersion, "policy_version" }, { ObjectType::Commitment, "commitment" },
        { ObjectType::Processor, "processor" }, { ObjectType::Activity, "activity" },
        { ObjectType::RetentionRule, "retention_rule" }, { ObjectType::RetentionEvent, "retention_event" },
        { ObjectType::LegalHold, "legal_hold" }, { ObjectType::Request, "request" },
        { ObjectType::Task, "task" }, { ObjectType::FindingNote, "finding_note" },
        { ObjectType::ChangeNote, "change_note" }, { ObjectType::Finding, "finding" },
        { ObjectType::Change, "change" },
    };
};

// Points at one thing. Computed things (findings, changes) carry their stable fingerprint as a UUID v5.
struct ObjectRef {
    ObjectType type = ObjectType::Project;
    QUuid id = {};

    bool isNull() const { return id.isNull(); }
    bool operator==(const ObjectRef &) const = default;
    friend size_t qHash(const ObjectRef &ref, size_t seed = 0) { return qHashMulti(seed, int(ref.type), ref.id); }
};

inline ObjectRef ref(PolicyId id) { return { ObjectType::Policy, id.uuid() }; }
inline ObjectRef ref(VersionId id) { return { ObjectType::PolicyVersion, id.uuid() }; }
inline ObjectRef ref(CommitmentId id) { return { ObjectType::Commitment, id.uuid() }; }
inline ObjectRef ref(ProcessorId id) { return { ObjectType::Processor, id.uuid() }; }
inline ObjectRef ref(ActivityId id) { return { ObjectType::Activity, id.uuid() }; }
inline ObjectRef ref(RuleId id) { return { ObjectType::RetentionRule, id.uuid() }; }
inline ObjectRef ref(EventId id) { return { ObjectType::RetentionEvent, id.uuid() }; }
inline ObjectRef ref(HoldId id) { return { ObjectType::LegalHold, id.uuid() }; }
inline ObjectRef ref(RequestId id) { return { ObjectType::Request, id.uuid() }; }
inline ObjectRef ref(TaskId id) { return { ObjectType::Task, id.uuid() }; }
inline ObjectRef ref(FindingNoteId id) { return { ObjectType::FindingNote, id.uuid() }; }
inline ObjectRef ref(ChangeNoteId id) { return { ObjectType::ChangeNote, id.uuid() }; }

} // namespace ck
