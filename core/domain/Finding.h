// A contradiction along one edge of the triangle Say, Do, Must. Computed, never stored; what people decide
// about it is kept in a FindingNote under its fingerprint. A finding always shows both its ends.
#pragma once

#include "domain/Commitment.h"

#include <QDate>

namespace ck
{

enum class Edge { SayMust, SaySay, SayDo, DoMust };
enum class Severity { High, Medium, Low, Info };

struct Finding {
    QString code = {}; // PROCESSOR_UNDISCLOSED …: families in the annotation schema
    Edge edge = Edge::SayMust;
    Severity severity = Severity::Medium;
    QStringList args = {}; // for the sentence made by wording/FindingText.h
    QString citation = {}; // "GDPR Art. 13(2)(a)"; the Must end
    QString confidence = {}; // of the rule: verified, secondary, memory, uncertain
    VersionId version = {}; // the text it was read in; null for Do–Must
    std::optional<Evidence> evidence = {}; // the Say end; nothing where the finding is an omission
    std::optional<Evidence> against = {}; // the second words of a contradiction inside the text
    QString clause = {}; // Clause::label(), empty for an omission
    QString cue = {}; // what in the text decided: the vague words, the missing cue
    ObjectRef record = {}; // the Do end, null where there is none

    // Same code on the same place gives the same fingerprint, also after a new compilation.
    QUuid fingerprint() const;
    bool operator==(const Finding &) const = default;
};

enum class FindingState { Open, Accepted, Fixed, Dismissed };

struct FindingNote {
    FindingNoteId id = {};
    QUuid fingerprint = {};
    FindingState state = FindingState::Open;
    QString owner = {};
    QString note = {};
    int rev = 0;
    bool operator==(const FindingNote &) const = default;
};

template <>
struct EnumCodes<Edge> {
    static constexpr EnumCode<Edge> entries[] = { { Edge::SayMust, "say_must" }, { Edge::SaySay, "say_say" },
        { Edge::SayDo, "say_do" }, { Edge::DoMust, "do_must" } };
};
template <>
struct EnumCodes<Severity> {
    static constexpr EnumCode<Severity> entries[] = { { Severity::High, "high" }, { Severity::Medium, "medium" },
        { Severity::Low, "low" }, { Severity::Info, "info" } };
};
template <>
struct EnumCodes<FindingState> {
    static constexpr EnumCode<FindingState> entries[] = {
        { FindingState::Open, "open" }, { FindingState::Accepted, "accepted" }, { FindingState::Fixed, "fixed" },
        { FindingState::Dismissed, "dismissed" },
    };
};

} // namespace ck
