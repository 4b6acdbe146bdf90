#include "exchange/Fides.h"

#include <QSet>

namespace ck::exchange
{

namespace
{
// Double-quoted YAML scalars need the same escapes as JSON.
QByteArray scalar(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        const uchar byte = uchar(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (byte < 0x20 || byte == 0x7F)
            out += "\\x" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out + '"';
}

class Yaml
{
public:
    void key(int indent, const char *name) { m_out += QByteArray(indent, ' ') + name + ":\n"; }
    void text(int indent, const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_out += QByteArray(indent, ' ') + name + ": " + scalar(value) + '\n';
    }
    void flag(int indent, const char *name, bool value)
    {
        m_out += QByteArray(indent, ' ') + name + (value ? ": true\n" : ": false\n");
    }
    void list(int indent, const char *name, const QStringList &values)
    {
        if (values.isEmpty())
            return;
        key(indent, name);
        for (const QString &value : values)
            m_out += QByteArray(indent + 2, ' ') + "- " + scalar(value) + '\n';
    }
    void item(int indent, const char *name, const QString &value)
    {
        m_out += QByteArray(indent, ' ') + "- " + name + ": " + scalar(value) + '\n';
    }
    void raw(const char *line) { m_out += line; }
    QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
};

// Keys hold letters, digits and _ . - only, and are unique in a file.
QString fidesKey(const QString &name, QSet<QString> &used)
{
    QString key;
    for (const QChar c : name.toLower())
        key += c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-') ? c : QChar(u'_');
    QString unique = key;
    for (int n = 2; used.contains(unique); ++n)
        unique = key + u'_' + QString::number(n);
    used.insert(unique);
    return unique;
}

QString responsibility(PartyRole role)
{
    switch (role) {
    case PartyRole::Controller:
        return QStringLiteral("Controller");
    case PartyRole::SubProcessor:
        return QStringLiteral("Sub-Processor");
    case PartyRole::Processor:
    case PartyRole::Unspecified:
        return QStringLiteral("Processor");
    }
    return {};
}

void writeDeclarations(Yaml &yaml, const Processor &processor)
{
    if (processor.purposes.isEmpty())
        return;
    yaml.key(4, "privacy_declarations");
    for (const QString &purpose : processor.purposes) {
        yaml.item(6, "name", purpose);
        yaml.text(8, "data_use", purpose);
        yaml.list(8, "data_categories", processor.dataCategories);
        yaml.list(8, "data_subjects", processor.dataSubjects);
    }
}

void writeOwnFields(Yaml &yaml, const Processor &processor)
{
    yaml.key(4, "meta");
    yaml.key(6, "clausekeeper");
    yaml.text(8, "id", processor.id.isNull() ? QString() : processor.id.toString());
    yaml.text(8, "country", processor.country);
    yaml.text(8, "role", toCode(processor.role));
    yaml.text(8, "state", toCode(processor.state));
    yaml.text(8, "contract", toCode(processor.contract));
    yaml.text(8, "contract_ref", processor.contractRef);
    yaml.text(8, "contract_signed", processor.contractSigned.toString(Qt::ISODate));
    yaml.text(8, "transfer_assessed", processor.transferAssessed.toString(Qt::ISODate));
    yaml.text(8, "sub_processors", processor.subProcessors);
    yaml.text(8, "next_review", processor.nextReview.toString(Qt::ISODate));
    yaml.text(8, "owner", processor.owner);
    // Without purposes there is no declaration to hold these.
    if (processor.purposes.isEmpty()) {
        yaml.list(8, "data_categories", processor.dataCategories);
        yaml.list(8, "data_subjects", processor.dataSubjects);
    }
}
} // namespace

QByteArray fidesYaml(const QList<Processor> &processors)
{
    Yaml yaml;
    QSet<QString> keys;
    yaml.raw("system:\n");
    for (const Processor &processor : processors) {
        if (processor.state == ProcessorState::Ended)
            continue;
        yaml.item(2, "fides_key", fidesKey(processor.name, keys));
        yaml.text(4, "organization_fides_key", QStringLiteral("default_organization"));
        yaml.text(4, "name", processor.name);
        yaml.text(4, "description", processor.service);
        yaml.text(4, "system_type", QStringLiteral("Service"));
        yaml.text(4, "legal_name", processor.legalName);
        yaml.text(4, "vendor_id", processor.vendorKey);
        yaml.list(4, "responsibility", { responsibility(processor.role) });
        yaml.text(4, "administrating_department", processor.owner);
        yaml.text(4, "dpa_progress", toCode(processor.contract));
        yaml.text(4, "dpa_location", processor.contractRef);
        yaml.flag(4, "processes_personal_data", true);
        yaml.flag(4, "does_international_transfers", !processor.transferTool.isEmpty());
        if (!processor.transferTool.isEmpty())
            yaml.list(4, "legal_basis_for_transfers", { processor.transferTool });
        writeDeclarations(yaml, processor);
        writeOwnFields(yaml, processor);
    }
    return keys.isEmpty() ? QByteArray("system: []\n") : yaml.take();
}

} // namespace ck::exchange
