#include "wording/Labels.h"

#include "wording/Text.h"

namespace ck::inline wording
{

QString transferToolText(const QString &tool)
{
    static const QHash<QString, const char *> known {
        { QStringLiteral("adequacy"), QT_TRANSLATE_NOOP("ck", "adequacy decision") },
        { QStringLiteral("dpf"), QT_TRANSLATE_NOOP("ck", "EU–US Data Privacy Framework") },
        { QStringLiteral("scc_2021"), QT_TRANSLATE_NOOP("ck", "EU standard contractual clauses (2021)") },
        { QStringLiteral("scc_art28"),
            QT_TRANSLATE_NOOP("ck", "standard clauses between controller and processor") },
        { QStringLiteral("bcr"), QT_TRANSLATE_NOOP("ck", "binding corporate rules") },
        { QStringLiteral("code"), QT_TRANSLATE_NOOP("ck", "approved code of conduct") },
        { QStringLiteral("certification"), QT_TRANSLATE_NOOP("ck", "approved certification") },
        { QStringLiteral("adhoc"), QT_TRANSLATE_NOOP("ck", "authorised individual clauses") },
        { QStringLiteral("derogation"), QT_TRANSLATE_NOOP("ck", "derogation for a specific situation") },
        { QStringLiteral("uk_idta"), QT_TRANSLATE_NOOP("ck", "UK International Data Transfer Agreement") },
        { QStringLiteral("uk_addendum"), QT_TRANSLATE_NOOP("ck", "UK Addendum to the EU clauses") },
        { QStringLiteral("uk_bridge"), QT_TRANSLATE_NOOP("ck", "UK–US data bridge") },
        { QStringLiteral("ch_scc"), QT_TRANSLATE_NOOP("ck", "EU clauses with Swiss changes") },
        { QStringLiteral("br_scc"), QT_TRANSLATE_NOOP("ck", "Brazilian standard contractual clauses") },
        { QStringLiteral("cn"), QT_TRANSLATE_NOOP("ck", "Chinese security assessment or standard contract") },
    };
    if (tool.isEmpty())
        return QStringLiteral("–");
    const char *text = known.value(tool);
    return text ? translate("ck", text) : tool;
}

QString countryText(const QString &code)
{
    if (code.isEmpty())
        return QStringLiteral("–");
    const auto territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace ck::inline wording
