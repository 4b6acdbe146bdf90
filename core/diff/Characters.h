// How characters are folded before words are compared.
#pragma once

#include <QChar>

#include <array>

namespace ck::diff
{

enum class CharClass : quint8 { Gap, Word, Mark, Invisible };

inline bool isSingleQuote(char16_t c)
{
    return c == u'\'' || c == u'\u2018' || c == u'\u2019' || c == u'\u201A' || c == u'\u201B' || c == u'`'
        || c == u'\u00B4' || c == u'\u2039' || c == u'\u203A' || c == u'\u2032';
}

inline bool isDoubleQuote(char16_t c)
{
    return c == u'"' || (c >= u'\u201C' && c <= u'\u201F') || c == u'\u00AB' || c == u'\u00BB'
        || c == u'\u2033';
}

inline bool isDash(char16_t c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212' || c == u'\u00AD';
}

// Zero-width characters and the soft hyphen: they may stand inside a word and never count.
inline bool isInvisible(char16_t c)
{
    return (c >= u'\u200B' && c <= u'\u200F') || c == u'\u00AD' || c == u'\u2060' || c == u'\uFEFF';
}

// List bullets and private-use characters (bullets of word processors) belong to the gaps.
inline bool isBullet(char16_t c)
{
    return c == u'\u2022' || c == u'\u00B7' || c == u'\u25AA' || c == u'\u25E6' || c == u'\u25CF'
        || c == u'\u25CB' || c == u'\u2023' || c == u'\u2043' || c == u'\u25A0' || c == u'\u25A1'
        || (c >= u'\uE000' && c <= u'\uF8FF');
}

constexpr std::array<CharClass, 128> asciiClasses()
{
    std::array<CharClass, 128> table {};
    for (char16_t c = 0; c < 128; ++c) {
        const bool alnum
            = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
        table[c] = alnum ? CharClass::Word : c <= u' ' || c == 0x7F ? CharClass::Gap : CharClass::Mark;
    }
    return table;
}

inline CharClass classify(char16_t c)
{
    static constexpr std::array<CharClass, 128> ascii = asciiClasses();
    if (c < 0x80)
        return ascii[c];
    if (isInvisible(c))
        return CharClass::Invisible;
    const QChar ch(c);
    if (ch.isSpace() || isBullet(c))
        return CharClass::Gap;
    // Marks above a letter and halves of a pair beyond the basic plane belong to words.
    return ch.isLetterOrNumber() || ch.isMark() || ch.isSurrogate() ? CharClass::Word : CharClass::Mark;
}

// One character stands for each family of marks; 0 for those that never count.
inline char16_t foldMark(char16_t c)
{
    if (isDoubleQuote(c))
        return u'"';
    if (isSingleQuote(c))
        return u'\'';
    return isDash(c) ? u'-' : c;
}

} // namespace ck::diff
