// Strong identifiers: random UUIDs made before the row is written, so that a record can be
// named (and bound to its ciphertext) before the database has seen it.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <compare>

namespace ck
{

template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QUuid uuid) : m_uuid(uuid) { }
    static Id make() { return Id(QUuid::createUuid()); }
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace ck
