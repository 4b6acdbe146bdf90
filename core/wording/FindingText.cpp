#include "wording/FindingText.h"

#include "wording/FindingWords.h"
#include "wording/Labels.h"
#include "wording/Text.h"

namespace ck::inline wording
{

namespace
{

const QHash<QString, const FindingWords *> &index()
{
    static const auto built = [] {
        QHash<QString, const FindingWords *> words;
        for (const auto family :
            { wordsGaps(), wordsVague(), wordsRecipients(), wordsTerms(), wordsRegister() })
            for (const FindingWords &entry : family)
                words.insert(QLatin1StringView(entry.code), &entry);
        return words;
    }();
    return built;
}

// The whole code, then ever shorter beginnings of it, so that a new member of a family is never mute.
const FindingWords *wordsFor(QString code)
{
    while (!code.isEmpty()) {
        if (const FindingWords *words = index().value(code))
            return words;
        code.truncate(qMax(qsizetype(0), code.lastIndexOf(u'_')));
    }
    return nullptr;
}

QString readable(const QString &code)
{
    QString text = code.toLower().replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

// Args as people read them; the place of a transfer comes as a country code.
static QStringList argsOf(const Finding &finding)
{
    QStringList args = readableArgs(finding.args);
    if (finding.code.startsWith(QStringLiteral("TRANSFER_")) && args.size() > 1)
        args[1] = countryText(args.at(1));
    return args;
}

QString title(const Finding &finding)
{
    const FindingWords *words = wordsFor(finding.code);
    return words ? headed(translate("ck", words->title), argsOf(finding)) : readable(finding.code);
}

QString explanation(const Finding &finding)
{
    if (const FindingWords *words = wordsFor(finding.code))
        return filled(translate("ck", words->explanation), argsOf(finding));
    const QString what = readable(finding.code);
    return finding.args.isEmpty()
        ? what + u'.'
        : what + QStringLiteral(": ") + finding.args.join(QStringLiteral(", ")) + u'.';
}

bool hasText(const QString &findingCode)
{
    return index().contains(findingCode);
}

} // namespace ck::inline wording
