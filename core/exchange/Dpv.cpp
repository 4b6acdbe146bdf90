#include "exchange/Dpv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ck::exchange
{

namespace
{
const QString type = QStringLiteral("@type");
const QString identifier = QStringLiteral("@id");

QString urn(const QUuid &id)
{
    return QStringLiteral("urn:uuid:") + id.toString(QUuid::WithoutBraces);
}

// Something of ours that the vocabulary has a class for, in our own words.
QJsonArray labelled(const char *className, const QStringList &labels)
{
    QJsonArray all;
    for (const QString &label : labels)
        all.append(QJsonObject {
            { type, QString::fromLatin1(className) }, { QStringLiteral("rdfs:label"), label } });
    return all;
}

void put(QJsonObject &object, const char *key, const QJsonArray &values)
{
    if (!values.isEmpty())
        object.insert(QLatin1StringView(key), values);
}

void put(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(key), value);
}

// GDPR article of a transfer tool; empty for tools the vocabulary has no term for.
QString transferBasis(const QString &tool)
{
    if (tool.startsWith(QLatin1StringView("adequacy")) || tool == u"dpf")
        return QStringLiteral("eu-gdpr:A45-3");
    if (tool.startsWith(QLatin1StringView("scc")))
        return QStringLiteral("eu-gdpr:A46-2-c");
    if (tool.startsWith(QLatin1StringView("bcr")))
        return QStringLiteral("eu-gdpr:A46-2-b");
    return {};
}

QJsonObject party(const Processor &processor)
{
    QJsonObject party { { identifier, urn(processor.id.uuid()) } };
    switch (processor.role) {
    case PartyRole::Controller:
        party.insert(type, QStringLiteral("dpv:DataController"));
        break;
    case PartyRole::SubProcessor:
        party.insert(type, QStringLiteral("dpv:DataSubProcessor"));
        break;
    case PartyRole::Processor:
    case PartyRole::Unspecified:
        party.insert(type, QStringLiteral("dpv:DataProcessor"));
        break;
    }
    put(party, "dpv:hasName", processor.legalName.isEmpty() ? processor.name : processor.legalName);
    put(party, "rdfs:label", processor.name);
    if (!processor.country.isEmpty())
        party.insert(QStringLiteral("dpv:hasLocation"),
            QJsonObject { { type, QStringLiteral("dpv:Country") },
                { QStringLiteral("rdfs:label"), processor.country } });
    return party;
}

QJsonObject process(const Processor &processor, const QString &controllerName)
{
    QJsonObject process { { identifier,
                              urn(QUuid::createUuidV5(processor.id.uuid(), QByteArray("dpv:Process"))) },
        { type, QStringLiteral("dpv:Process") } };
    put(process, "rdfs:label", processor.service.isEmpty() ? processor.name : processor.service);
    put(process, "dpv:hasDataController",
        labelled(
            "dpv:DataController", controllerName.isEmpty() ? QStringList() : QStringList { controllerName }));
    const bool recipient = processor.role == PartyRole::Controller;
    process.insert(
        recipient ? QStringLiteral("dpv:hasRecipientThirdParty") : QStringLiteral("dpv:hasDataProcessor"),
        party(processor));
    put(process, "dpv:hasPurpose", labelled("dpv:Purpose", processor.purposes));
    put(process, "dpv:hasPersonalData", labelled("dpv:PersonalData", processor.dataCategories));
    put(process, "dpv:hasDataSubject", labelled("dpv:DataSubject", processor.dataSubjects));
    if (const QString basis = transferBasis(processor.transferTool); !basis.isEmpty())
        process.insert(QStringLiteral("dpv:hasLegalBasis"), QJsonObject { { identifier, basis } });
    if (processor.contract == ContractState::Signed) {
        QJsonObject agreement { { type, QStringLiteral("dpv:DataProcessingAgreement") } };
        put(agreement, "rdfs:label", processor.contractRef);
        put(agreement, "dct:issued", processor.contractSigned.toString(Qt::ISODate));
        process.insert(QStringLiteral("dpv:hasOrganisationalMeasure"), agreement);
    }
    return process;
}
} // namespace

QByteArray dpvJsonLd(const QList<Processor> &processors, const QString &controllerName)
{
    QJsonArray graph;
    for (const Processor &processor : processors)
        if (processor.state != ProcessorState::Ended)
            graph.append(process(processor, controllerName));
    const QJsonObject context { { QStringLiteral("dpv"), QStringLiteral("https://w3id.org/dpv#") },
        { QStringLiteral("eu-gdpr"), QStringLiteral("https://w3id.org/dpv/legal/eu/gdpr#") },
        { QStringLiteral("dct"), QStringLiteral("http://purl.org/dc/terms/") },
        { QStringLiteral("rdfs"), QStringLiteral("http://www.w3.org/2000/01/rdf-schema#") } };
    const QJsonObject document { { QStringLiteral("@context"), context },
        { QStringLiteral("@graph"), graph } };
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace ck::exchange
