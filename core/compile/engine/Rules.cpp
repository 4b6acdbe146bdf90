#include "compile/engine/Rules.h"

#include <algorithm>

namespace ck::compile
{

TokenRange RuleHit::capture(QLatin1StringView name) const
{
    const qsizetype slot = pattern->captures.indexOf(QString(name));
    return slot >= 0 && slot < match.captures.size() ? match.captures[slot] : TokenRange {};
}

void RuleIndex::add(const Triggers &triggers, int rule)
{
    for (const WordId word : triggers.words)
        m_byWord[word].push_back(rule);
    for (const int phraseClass : triggers.classes)
        m_byClass[size_t(phraseClass)].push_back(rule);
    if (triggers.period)
        m_byPeriod.push_back(rule);
    if (triggers.email)
        m_byEmail.push_back(rule);
    if (triggers.number)
        m_byNumber.push_back(rule);
}

void RuleIndex::build(const std::vector<Rule> &rules, int wordCount, int classCount)
{
    m_byWord.assign(size_t(wordCount), {});
    m_byClass.assign(size_t(classCount), {});
    m_rules = int(rules.size());
    for (int i = 0; i < m_rules; ++i)
        for (const Pattern &pattern : rules[size_t(i)].any)
            add(pattern.triggers, i);
}

void RuleIndex::candidates(const TokenStream &stream, TokenRange sentence, std::vector<int> &out) const
{
    out.clear();
    const auto take
        = [&out](const std::vector<int> &rules) { out.insert(out.end(), rules.begin(), rules.end()); };
    for (int at = sentence.from; at < sentence.to; ++at) {
        const Token &token = stream.tokens[size_t(at)];
        if (token.word != 0)
            take(m_byWord[token.word]);
        if (token.stem != 0)
            take(m_byWord[token.stem]);
        if (token.has(TokenFlag::Period))
            take(m_byPeriod);
        if (token.kind == TokenKind::Email)
            take(m_byEmail);
        if (token.kind == TokenKind::Number)
            take(m_byNumber);
        if (token.has(TokenFlag::Phrase)) {
            const auto [first, last] = stream.phrasesAt(at);
            for (const PhraseHit *hit = first; hit != last; ++hit)
                take(m_byClass[hit->phraseClass]);
        }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
}

} // namespace ck::compile
