// Everything a language's pack knows, ready to be matched. Read-only after loading, thus thread safe.
#pragma once

#include "base/Result.h"
#include "compile/VendorCatalogue.h"
#include "compile/engine/Rules.h"
#include "compile/engine/Tokeniser.h"
#include "compile/normalise/Units.h"

namespace ck::compile
{

// The files of a pack, one per theme; the first thirteen are the kinds of commitments.
enum class RuleKind {
    Meta,
    Processors,
    Data,
    Purposes,
    Retention,
    Rights,
    Deadlines,
    Notice,
    Children,
    Transfers,
    Security,
    Positions,
    Cookies,
    Topics, // what a heading or a lead-in says about what follows
    Stages, // parts of a retention promise: what is done for how long
    Cues, // further parts: triggers, kinds, exceptions
};
inline constexpr int ruleKindCount = int(RuleKind::Cues) + 1;

struct RuleExample {
    QString rule, text;
    bool matches = true; // false: a near miss
};

struct Pack {
    QString id, version, language;
    WordTable words;
    Phrases phrases;
    int vendorClass = -1;
    SentenceWords sentenceWords;
    Units units;
    VendorCatalogue vendors;
    std::vector<Rule> rules;
    std::vector<RuleKind> kinds; // one per rule
    RuleIndex index;
    QStringList topics; // by number; bit masks are built from them
    QList<RuleExample> examples;
    std::vector<quint32> ruleTopics, ruleNotTopics; // masks, one per rule
    QHash<QString, QStringList> lists; // named word lists of the lexicon that code asks for

    quint32 topicMask(const QString &topic) const
    {
        const qsizetype index_ = topics.indexOf(topic);
        return index_ < 0 ? 0 : quint32(1) << index_;
    }
    int phraseClass(QLatin1StringView name) const { return phrases.findClass(QString(name)); }
};

} // namespace ck::compile
