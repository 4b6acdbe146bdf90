// The register in the vocabularies of others.
#include "exchange/Dpv.h"
#include "exchange/Fides.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ck;

namespace
{
Processor processor()
{
    return { .id = ProcessorId::fromString(QStringLiteral("5c1f9f0e-0b1e-4b43-9d0e-111111111111")),
        .name = QStringLiteral("Stripe \"EU\""),
        .service = QStringLiteral("Card payments: all"),
        .country = QStringLiteral("IE"),
        .purposes = { QStringLiteral("payments") },
        .dataCategories = { QStringLiteral("name") },
        .contract = ContractState::Signed,
        .contractSigned = QDate(2026, 2, 28),
        .transferTool = QStringLiteral("scc_2021") };
}
} // namespace

class tst_RegisterExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fides()
    {
        Processor ended = processor();
        ended.state = ProcessorState::Ended;
        QCOMPARE(QString::fromUtf8(exchange::fidesYaml({ processor(), ended })).split(u'\n'),
            QStringLiteral("system:\n"
                           "  - fides_key: \"stripe__eu_\"\n"
                           "    organization_fides_key: \"default_organization\"\n"
                           "    name: \"Stripe \\\"EU\\\"\"\n"
                           "    description: \"Card payments: all\"\n"
                           "    system_type: \"Service\"\n"
                           "    responsibility:\n      - \"Processor\"\n"
                           "    dpa_progress: \"signed\"\n"
                           "    processes_personal_data: true\n"
                           "    does_international_transfers: true\n"
                           "    legal_basis_for_transfers:\n      - \"scc_2021\"\n"
                           "    privacy_declarations:\n"
                           "      - name: \"payments\"\n"
                           "        data_use: \"payments\"\n"
                           "        data_categories:\n          - \"name\"\n"
                           "    meta:\n      clausekeeper:\n"
                           "        id: \"5c1f9f0e-0b1e-4b43-9d0e-111111111111\"\n"
                           "        country: \"IE\"\n        role: \"processor\"\n        state: \"in_use\"\n"
                           "        contract: \"signed\"\n        contract_signed: \"2026-02-28\"\n")
                .split(u'\n'));
        QCOMPARE(exchange::fidesYaml({}), QByteArray("system: []\n"));
    }

    void fidesKeysAreUnique()
    {
        const QByteArray yaml = exchange::fidesYaml({ processor(), processor() });
        QVERIFY(yaml.contains("\"stripe__eu_\"\n"));
        QVERIFY(yaml.contains("\"stripe__eu__2\"\n"));
    }

    void dpv()
    {
        const QByteArray json = exchange::dpvJsonLd({ processor() }, QStringLiteral("Kite Shop"));
        const QJsonArray graph
            = QJsonDocument::fromJson(json).object().value(QLatin1StringView("@graph")).toArray();
        QCOMPARE(graph.size(), 1);
        const QJsonObject process = graph[0].toObject();
        QCOMPARE(process.value(QLatin1StringView("@type")).toString(), QStringLiteral("dpv:Process"));
        const QJsonObject party = process.value(QLatin1StringView("dpv:hasDataProcessor")).toObject();
        QCOMPARE(party.value(QLatin1StringView("@id")).toString(),
            QStringLiteral("urn:uuid:5c1f9f0e-0b1e-4b43-9d0e-111111111111"));
        QCOMPARE(process.value(QLatin1StringView("dpv:hasLegalBasis"))
                     .toObject()
                     .value(QLatin1StringView("@id"))
                     .toString(),
            QStringLiteral("eu-gdpr:A46-2-c"));
        QCOMPARE(exchange::dpvJsonLd({ processor() }, QStringLiteral("Kite Shop")), json);
    }
};

QTEST_APPLESS_MAIN(tst_RegisterExports)
#include "tst_RegisterExports.moc"
