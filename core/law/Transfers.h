// Transfers to third countries: who is in the EEA, where adequacy holds, and which tools there are.
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace ck::law
{

struct Adequacy {
    QString country = {}; // ISO 3166-1 alpha-2, or the code of an international organisation
    QString name = {};
    QString scope = {};
    bool partial = false; // holds for some recipients only: certified firms, one sector
    QString tool = {}; // id of the tool that stands for a partial decision: dpf, uk_bridge
    QString confidence = {};
};

struct TransferTool {
    QString id = {}; // adequacy, scc_2021, dpf …: Processor::transferTool
    QString citation = {};
    QString needs = {};
    QStringList jurisdictions = {}; // exports it serves: EU, UK, CH, BR, CN
};

class Transfers
{
public:
    static Result<Transfers> read(const QJsonObject &pack);

    bool isInEea(const QString &country) const { return m_eea.contains(country); }
    // Seen from the EU and the EEA. An unknown (empty) country is not called a third country.
    bool isThirdCountry(const QString &country) const { return !country.isEmpty() && !isInEea(country); }
    const Adequacy *euAdequacy(const QString &country) const;
    const Adequacy *ukAdequacy(const QString &country) const;
    const TransferTool *tool(const QString &id) const;
    const QList<TransferTool> &tools() const { return m_tools; }

    // "United States", "the US" -> "US"; "EU", "Europe" -> "EU"; empty where the words name no country.
    QString countryCode(const QString &name) const;

    // Whether an export from the EEA to `country` stands on `tool` (empty: none chosen). Full adequacy needs
    // no tool.
    bool isCovered(const QString &country, const QString &tool) const;

private:
    QSet<QString> m_eea;
    QHash<QString, QString> m_names; // lower case, as texts write them
    QHash<QString, Adequacy> m_eu;
    QHash<QString, Adequacy> m_uk;
    QList<TransferTool> m_tools;
};

} // namespace ck::law
