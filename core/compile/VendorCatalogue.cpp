#include "compile/VendorCatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QVarLengthArray>

namespace ck::compile
{
namespace
{

const QString resource = QStringLiteral(":/knowledge/processors.json");

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &item : value.toArray())
        out.append(item.toString());
    return out;
}

Error bad(const QString &reason)
{
    return { ErrorCode::BadPack, { resource, reason }, {}, {} };
}

Vendor vendorFrom(const QJsonObject &json)
{
    return { json["key"].toString(), json["name"].toString(), strings(json["aliases"]),
        json["legal_entity"].toString(), json["country"].toString(), json["kind"].toString(),
        strings(json["services"]), strings(json["products"]), json["ambiguous"].toBool() };
}

} // namespace

QString foldedName(QStringView name)
{
    // Company forms are written after the name in many ways and say nothing about which firm it is.
    static const QSet<QString> forms {
        QStringLiteral("inc"),
        QStringLiteral("llc"),
        QStringLiteral("ltd"),
        QStringLiteral("gmbh"),
        QStringLiteral("corp"),
        QStringLiteral("pte"),
        QStringLiteral("limited"),
        QStringLiteral("sa"),
        QStringLiteral("bv"),
        QStringLiteral("ab"),
        QStringLiteral("plc"),
        QStringLiteral("corporation"),
    };
    QString folded;
    QVarLengthArray<qsizetype, 16> starts; // of the words in `folded`
    bool inside = false;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            if (!inside)
                starts.append(folded.size());
            inside = true;
            folded.append(c.toCaseFolded());
        } else if (c != u'.') {
            inside = false;
        }
    }
    while (starts.size() > 1 && forms.contains(folded.mid(starts.last()))) {
        folded.truncate(starts.last());
        starts.removeLast();
    }
    return folded;
}

Result<VendorCatalogue> VendorCatalogue::load()
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return bad(QStringLiteral("missing"));
    return fromJson(file.readAll());
}

Result<VendorCatalogue> VendorCatalogue::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json["vendors"].isArray())
        return bad(QStringLiteral("vendors"));
    VendorCatalogue catalogue;
    catalogue.m_version = json["id"].toString() + u' ' + json["version"].toVariant().toString();
    for (const QJsonValue &value : json["vendors"].toArray()) {
        const Vendor vendor = vendorFrom(value.toObject());
        if (vendor.key.isEmpty() || vendor.name.isEmpty())
            return bad(QStringLiteral("vendor without key or name"));
        const int index = int(catalogue.m_vendors.size());
        catalogue.m_vendors.append(vendor);
        catalogue.m_byKey.insert(vendor.key, index);
        catalogue.m_byName.insert(foldedName(vendor.name), index);
        for (const QStringList &names :
            { vendor.aliases, vendor.services, QStringList { vendor.legalEntity } })
            for (const QString &name : names)
                if (const QString folded = foldedName(name);
                    !folded.isEmpty() && !catalogue.m_byName.contains(folded))
                    catalogue.m_byName.insert(folded, index);
        for (const QString &product : vendor.products)
            catalogue.m_products.insert(foldedName(product), index);
    }
    return catalogue;
}

const Vendor *VendorCatalogue::find(QStringView name) const
{
    const auto found = m_byName.constFind(foldedName(name));
    return found == m_byName.constEnd() ? nullptr : &m_vendors[*found];
}

const Vendor *VendorCatalogue::byKey(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_vendors[*found];
}

bool VendorCatalogue::isProduct(QStringView name) const
{
    return m_products.contains(foldedName(name));
}

} // namespace ck::compile
