// What the diff makes of two versions: aligned clauses, word operations, and the changes they mean.
#pragma once

#include "domain/Compilation.h"
#include "domain/Deadline.h"

namespace ck
{

enum class Alignment { Same, Changed, Moved, MovedChanged, Renumbered, Split, Merged, Added, Removed };
enum class OpKind { Equal, Insert, Delete, MoveFrom, MoveTo, Typographic };

// One stretch of words. Spans count in the old and the new text; the one that does not apply is empty.
// In text order of the pair; together the operations of all pairs cover both texts completely.
struct WordOp {
    OpKind kind = OpKind::Equal;
    TextSpan oldSpan = {};
    TextSpan newSpan = {};
    bool operator==(const WordOp &) const = default;
};

struct ClausePair {
    Alignment alignment = Alignment::Same;
    int oldClause = -1; // index into Document::clauses; -1: added
    int newClause = -1; // -1: removed
    QList<WordOp> ops = {};
    bool operator==(const ClausePair &) const = default;
};

enum class ChangeKind {
    Typography, Renumbered, Moved, DateChanged, VersionChanged, ClauseAdded, ClauseRemoved, ProcessorAdded,
    ProcessorRemoved, ProcessorReplaced, ProcessorChanged, RetentionChanged, DeadlineChanged, NoticeChanged,
    TrainingChanged, RightAdded, RightRemoved, RightChanged, PurposeChanged, DataChanged, PositionChanged, AgeChanged,
    TransferChanged, SecurityChanged, CookiesChanged, ContactChanged, Reworded,
};
enum class Direction { Favourable, Adverse, Neutral }; // for the people the policy speaks to

struct PolicyChange {
    ChangeKind kind = ChangeKind::Reworded;
    QString clause = {}; // label in the old text, empty where added
    QString clauseNew = {}; // label in the new text, empty where removed
    int pair = -1; // index into PolicyDiff::pairs
    std::optional<Evidence> before = {};
    std::optional<Evidence> after = {};
    bool material = false;
    Direction direction = Direction::Neutral;
    QString rule = {}; // "retention.longer" …: why it is material; the sentence is made by wording/ChangeText.h
    QStringList args = {}; // "Server logs", "30 days", "90 days"
    CommitmentKind commitmentKind = CommitmentKind::Meta;

    // Same change between the same words gives the same fingerprint.
    QUuid fingerprint() const;
    bool operator==(const PolicyChange &) const = default;
};

struct PolicyDiff {
    QList<ClausePair> pairs = {}; // in order of the new text; removed clauses stand where they stood
    QList<PolicyChange> changes = {}; // material ones first within the order of the text
    bool anyMaterial = false;
    bool mustReaccept = false;
    QDate statedEffective = {}; // the day printed in the new text; invalid where none
    bool statedTooEarly = false;
    Deadline notice = {}; // `due` is the earliest effective day; steps explain it; needs a publication day
    std::optional<Evidence> governingNotice = {}; // the old text's promise
    QString governingClause = {};
    int wordsDeleted = 0, wordsInserted = 0, wordsMoved = 0, wordsTypographic = 0;
};

// What people decided about one change of one pair of versions.
enum class ChangeState { Open, Intended, Questioned };
struct ChangeNote {
    ChangeNoteId id = {};
    QUuid fingerprint = {};
    ChangeState state = ChangeState::Open;
    QString owner = {};
    QString note = {};
    int rev = 0;
    bool operator==(const ChangeNote &) const = default;
};

template <>
struct EnumCodes<Alignment> {
    static constexpr EnumCode<Alignment> entries[] = {
        { Alignment::Same, "same" }, { Alignment::Changed, "changed" }, { Alignment::Moved, "moved" },
        { Alignment::MovedChanged, "moved_changed" }, { Alignment::Renumbered, "renumbered" },
        { Alignment::Split, "split" }, { Alignment::Merged, "merged" }, { Alignment::Added, "added" },
        { Alignment::Removed, "removed" },
    };
};
template <>
struct EnumCodes<OpKind> {
    static constexpr EnumCode<OpKind> entries[] = {
        { OpKind::Equal, "equal" }, { OpKind::Insert, "insert" }, { OpKind::Delete, "delete" },
        { OpKind::MoveFrom, "move_from" }, { OpKind::MoveTo, "move_to" }, { OpKind::Typographic, "typographic" },
    };
};
template <>
struct EnumCodes<ChangeKind> {
    static constexpr EnumCode<ChangeKind> entries[] = {
        { ChangeKind::Typography, "typography" }, { ChangeKind::Renumbered, "renumbered" }, { ChangeKind::Moved, "moved" },
        { ChangeKind::DateChanged, "date_changed" }, { ChangeKind::VersionChanged, "version_changed" },
        { ChangeKind::ClauseAdded, "clause_added" }, { ChangeKind::ClauseRemoved, "clause_removed" },
        { ChangeKind::ProcessorAdded, "processor_added" }, { ChangeKind::ProcessorRemoved, "processor_removed" },
        { ChangeKind::ProcessorReplaced, "processor_replaced" }, { ChangeKind::ProcessorChanged, "processor_changed" },
        { ChangeKind::RetentionChanged, "retention_changed" }, { ChangeKind::DeadlineChanged, "deadline_changed" },
        { ChangeKind::NoticeChanged, "notice_changed" }, { ChangeKind::TrainingChanged, "training_changed" },
        { ChangeKind::RightAdded, "right_added" }, { ChangeKind::RightRemoved, "right_removed" },
        { ChangeKind::RightChanged, "right_changed" }, { ChangeKind::PurposeChanged, "purpose_changed" },
        { ChangeKind::DataChanged, "data_changed" }, { ChangeKind::PositionChanged, "position_changed" },
        { ChangeKind::AgeChanged, "age_changed" }, { ChangeKind::TransferChanged, "transfer_changed" },
        { ChangeKind::SecurityChanged, "security_changed" }, { ChangeKind::CookiesChanged, "cookies_changed" },
        { ChangeKind::ContactChanged, "contact_changed" }, { ChangeKind::Reworded, "reworded" },
    };
};
template <>
struct EnumCodes<Direction> {
    static constexpr EnumCode<Direction> entries[] = { { Direction::Favourable, "favourable" },
        { Direction::Adverse, "adverse" }, { Direction::Neutral, "neutral" } };
};
template <>
struct EnumCodes<ChangeState> {
    static constexpr EnumCode<ChangeState> entries[] = { { ChangeState::Open, "open" },
        { ChangeState::Intended, "intended" }, { ChangeState::Questioned, "questioned" } };
};

} // namespace ck
