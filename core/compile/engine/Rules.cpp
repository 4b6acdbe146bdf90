#include "compile/engine/Rules.h"

#include <algorithm>

namespace ck::compile
{

TokenRange RuleHit::capture(QLatin1StringView name) const
{
    const qsizetype slot = pattern->captures.indexOf(QString(name));
    return slot >= 0 && slot < match.captures.size() ? match.captures[slot] : TokenRange {};
}

void Presence::read(const TokenStream &stream, TokenRange sentence)
{
    ++m_round;
    m_period = m_email = m_number = false;
    const auto mark = [this](std::vector<quint32> &seen, size_t id) {
        if (seen.size() <= id)
            seen.resize(id + 64, 0);
        seen[id] = m_round;
    };
    for (int at = sentence.from; at < sentence.to; ++at) {
        const Token &token = stream.tokens[size_t(at)];
        mark(m_words, token.word);
        mark(m_words, token.stem);
        m_period |= token.has(TokenFlag::Period);
        m_email |= token.kind == TokenKind::Email;
        m_number |= token.kind == TokenKind::Number;
        const auto [first, last] = stream.phrasesAt(at);
        for (const PhraseHit *hit = first; hit != last; ++hit)
            mark(m_classes, hit->phraseClass);
    }
}

bool Presence::satisfies(const Triggers &triggers) const
{
    if ((triggers.period && m_period) || (triggers.email && m_email) || (triggers.number && m_number))
        return true;
    const auto seen = [this](const std::vector<quint32> &all, size_t id) {
        return id < all.size() && all[id] == m_round;
    };
    for (const WordId word : triggers.words)
        if (seen(m_words, word))
            return true;
    for (const int phraseClass : triggers.classes)
        if (seen(m_classes, size_t(phraseClass)))
            return true;
    return false;
}

bool Presence::allows(const Pattern &pattern) const
{
    return (pattern.triggers.isEmpty() || satisfies(pattern.triggers))
        && std::all_of(pattern.required.begin(), pattern.required.end(),
            [this](const Triggers &triggers) { return satisfies(triggers); });
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

void RuleIndex::candidates(
    const TokenStream &stream, TokenRange sentence, Presence &presence, std::vector<int> &out) const
{
    presence.read(stream, sentence);
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
