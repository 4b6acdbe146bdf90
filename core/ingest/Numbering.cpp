#include "ingest/Numbering.h"

#include <array>

namespace ck::ingest
{

namespace
{
constexpr int longestNumber = 24; // code units; no number of a clause is longer

bool isSpace(QStringView s, qsizetype at)
{
    return at < s.size() && s[at].isSpace();
}

qsizetype skipSpaces(QStringView s, qsizetype at)
{
    while (isSpace(s, at))
        ++at;
    return at;
}

qsizetype digitsAt(QStringView s, qsizetype at)
{
    qsizetype end = at;
    while (end < s.size() && end - at < 4 && s[end] >= u'0' && s[end] <= u'9')
        ++end;
    return end - at;
}

// Value of a Roman number up to 89; 0 where the letters make none.
int romanValue(QStringView letters)
{
    static constexpr std::array<const char *, 10> ones { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII",
        "IX" };
    static constexpr std::array<const char *, 9> tens { "", "X", "XX", "XXX", "XL", "L", "LX", "LXX",
        "LXXX" };
    const QString upper = letters.toString().toUpper();
    for (int t = 8; t >= 0; --t) {
        if (!upper.startsWith(QLatin1StringView(tens[t])))
            continue;
        const QStringView rest = QStringView(upper).mid(qsizetype(qstrlen(tens[t])));
        for (int o = 9; o >= 0; --o)
            if (rest == QLatin1StringView(ones[o]))
                return 10 * t + o;
    }
    return 0;
}

// Length of "Article ", "Section ", "§ " … before a number; 0 where there is none.
qsizetype namePrefix(QStringView s)
{
    static constexpr const char *names[] = { "article", "art.", "section", "sec.", "clause", "chapter",
        "part", "annex", "schedule", "artikel", "abschnitt", "ziffer" };
    if (s.startsWith(u'§'))
        return skipSpaces(s, s.startsWith(u"§§") ? 2 : 1);
    for (const char *name : names) {
        const QLatin1StringView word(name);
        if (s.startsWith(word, Qt::CaseInsensitive) && isSpace(s, word.size()))
            return skipSpaces(s, word.size());
    }
    return 0;
}

// The words must be set off from the number: by space, by the end, or by a capital ("1.What we collect").
bool wordsMayStart(QStringView s, qsizetype at)
{
    return at >= s.size() || s[at].isSpace() || (s[at].isUpper() && !s[at - 1].isLetterOrNumber())
        || s[at] == u'*';
}

Numbering finish(Numbering n, QStringView s, qsizetype end)
{
    if (!wordsMayStart(s, end))
        return {};
    n.marker = s.left(end).toString().remove(u'\\');
    n.length = skipSpaces(s, end);
    return n;
}

// After the number may stand "." or ")" (with the backslash converters put before it), a colon or a dash.
qsizetype closer(QStringView s, qsizetype at, QStringView allowed)
{
    const qsizetype mark = at < s.size() && s[at] == u'\\' ? at + 1 : at;
    return mark < s.size() && allowed.contains(s[mark]) ? mark + 1 : 0;
}

Numbering decimal(QStringView s)
{
    Numbering n;
    qsizetype at = digitsAt(s, 0);
    if (at == 0 || at > 3)
        return {};
    n.value = s.left(at).toInt();
    while (at + 1 < s.size() && s[at] == u'.' && digitsAt(s, at + 1) > 0 && n.depth < 6) {
        const qsizetype digits = digitsAt(s, at + 1);
        n.value = s.mid(at + 1, digits).toInt();
        at += 1 + digits;
        ++n.depth;
    }
    n.number = s.left(at).toString();
    if (n.depth > 1) {
        n.style = NumberStyle::Dotted;
        const qsizetype end = closer(s, at, u".)");
        return finish(n, s, end ? end : at);
    }
    if (const qsizetype end = closer(s, at, u".:")) {
        n.style = NumberStyle::Decimal;
        return finish(n, s, end);
    }
    if (const qsizetype end = closer(s, at, u")")) {
        n.style = NumberStyle::Paren;
        return finish(n, s, end);
    }
    n.style = NumberStyle::Bare;
    return at <= 2 && isSpace(s, at) ? finish(n, s, at) : Numbering();
}

// "IV." "iv)" "A." "b)"; in parentheses also digits.
Numbering lettered(QStringView s, bool enclosed)
{
    Numbering n;
    n.enclosed = enclosed;
    qsizetype at = 0;
    while (at < s.size() && at < 8 && s[at].isLetter() && s[at].unicode() < 128)
        ++at;
    if (at == 0)
        return {};
    const QStringView letters = s.left(at);
    n.value = romanValue(letters);
    n.style = NumberStyle::Roman;
    if (at == 1) {
        n.letterValue = s[0].toLower().unicode() - u'a' + 1;
        const QChar c = s[0].toLower();
        if (c != u'i' && c != u'v' && c != u'x')
            n.value = 0;
    }
    if (n.value == 0) {
        if (at != 1)
            return {};
        n.style = NumberStyle::Letter;
        n.value = n.letterValue;
    }
    n.number = letters.toString();
    const qsizetype end = closer(s, at, enclosed ? u")" : u".)");
    return end ? finish(n, s, end) : Numbering();
}

Numbering enclosed(QStringView s)
{
    const QStringView inner = s.mid(1);
    Numbering n = lettered(inner, true);
    if (n.style == NumberStyle::None) {
        n = decimal(inner);
        if (n.style != NumberStyle::Paren)
            return {};
        n.enclosed = true;
    }
    n.number = u'(' + n.number + u')';
    n.marker = u'(' + n.marker;
    n.length += 1;
    return n;
}

Numbering named(QStringView s, qsizetype prefix)
{
    Numbering n;
    n.style = NumberStyle::Named;
    qsizetype at = prefix + digitsAt(s, prefix);
    if (at > prefix) {
        while (at + 1 < s.size() && s[at] == u'.' && digitsAt(s, at + 1) > 0) {
            ++n.depth;
            at += 1 + digitsAt(s, at + 1);
        }
        const QStringView digits = s.mid(prefix, at - prefix);
        n.value = digits.mid(digits.lastIndexOf(u'.') + 1).toInt();
    } else {
        while (at < s.size() && at - prefix < 8 && s[at].isUpper())
            ++at;
        n.value = romanValue(s.mid(prefix, at - prefix));
        if (n.value == 0 && at == prefix + 1)
            n.value = s[prefix].unicode() - u'A' + 1;
    }
    if (n.value <= 0)
        return {};
    n.number = s.mid(prefix, at - prefix).toString();
    // "Section 5 applies to …" is a sentence: the name stands alone or something sets it off.
    qsizetype end = closer(s, at, u".:)");
    if (!end)
        end = at;
    n = finish(n, s, end);
    if (n.length + 1 < s.size() && QStringView(u"-–—:").contains(s[n.length]) && isSpace(s, n.length + 1))
        n.length = skipSpaces(s, n.length + 1);
    return n;
}
} // namespace

Numbering numberingOf(QStringView line)
{
    if (line.isEmpty())
        return {};
    // A short head is enough, however long the line is.
    const QStringView s = line.left(longestNumber + 16);
    if (s[0] >= u'0' && s[0] <= u'9')
        return decimal(s);
    if (s[0] == u'(')
        return enclosed(s);
    if (const qsizetype prefix = namePrefix(s))
        return named(s, prefix);
    return lettered(s, false);
}

bool isDecimalFamily(NumberStyle style)
{
    return style == NumberStyle::Decimal || style == NumberStyle::Bare || style == NumberStyle::Dotted;
}

bool sameStyle(const Numbering &a, const Numbering &b)
{
    return (a.style == b.style || (isDecimalFamily(a.style) && isDecimalFamily(b.style)))
        && a.enclosed == b.enclosed && a.depth == b.depth;
}

bool follows(const Numbering &before, const Numbering &after)
{
    if (before.depth > 1)
        return after.value == before.value + 1;
    const bool asLetters
        = after.letterValue > 0 && before.letterValue > 0 && after.letterValue == before.letterValue + 1;
    return after.value == before.value + 1 || asLetters;
}

} // namespace ck::ingest
