#include "law/NameMatch.h"

namespace ck::law
{
namespace
{

// Lower-case words with the company form at the end taken off.
QStringList wordsOf(const QString &name, const CuePattern &companyForms)
{
    QStringList words;
    QString word;
    for (const QChar c : name.toLower() + u' ') {
        if (c.isLetterOrNumber() || c == u'.') {
            word += c;
            continue;
        }
        while (word.endsWith(u'.'))
            word.chop(1);
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    }
    while (words.size() > 1 && companyForms.isIn(words.last()))
        words.removeLast();
    return words;
}

bool startsWith(const QStringList &words, const QStringList &beginning)
{
    return !beginning.isEmpty() && words.mid(0, beginning.size()) == beginning;
}

} // namespace

bool names(const ProcessorDisclosure &disclosure, const Processor &processor, const CuePattern &companyForms)
{
    QList<QStringList> said { wordsOf(disclosure.name, companyForms) };
    for (const QString &alias : disclosure.aliases)
        said.append(wordsOf(alias, companyForms));
    if (!disclosure.vendor.isEmpty())
        said.append(wordsOf(disclosure.vendor, companyForms));
    for (const QString &own : { processor.name, processor.legalName }) {
        const QStringList words = wordsOf(own, companyForms);
        for (const QStringList &other : said)
            if (startsWith(other, words) || startsWith(words, other))
                return true;
    }
    return false;
}

} // namespace ck::law
