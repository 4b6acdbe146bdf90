#include "compile/engine/Stem.h"

#include <QString>
#include <string_view>

namespace ck::compile
{
namespace
{

bool endsWith(const char16_t *word, int size, std::u16string_view tail)
{
    const int n = int(tail.size());
    return size > n && std::u16string_view(word + size - n, size_t(n)) == tail;
}

bool isVowel(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u' || c == u'y';
}

bool hasVowel(const char16_t *word, int size)
{
    for (int i = 0; i < size; ++i)
        if (isVowel(word[i]))
            return true;
    return false;
}

// "stopp" of "stopping" is "stop", but "sell" and "process" keep their pair.
int undouble(const char16_t *word, int size)
{
    if (size < 3 || word[size - 1] != word[size - 2])
        return size;
    const char16_t c = word[size - 1];
    return isVowel(c) || c == u'l' || c == u's' || c == u'z' ? size : size - 1;
}

int dropPlural(char16_t *word, int size)
{
    if (size > 4 && endsWith(word, size, u"ies")) {
        word[size - 3] = u'y';
        return size - 2;
    }
    if (endsWith(word, size, u"sses") || endsWith(word, size, u"xes") || endsWith(word, size, u"ches")
        || endsWith(word, size, u"shes") || endsWith(word, size, u"zzes"))
        return size - 2;
    if (size > 3 && word[size - 1] == u's' && word[size - 2] != u's' && word[size - 2] != u'u'
        && word[size - 2] != u'i')
        return size - 1;
    return size;
}

} // namespace

int stemLength(char16_t *word, int size)
{
    size = dropPlural(word, size);
    if (size > 4 && endsWith(word, size, u"ied")) {
        word[size - 3] = u'y';
        size -= 2;
    } else if (size > 5 && endsWith(word, size, u"ing") && hasVowel(word, size - 3)) {
        size = undouble(word, size - 3);
    } else if (size > 4 && endsWith(word, size, u"ed") && hasVowel(word, size - 2)) {
        size = undouble(word, size - 2);
    }
    if (size > 3 && word[size - 1] == u'e')
        --size;
    // "-ise" and "-ize" are one spelling: "anonymise", "anonymized".
    if (size > 4 && word[size - 1] == u'z' && word[size - 2] == u'i')
        word[size - 1] = u's';
    return size;
}

QString stemOf(QStringView folded)
{
    QString word = folded.toString();
    const int size = stemLength(reinterpret_cast<char16_t *>(word.data()), int(word.size()));
    word.truncate(size);
    return word;
}

} // namespace ck::compile
