#include "ingest/Words.h"

#include <QString>

namespace ck::ingest
{

namespace
{
constexpr qsizetype longestHeading = 90;
constexpr qsizetype mostHeadingWords = 13;

bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Thai;
}

QStringView withoutClosers(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\"'”’»)]*_ \u200b").contains(text.back()))
        text.chop(1);
    return text;
}

QStringView withoutOpeners(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"\"'“‘«([*_¿¡").contains(text.front()))
        text = text.mid(1);
    return text;
}

QString firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isLetter() || text[end] == u'\'' || text[end] == u'’'))
        ++end;
    return text.left(end).toString().toLower();
}

template <size_t N>
bool isOneOf(const QString &word, const char *const (&words)[N])
{
    return std::any_of(std::begin(words), std::end(words),
        [&](const char *candidate) { return word == QLatin1StringView(candidate); });
}

// Letters, digits and what stands inside a word.
bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'\'' || c == u'’' || c == u'-';
}
} // namespace

qsizetype wordCount(QStringView text, qsizetype enough)
{
    qsizetype count = 0;
    bool inside = false;
    for (const QChar c : text) {
        if (enough >= 0 && count >= enough)
            return count;
        const bool ideograph = c.unicode() > 0x0E00 && isIdeograph(c);
        const bool letter = isWordPart(c);
        count += ideograph || (letter && !inside);
        inside = letter && !ideograph;
    }
    return count;
}

bool endsSentence(QStringView text)
{
    const QStringView end = withoutClosers(text);
    return !end.isEmpty() && QStringView(u".!?:;…。！？：；").contains(end.back());
}

bool startsLower(QStringView text)
{
    const QStringView start = withoutOpeners(text);
    return !start.isEmpty() && start.front().isLower();
}

bool isAllCaps(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        letters += c.isUpper();
    }
    return letters >= 4;
}

bool hasHeadingShape(QStringView text)
{
    const QStringView start = withoutOpeners(text);
    const QStringView end = withoutClosers(text);
    if (start.isEmpty() || end.isEmpty() || text.size() > longestHeading)
        return false;
    if (!start.front().isLetterOrNumber() || start.front().isLower())
        return false;
    if (QStringView(u".,;:!…。，；：|/\\=").contains(end.back()) || text.contains(u'@')
        || text.contains(u"://"))
        return false;
    // A sentence break inside is a sentence, unless it is "vs." or an initial.
    for (qsizetype at = 1; at + 2 < text.size(); ++at)
        if (text[at] == u'.' && text[at + 1].isSpace() && text[at - 1].isLower() && text[at + 2].isUpper())
            return false;
    return wordCount(text, mostHeadingWords + 1) <= mostHeadingWords;
}

bool hasColonHeadingShape(QStringView text)
{
    static constexpr const char *openers[]
        = { "we", "you", "i", "it", "they", "this", "these", "those", "the", "if", "when", "where", "to",
              "for", "in", "as", "such", "by", "and", "or", "please", "some", "there", "however", "depending",
              "including", "examples", "note", "wir", "sie", "diese", "zu", "bei" };
    static constexpr const char *closers[]
        = { "to", "following", "include", "includes", "including", "as", "are", "is", "that", "for", "with",
              "by", "of", "may", "can", "will", "from", "when", "if", "folgende", "folgenden" };
    if (!text.endsWith(u':'))
        return false;
    const QStringView name = text.chopped(1).trimmed();
    if (!hasHeadingShape(name) || wordCount(name, 8) > 7 || name.contains(u','))
        return false;
    const qsizetype space = name.lastIndexOf(u' ');
    return !isOneOf(firstWord(name), openers) && !isOneOf(name.mid(space + 1).toString().toLower(), closers);
}

bool isStamp(QStringView text)
{
    static constexpr const char *openers[] = { "effective", "last", "updated", "version", "revised",
        "published", "date", "dated", "revision", "stand", "as", "posted", "modified" };
    if (text.size() > 120)
        return false;
    const bool dated = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return dated && isOneOf(firstWord(withoutOpeners(text)), openers);
}

bool namesThePolicy(QStringView text)
{
    static constexpr const char *names[] = { "privacy", "policy", "notice", "datenschutz", "data protection",
        "cookie statement", "confidentialité", "privacidad" };
    return text.size() <= 120 && std::any_of(std::begin(names), std::end(names), [&](const char *name) {
        return text.contains(QString::fromUtf8(name), Qt::CaseInsensitive);
    });
}

bool readsLikeProse(QStringView text)
{
    constexpr qsizetype fewestWords = 20, fewestInARow = 5;
    if (wordCount(text, fewestWords) < fewestWords)
        return false;
    qsizetype inARow = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        bool letters = false;
        while (end < text.size() && isWordPart(text[end])) {
            letters |= text[end].isLetter();
            inARow += text[end].unicode() > 0x0E00 && isIdeograph(text[end]);
            ++end;
        }
        inARow = end > at && letters ? inARow + 1 : end > at ? 0 : inARow;
        if (inARow >= fewestInARow)
            return true;
        if (end < text.size() && !QStringView(u" ,\n\t(“\"").contains(text[end]))
            inARow = 0;
        at = end + 1;
    }
    return false;
}

} // namespace ck::ingest
