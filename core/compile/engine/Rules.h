// Rules of a pack with an index by trigger, so that a sentence is tried against few of them.
#pragma once

#include "compile/engine/Matcher.h"

#include <QJsonObject>

namespace ck::compile
{

struct Rule {
    QString id;
    QList<Pattern> any; // the first that matches counts
    QList<Pattern> unless; // none of these may match in the same sentence
    QStringList topics; // the sentence's section or list must have one of these; empty: anywhere
    QStringList notTopics; // and none of these
    QString quote; // "sentence", "match" or the name of a capture
    QJsonObject set; // what the extractor of the kind makes of a hit
    bool all = false; // every match of a sentence, not only the first

    QString text(QLatin1StringView key) const { return set[key].toString(); }
};

struct RuleHit {
    const Rule *rule = nullptr;
    const Pattern *pattern = nullptr;
    int sentence = 0;
    MatchResult match;

    TokenRange capture(QLatin1StringView name) const;
};

// What a sentence holds, so that a pattern can be ruled out without being run. One per thread.
class Presence
{
public:
    void read(const TokenStream &stream, TokenRange sentence);
    bool allows(const Pattern &pattern) const;

private:
    bool satisfies(const Triggers &triggers) const;

    std::vector<quint32> m_words, m_classes; // number of the round that saw them
    quint32 m_round = 0;
    bool m_period = false, m_email = false, m_number = false;
};

class RuleIndex
{
public:
    void build(const std::vector<Rule> &rules, int wordCount, int classCount);
    // Numbers of the rules a sentence may match, in pack order.
    void candidates(
        const TokenStream &stream, TokenRange sentence, Presence &presence, std::vector<int> &out) const;

private:
    void add(const Triggers &triggers, int rule);

    std::vector<std::vector<int>> m_byWord, m_byClass;
    std::vector<int> m_byPeriod, m_byEmail, m_byNumber;
    int m_rules = 0;
};

} // namespace ck::compile
