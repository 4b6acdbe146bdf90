#include "ingest/HtmlElements.h"

#include "ingest/HtmlTokenizer.h"

#include <QSet>

namespace ck::ingest
{

namespace
{
QSet<QString> namesIn(const char *list)
{
    const QStringList names = QString::fromLatin1(list).split(u' ');
    return { names.begin(), names.end() };
}

// Names that sites give to what surrounds the content; only as a whole word of class or id.
bool namesChrome(const QString &label)
{
    static const QSet<QString> names
        = namesIn("site-header site-footer page-footer footer navbar nav navigation topbar "
                  "breadcrumb breadcrumbs sidebar skip-link menu main-menu");
    const QStringList words = label.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return names.contains(word); });
}

bool isConsentBanner(const QString &label)
{
    if (label.contains(QLatin1StringView("onetrust")) || label.contains(QLatin1StringView("cookiebot")))
        return true;
    if (!label.contains(QLatin1StringView("cookie")) && !label.contains(QLatin1StringView("consent"))
        && !label.contains(QLatin1StringView("gdpr")))
        return false;
    for (const char *part :
        { "banner", "popup", "modal", "overlay", "bar", "dialog", "notice", "toast", "cookie-consent" })
        if (label.contains(QLatin1StringView(part)))
            return true;
    return false;
}
} // namespace

bool isVoidElement(const QString &name)
{
    static const QSet<QString> names
        = namesIn("area base br col embed hr img input link meta param source track wbr keygen frame");
    return names.contains(name);
}

bool isBlockElement(const QString &name)
{
    static const QSet<QString> names = namesIn("address article aside blockquote body center dd details "
                                               "dialog dir div dl dt fieldset figcaption figure footer "
                                               "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main "
                                               "menu nav ol p pre section summary table tbody td "
                                               "tfoot th thead tr ul caption");
    return names.contains(name);
}

bool isSilentElement(const QString &name)
{
    static const QSet<QString> names = namesIn(
        "script style template noscript svg math iframe object select option button textarea head audio "
        "video canvas map xmp noembed noframes datalist");
    return names.contains(name);
}

int headingLevel(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6' ? name[1].digitValue()
                                                                                     : 0;
}

bool isPageChrome(const QString &name, QStringView attributes, bool insideContent)
{
    static const QSet<QString> elements = namesIn("nav footer aside form");
    static const QSet<QString> roles = namesIn(
        "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar");
    static const QSet<QString> roots = namesIn("html body main article");
    if (roots.contains(name))
        return false;
    // The head of an article holds its title and date; only the head of the page is chrome.
    if (elements.contains(name) || (name == u"header" && !insideContent))
        return true;
    if (attributes.isEmpty())
        return false;
    if (roles.contains(attribute(attributes, u"role").toLower()))
        return true;
    const QString label = (attribute(attributes, u"id") + u' ' + attribute(attributes, u"class")).toLower();
    return namesChrome(label) || isConsentBanner(label);
}

bool isHidden(QStringView attributes)
{
    if (attributes.isEmpty())
        return false;
    bool found = false;
    attribute(attributes, u"hidden", &found);
    if (found || attribute(attributes, u"aria-hidden") == u"true")
        return true;
    const QString style = attribute(attributes, u"style").remove(u' ').toLower();
    return style.contains(QLatin1StringView("display:none"))
        || style.contains(QLatin1StringView("visibility:hidden"));
}

} // namespace ck::ingest
