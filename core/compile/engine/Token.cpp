#include "compile/engine/Token.h"

#include <algorithm>

namespace ck::compile
{

const PeriodHit *TokenStream::periodAt(int token) const
{
    if (!tokens[size_t(token)].has(TokenFlag::Period))
        return nullptr;
    const auto found = std::lower_bound(
        periods.begin(), periods.end(), token, [](const PeriodHit &hit, int at) { return hit.at < at; });
    return found != periods.end() && found->at == token ? &*found : nullptr;
}

std::pair<const PhraseHit *, const PhraseHit *> TokenStream::phrasesAt(int token) const
{
    if (!tokens[size_t(token)].has(TokenFlag::Phrase))
        return { nullptr, nullptr };
    const auto first = phrases.begin() + firstPhrase[size_t(token)];
    auto last = first;
    while (last != phrases.end() && last->at == token)
        ++last;
    return { phrases.data() + (first - phrases.begin()), phrases.data() + (last - phrases.begin()) };
}

const PhraseHit *TokenStream::phraseAt(int token, int phraseClass) const
{
    const auto [first, last] = phrasesAt(token);
    for (const PhraseHit *hit = first; hit != last; ++hit)
        if (hit->phraseClass == phraseClass)
            return hit;
    return nullptr;
}

} // namespace ck::compile
