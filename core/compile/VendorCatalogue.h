// The firms that policies name as recipients, with their aliases and services: `:/knowledge/processors.json`.
// Help for reading names, never evidence.
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace ck::compile
{

struct Vendor {
    QString key = {};
    QString name = {};
    QStringList aliases = {};
    QString legalEntity = {};
    QString country = {}; // ISO 3166-1 alpha-2 of the legal entity, empty where not known
    QString kind = {};
    QStringList services = {};
    QStringList products = {};
    bool ambiguous = false; // also an everyday word: only with its capital letter, in a recipient position
    bool operator==(const Vendor &) const = default;
};

class VendorCatalogue
{
public:
    static Result<VendorCatalogue> load(); // the embedded one; BadPack
    static Result<VendorCatalogue> fromJson(const QByteArray &json); // BadPack

    const QList<Vendor> &vendors() const { return m_vendors; }
    QString version() const { return m_version; }
    // By name, alias, service or legal entity, case and punctuation folded.
    const Vendor *find(QStringView name) const;
    const Vendor *byKey(const QString &key) const;
    // True where the name is one of a vendor's products (a model, a program), not a vendor.
    bool isProduct(QStringView name) const;

private:
    QList<Vendor> m_vendors;
    QHash<QString, int> m_byName, m_byKey, m_products;
    QString m_version;
};

// Letters and digits only, case folded, without a trailing company form: "Stripe, Inc." and "stripe" are one.
QString foldedName(QStringView name);

} // namespace ck::compile
