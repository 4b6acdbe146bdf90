// The check packs: conditions over commitments and cue phrases, one list per family of findings.
#pragma once

#include "domain/Finding.h"
#include "law/CuePattern.h"

#include <QHash>
#include <QJsonObject>

namespace ck::law
{

// Which commitments a condition speaks of. Lists hold the codes of the annotation schema; empty means any.
struct Selector {
    CommitmentKind kind = CommitmentKind::Meta;
    QHash<QString, QStringList> codes = {}; // "right" -> access … ; see SelectorMatch.cpp for the names
    std::optional<bool> named = {};
    std::optional<bool> used = {};
    std::optional<bool> scope = {}; // a limit of reach is stated
    std::optional<bool> condition = {};
    std::optional<int> from = {}; // amount or age
    std::optional<int> to = {};
    std::optional<TimeUnit> unit = {};
    CuePattern words = {}; // must stand in the commitment's words
    CuePattern without = {}; // must not

    // The words that decided, empty where only the kind did; nothing where the commitment does not match.
    std::optional<QString> match(const Commitment &commitment) const;
};

struct Condition {
    enum class Kind { Absent, Present, Cue, NoCue };
    Kind kind = Kind::Absent;
    Selector selector = {};
    CuePattern cue = {};
    CuePattern without = {}; // not in the same sentence
    std::optional<CommitmentKind> outside = {}; // words inside commitments of this kind do not count
    bool silent = false; // gives no evidence
    bool optional = false; // gives evidence where it holds, and never fails
};

struct CheckRule {
    QString code = {};
    QString language = {}; // of the phrases; a text in another language is not held against them
    std::optional<Severity> severity = {}; // empty: the catalogue's
    QList<Condition> conditions = {}; // all must hold
    QStringList yieldsTo = {}; // dropped where one of these was found
    QStringList needs = {}; // dropped where none of these was found
};

struct PurposeNeed {
    QString need = {};
    bool worse = false;
    CuePattern purpose = {};
    CuePattern vendor = {};
};

struct CheckPacks {
    QList<CheckRule> rules = {};
    QList<PurposeNeed> needs = {};
    QHash<QString, CuePattern> lists = {};

    // Adds a pack that has passed its schema.
    void add(const QJsonObject &pack);
    // What is wrong with any phrase; empty where nothing is.
    QStringList problems() const;
    const CuePattern &list(const QString &name) const;
};

} // namespace ck::law
