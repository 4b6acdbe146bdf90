#include "law/CuePattern.h"

namespace ck::law
{

CuePattern::CuePattern(const QStringList &phrases)
{
    m_phrases.reserve(size_t(phrases.size()));
    for (const QString &phrase : phrases) {
        m_phrases.emplace_back(phrase);
        m_first.add(m_phrases.back().firstChars());
    }
}

QString CuePattern::problem() const
{
    for (const CuePhrase &phrase : m_phrases)
        if (!phrase.problem().isEmpty())
            return phrase.problem();
    return {};
}

std::optional<TextSpan> CuePattern::find(const QString &folded, qsizetype from) const
{
    if (isEmpty())
        return std::nullopt;
    const QStringView text(folded);
    const auto inWord = [&text](qsizetype at) { return at < text.size() && isWordChar(text.at(at)); };
    for (qsizetype at = from; at <= text.size(); ++at) {
        if (at > 0 && inWord(at - 1)) { // a match begins neither in a word nor right behind one
            while (inWord(at))
                ++at;
            continue;
        }
        const QChar c = at < text.size() ? text.at(at) : QChar();
        if (m_first.has(c))
            for (const CuePhrase &phrase : m_phrases)
                if (phrase.firstChars().has(c))
                    if (const auto end = phrase.match(text, at))
                        return TextSpan::between(at, *end);
    }
    return std::nullopt;
}

} // namespace ck::law
