// One cue phrase taken apart into steps, and the search for it from one place of a text. What the signs of a
// phrase mean stands in CuePattern.h.
#pragma once

#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace ck::law
{

// What is asked of every character of a text, for each list of phrases.
inline constexpr auto asciiWordChars = [] {
    std::array<bool, 128> table {};
    for (char16_t c = 0; c < 128; ++c)
        table[c]
            = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    return table;
}();

// A letter, digit or underscore.
inline bool isWordChar(QChar c)
{
    const char16_t code = c.unicode();
    return code < 128 ? asciiWordChars[code] : c.isLetterOrNumber();
}

// Letter case taken off, one character for one.
inline QChar withoutCase(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 128)
        return code >= u'A' && code <= u'Z' ? QChar(char16_t(code + 32)) : c;
    return c.toCaseFolded();
}

// Characters that a match can begin with; those beyond ASCII count as one.
class FirstChars
{
public:
    void add(QChar c);
    void addAll();
    void add(const FirstChars &other);
    bool has(QChar c) const
    {
        const unsigned code = c.unicode();
        return code < 128 ? m_ascii[code / 64] >> (code % 64) & 1 : m_beyond;
    }

private:
    std::array<quint64, 2> m_ascii {};
    bool m_beyond = false;
};

class CuePhrase
{
public:
    explicit CuePhrase(QStringView phrase);

    // Why the phrase cannot be read; empty where it can.
    const QString &problem() const { return m_problem; }
    // In either case, unless the phrase is exact.
    const FirstChars &firstChars() const { return m_first; }
    // Where a match that begins at `at` ends. It ends with a whole word.
    std::optional<qsizetype> match(QStringView text, qsizetype at) const;

private:
    struct Step {
        enum class Kind { Char, Space, Hyphen, Gap, Letters, WordChar, Digit, Either, Jump, End };
        Kind kind = Kind::End;
        QChar c = {}; // Char
        int least = 0; // Letters: how many at least
        int to = 0; // Jump: the next step. Either: the step to try after the next one has failed.
    };
    class Reader;

    qsizetype run(QStringView text, qsizetype at, size_t step) const;
    qsizetype runGap(QStringView text, qsizetype at, size_t next) const;
    qsizetype runMany(QStringView text, qsizetype at, qsizetype least, qsizetype end, size_t next) const;
    void collectFirst(size_t step);

    bool m_exact = false;
    std::vector<Step> m_steps = {};
    FirstChars m_first = {};
    QString m_problem = {};
};

} // namespace ck::law
