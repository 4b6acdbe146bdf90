#include "ingest/HtmlEntities.h"

#include "base/Windows1252.h"

namespace ck::ingest
{

namespace
{
struct Entity {
    const char *name;
    char16_t character;
};

// The names of HTML 4 that occur in prose, and those of HTML 5 for ASCII punctuation; sorted by name.
// clang-format off
constexpr Entity entities[] = {
    { "AElig", 0x00C6 }, { "AMP", 0x0026 }, { "Aacute", 0x00C1 }, { "Acirc", 0x00C2 }, { "Agrave", 0x00C0 },
    { "Aring", 0x00C5 }, { "Atilde", 0x00C3 }, { "Auml", 0x00C4 }, { "Ccedil", 0x00C7 },
    { "Dagger", 0x2021 }, { "ETH", 0x00D0 }, { "Eacute", 0x00C9 }, { "Ecirc", 0x00CA },
    { "Egrave", 0x00C8 }, { "Euml", 0x00CB }, { "GT", 0x003E }, { "Iacute", 0x00CD }, { "Icirc", 0x00CE },
    { "Igrave", 0x00CC }, { "Iuml", 0x00CF }, { "LT", 0x003C }, { "NewLine", 0x000A },
    { "NoBreak", 0x2060 }, { "Ntilde", 0x00D1 }, { "OElig", 0x0152 }, { "Oacute", 0x00D3 },
    { "Ocirc", 0x00D4 }, { "Ograve", 0x00D2 }, { "Oslash", 0x00D8 }, { "Otilde", 0x00D5 },
    { "Ouml", 0x00D6 }, { "Prime", 0x2033 }, { "QUOT", 0x0022 }, { "Scaron", 0x0160 }, { "THORN", 0x00DE },
    { "Tab", 0x0009 }, { "Uacute", 0x00DA }, { "Ucirc", 0x00DB }, { "Ugrave", 0x00D9 }, { "Uuml", 0x00DC },
    { "Yacute", 0x00DD }, { "Yuml", 0x0178 }, { "aacute", 0x00E1 }, { "acirc", 0x00E2 },
    { "acute", 0x00B4 }, { "aelig", 0x00E6 }, { "agrave", 0x00E0 }, { "alefsym", 0x2135 },
    { "amp", 0x0026 }, { "apos", 0x0027 }, { "aring", 0x00E5 }, { "ast", 0x002A }, { "asymp", 0x2248 },
    { "atilde", 0x00E3 }, { "auml", 0x00E4 }, { "bdquo", 0x201E }, { "brvbar", 0x00A6 }, { "bsol", 0x005C },
    { "bull", 0x2022 }, { "ccedil", 0x00E7 }, { "cedil", 0x00B8 }, { "cent", 0x00A2 }, { "check", 0x2713 },
    { "circ", 0x02C6 }, { "clubs", 0x2663 }, { "colon", 0x003A }, { "comma", 0x002C }, { "commat", 0x0040 },
    { "copy", 0x00A9 }, { "curren", 0x00A4 }, { "dagger", 0x2020 }, { "deg", 0x00B0 }, { "diams", 0x2666 },
    { "divide", 0x00F7 }, { "dollar", 0x0024 }, { "eacute", 0x00E9 }, { "ecirc", 0x00EA },
    { "egrave", 0x00E8 }, { "emsp", 0x2003 }, { "ensp", 0x2002 }, { "equals", 0x003D }, { "eth", 0x00F0 },
    { "euml", 0x00EB }, { "euro", 0x20AC }, { "excl", 0x0021 }, { "fnof", 0x0192 }, { "frac12", 0x00BD },
    { "frac14", 0x00BC }, { "frac34", 0x00BE }, { "frasl", 0x2044 }, { "ge", 0x2265 }, { "gt", 0x003E },
    { "harr", 0x2194 }, { "hearts", 0x2665 }, { "hellip", 0x2026 }, { "horbar", 0x2015 },
    { "hyphen", 0x2010 }, { "iacute", 0x00ED }, { "icirc", 0x00EE }, { "iexcl", 0x00A1 },
    { "igrave", 0x00EC }, { "image", 0x2111 }, { "iquest", 0x00BF }, { "iuml", 0x00EF },
    { "laquo", 0x00AB }, { "larr", 0x2190 }, { "ldquo", 0x201C }, { "ldquor", 0x201E }, { "le", 0x2264 },
    { "lowbar", 0x005F }, { "lpar", 0x0028 }, { "lrm", 0x200E }, { "lsaquo", 0x2039 }, { "lsqb", 0x005B },
    { "lsquo", 0x2018 }, { "lt", 0x003C }, { "macr", 0x00AF }, { "mdash", 0x2014 }, { "micro", 0x00B5 },
    { "middot", 0x00B7 }, { "minus", 0x2212 }, { "nbhy", 0x2011 }, { "nbsp", 0x00A0 }, { "ndash", 0x2013 },
    { "ne", 0x2260 }, { "not", 0x00AC }, { "ntilde", 0x00F1 }, { "num", 0x0023 }, { "oacute", 0x00F3 },
    { "ocirc", 0x00F4 }, { "oelig", 0x0153 }, { "ograve", 0x00F2 }, { "oline", 0x203E }, { "ordf", 0x00AA },
    { "ordm", 0x00BA }, { "oslash", 0x00F8 }, { "otilde", 0x00F5 }, { "ouml", 0x00F6 }, { "para", 0x00B6 },
    { "percnt", 0x0025 }, { "period", 0x002E }, { "permil", 0x2030 }, { "plus", 0x002B },
    { "plusmn", 0x00B1 }, { "pound", 0x00A3 }, { "prime", 0x2032 }, { "quest", 0x003F }, { "quot", 0x0022 },
    { "raquo", 0x00BB }, { "rarr", 0x2192 }, { "rdquo", 0x201D }, { "real", 0x211C }, { "reg", 0x00AE },
    { "rlm", 0x200F }, { "rpar", 0x0029 }, { "rsaquo", 0x203A }, { "rsqb", 0x005D }, { "rsquo", 0x2019 },
    { "rsquor", 0x2019 }, { "sbquo", 0x201A }, { "scaron", 0x0161 }, { "sect", 0x00A7 }, { "semi", 0x003B },
    { "shy", 0x00AD }, { "sol", 0x002F }, { "spades", 0x2660 }, { "sup1", 0x00B9 }, { "sup2", 0x00B2 },
    { "sup3", 0x00B3 }, { "szlig", 0x00DF }, { "thinsp", 0x2009 }, { "thorn", 0x00FE }, { "tilde", 0x02DC },
    { "times", 0x00D7 }, { "trade", 0x2122 }, { "uacute", 0x00FA }, { "ucirc", 0x00FB },
    { "ugrave", 0x00F9 }, { "uml", 0x00A8 }, { "uuml", 0x00FC }, { "verbar", 0x007C }, { "weierp", 0x2118 },
    { "yacute", 0x00FD }, { "yen", 0x00A5 }, { "yuml", 0x00FF }, { "zwj", 0x200D }, { "zwnj", 0x200C },
};
// clang-format on
constexpr qsizetype longestName = 10;

char16_t named(QStringView name)
{
    const auto *found = std::lower_bound(
        std::begin(entities), std::end(entities), name, [](const Entity &entity, QStringView wanted) {
            return QLatin1StringView(entity.name).compare(wanted) < 0;
        });
    return found != std::end(entities) && name == QLatin1StringView(found->name) ? found->character : u'\0';
}

// "#8217" or "#x2019"; 0 where it is no character. The C1 range means windows-1252, as browsers have it.
char32_t numbered(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint code = (hex ? digits.mid(1) : digits).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return 0;
    return code >= 0x80 && code < 0xA0 ? char32_t(fromWindows1252(uchar(code))) : char32_t(code);
}
} // namespace

QString decodeEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != u'&') {
            out += text[at++];
            continue;
        }
        qsizetype end = at + 1;
        if (end < text.size() && text[end] == u'#')
            ++end;
        while (end < text.size() && end - at <= longestName && text[end].isLetterOrNumber())
            ++end;
        const QStringView body = text.mid(at + 1, end - at - 1);
        const char32_t c = body.startsWith(u'#') ? numbered(body.mid(1)) : char32_t(named(body));
        if (c == 0) {
            out += text[at++];
            continue;
        }
        out += QChar::fromUcs4(c);
        at = end < text.size() && text[end] == u';' ? end + 1 : end;
    }
    return out;
}

} // namespace ck::ingest
