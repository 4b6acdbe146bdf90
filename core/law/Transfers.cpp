#include "law/Transfers.h"

#include "law/PackFile.h"

#include <QJsonArray>

namespace ck::law
{
namespace
{

QHash<QString, Adequacy> readDecisions(const QJsonValue &list)
{
    QHash<QString, Adequacy> decisions;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject json = value.toObject();
        const QString country = json.value(u"code").toString();
        decisions.insert(country,
            { country, json.value(u"name").toString(), json.value(u"scope").toString(),
                json.value(u"partial").toBool(), json.value(u"tool").toString(),
                json.value(u"confidence").toString() });
    }
    return decisions;
}

const Adequacy *find(const QHash<QString, Adequacy> &decisions, const QString &country)
{
    const auto found = decisions.constFind(country);
    return found == decisions.constEnd() ? nullptr : &*found;
}

} // namespace

Result<Transfers> Transfers::read(const QJsonObject &pack)
{
    Transfers transfers;
    const QStringList eea = strings(pack.value(u"eea"));
    transfers.m_eea = { eea.begin(), eea.end() };
    const QJsonObject names = pack.value(u"country_names").toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        for (const QString &name : strings(it.value()))
            transfers.m_names.insert(name.toLower(), it.key());
    transfers.m_eu = readDecisions(pack.value(u"eu_adequacy"));
    transfers.m_uk = readDecisions(pack.value(u"uk_adequacy"));
    for (const QJsonValue &value : pack.value(u"tools").toArray()) {
        const QJsonObject json = value.toObject();
        transfers.m_tools.append({ json.value(u"id").toString(), json.value(u"citation").toString(),
            json.value(u"needs").toString(), strings(json.value(u"jurisdictions")) });
    }
    return transfers;
}

const Adequacy *Transfers::euAdequacy(const QString &country) const
{
    return find(m_eu, country);
}

const Adequacy *Transfers::ukAdequacy(const QString &country) const
{
    return find(m_uk, country);
}

const TransferTool *Transfers::tool(const QString &id) const
{
    const auto found
        = std::find_if(m_tools.begin(), m_tools.end(), [&](const TransferTool &one) { return one.id == id; });
    return found == m_tools.end() ? nullptr : &*found;
}

QString Transfers::countryCode(const QString &name) const
{
    QString plain = name.simplified().toLower();
    if (plain.startsWith(QLatin1StringView("the ")))
        plain.remove(0, 4);
    return m_names.value(plain.remove(u'.'));
}

bool Transfers::isCovered(const QString &country, const QString &chosen) const
{
    if (!isThirdCountry(country))
        return true;
    const Adequacy *adequacy = euAdequacy(country);
    if (adequacy && !adequacy->partial)
        return true;
    const TransferTool *known = tool(chosen);
    if (!known || !known->jurisdictions.contains(QLatin1StringView("EU")))
        return false;
    // "Adequacy" alone is no tool where there is no decision, nor where the decision asks for a certificate.
    if (chosen == QLatin1StringView("adequacy"))
        return adequacy && adequacy->tool.isEmpty();
    return chosen != QLatin1StringView("dpf") || (adequacy && adequacy->tool == chosen);
}

} // namespace ck::law
