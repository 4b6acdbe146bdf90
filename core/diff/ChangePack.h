// The materiality rules and the words that betray a change, as data: resources/packs/law/changes.
#pragma once

#include "base/Period.h"
#include "base/Result.h"
#include "diff/Tokens.h"
#include "domain/PolicyDiff.h"

#include <QHash>
#include <QSet>

namespace ck::diff
{

struct ChangeRule {
    std::optional<ChangeKind> kind = {}; // nothing: the kind of what the sentence speaks of
    bool material = false;
    Direction direction = Direction::Neutral;
    QString basis = {};
};

struct Topic {
    ChangeKind kind = ChangeKind::Reworded;
    QString family = {}; // first part of the rule ids: "retention"
    int weight = 1; // 0: says little … 3: says all
};

// All words by wordKey(); a language without its own list has none of them.
struct ChangeWords {
    QList<Topic> topics; // in order of precedence
    QMultiHash<quint64, int> topicOf; // index into topics
    QSet<quint64> limits, negations, conditions, protects, permits, userContent, months, references, filler;
    QHash<quint64, TimeUnit> units;
    QHash<quint64, int> numbers;
    QHash<quint64, quint64> synonym; // to the first word of its group
    QStringList freeMail; // domains where anybody has a mailbox
};

struct ChangePack {
    QString id = {};
    QString version = {};
    QHash<QString, ChangeRule> rules;
    ChangeWords words;
};

// The embedded rules with the words of a language ("en"; other languages get the rules alone).
// Error: BadPack {resource, reason}.
Result<ChangePack> loadChangePack(const QString &language);

// From the bytes of a rules file and a word list (may be empty). Error: BadPack {"rules" or "words", reason}.
Result<ChangePack> parseChangePack(const QByteArray &rules, const QByteArray &words);

} // namespace ck::diff
