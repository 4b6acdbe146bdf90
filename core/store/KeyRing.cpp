#include "store/KeyRing.h"

#include "store/Canonical.h"
#include "store/Codec.h"
#include "store/Database.h"

#include <QJsonDocument>

namespace ck::store
{
namespace
{

constexpr quint64 fieldsPurpose = 1;

QVariant sql(const QUuid &id)
{
    return Codec<QUuid>::toSql(id);
}

QUuid uuid(const QVariant &stored)
{
    return QUuid::fromString(stored.toString());
}

Error tampered(const char *what, const QUuid &id)
{
    return { ErrorCode::Tampered, { QLatin1StringView(what), id.toString(QUuid::WithoutBraces) }, {}, {} };
}

} // namespace

Result<void> KeyRing::load(Database &database, const QUuid &project)
{
    const auto rows = database.rows(QStringLiteral("SELECT key_id, key_check FROM project"));
    if (!rows)
        return rows.error();
    m_project = project;
    m_keyId = uuid(rows->value(0).value(0));
    m_check = rows->value(0).value(1).toByteArray();
    if (m_check.isEmpty() && !hasSlots(database)) {
        m_key = SecretBytes::random(keySize);
        m_keyId = QUuid::createUuid();
    }
    return {};
}

bool KeyRing::hasSlots(Database &database) const
{
    const auto count = database.value(QStringLiteral("SELECT count(*) FROM key_slot"));
    return count && count->toInt() > 0;
}

QList<KeySlot> KeyRing::slotList(Database &database) const
{
    QList<KeySlot> found;
    const auto rows
        = database.rows(QStringLiteral("SELECT id, kind, params, created FROM key_slot ORDER BY position"));
    for (const QVariantList &row : rows.valueOr({})) {
        KeySlot slot { .id = uuid(row[0]) };
        slot.kind = fromCode<KeySlotKind>(row[1].toString()).value_or(KeySlotKind::Passphrase);
        slot.params = QJsonDocument::fromJson(row[2].toString().toUtf8()).object();
        slot.created = QDateTime::fromString(row[3].toString(), Qt::ISODateWithMs);
        found.append(slot);
    }
    return found;
}

QByteArray KeyRing::slotData(const QUuid &slot, const QString &kind, const QString &params) const
{
    const QByteArrayView mark("ck-slot-v1");
    return Canonical().add(mark).add(m_project).add(m_keyId).add(slot).add(kind).add(params).bytes();
}

QByteArray KeyRing::caseData(const QUuid &caseId, const QUuid &key) const
{
    return Canonical()
        .add(QByteArrayView("ck-dek-v1"))
        .add(m_project)
        .add(caseId)
        .add(key)
        .add(m_keyId)
        .bytes();
}

Result<void> KeyRing::addSlot(Database &database, KeySlotKind kind, const QJsonObject &params,
    const QByteArray &slotKey, const QDateTime &now)
{
    if (!isUnlocked())
        return ErrorCode::KeyNeeded;
    if (size_t(slotKey.size()) != keySize)
        return Error { ErrorCode::BadValue, { QStringLiteral("slotKey"), QString::number(slotKey.size()) } };
    const QUuid slot = QUuid::createUuid();
    const QString code = toCode(kind);
    const QString text = QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact));
    const QByteArray data = slotData(slot, code, text);
    const SecretBytes wrapping { QByteArrayView(slotKey) };
    const auto added = database.execute(QStringLiteral("INSERT INTO key_slot (id, kind, params, created, "
                                                       "slot_check, wrapped) VALUES (?, ?, ?, ?, ?, ?)"),
        { sql(slot), code, text, Codec<QDateTime>::toSql(now), keyCheck(wrapping.view(), slot.toRfc4122()),
            seal(m_key.view(), data, wrapping.view()) });
    if (!added)
        return added;
    const QByteArray check = keyCheck(m_key.view(), m_project.toRfc4122());
    const auto said = database.execute(
        QStringLiteral("UPDATE project SET key_id = ?, key_check = ?"), { sql(m_keyId), check });
    if (said)
        m_check = check;
    return said;
}

Result<void> KeyRing::removeSlot(Database &database, const QUuid &slot)
{
    const QList<KeySlot> all = slotList(database);
    const bool known = std::any_of(all.begin(), all.end(), [&](const KeySlot &s) { return s.id == slot; });
    if (!known)
        return Error { ErrorCode::NotFound, { QStringLiteral("key_slot") } };
    if (all.size() == 1)
        return Error { ErrorCode::StateForbids, { QStringLiteral("key_slot"), QStringLiteral("last") } };
    return database.execute(QStringLiteral("DELETE FROM key_slot WHERE id = ?"), { sql(slot) });
}

Result<void> KeyRing::unlock(Database &database, const QUuid &slot, const QByteArray &slotKey)
{
    const auto rows = database.rows(
        QStringLiteral("SELECT kind, params, slot_check, wrapped FROM key_slot WHERE id = ?"), { sql(slot) });
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error { ErrorCode::NotFound, { QStringLiteral("key_slot") } };
    if (size_t(slotKey.size()) != keySize)
        return ErrorCode::WrongKey;
    const QVariantList &row = rows->first();
    const SecretBytes wrapping { QByteArrayView(slotKey) };
    const bool right = sameBytes(keyCheck(wrapping.view(), slot.toRfc4122()), row[2].toByteArray());
    const QByteArray data = slotData(slot, row[0].toString(), row[1].toString());
    auto opened = unsealKey(row[3].toByteArray(), data, wrapping.view());
    if (!right && !opened)
        return ErrorCode::WrongKey;
    if (!right || !opened || !sameBytes(keyCheck(opened->view(), m_project.toRfc4122()), m_check))
        return tampered("key_slot", slot);
    m_key = std::move(*opened);
    return {};
}

void KeyRing::lock()
{
    if (m_check.isEmpty())
        return; // no slot could open it again
    forgetCaseKeys();
    m_key = {};
}

void KeyRing::forgetCaseKeys()
{
    m_cases.clear();
    m_slabs.clear();
}

Result<std::optional<CaseKey>> KeyRing::caseKey(Database &database, const QUuid &caseId, bool make)
{
    using Answer = std::optional<CaseKey>;
    if (!isUnlocked())
        return ErrorCode::KeyNeeded;
    if (const auto open = m_cases.constFind(caseId); open != m_cases.cend())
        return Answer(*open);
    const auto rows = database.rows(
        QStringLiteral("SELECT id, wrapped FROM case_key WHERE case_id = ?"), { sql(caseId) });
    if (!rows)
        return rows.error();
    if (rows->isEmpty() && !make)
        return Answer();
    if (rows->isEmpty()) {
        if (const auto made = makeCaseKey(database, caseId); !made)
            return made.error();
        return caseKey(database, caseId, false);
    }
    const QUuid id = uuid(rows->first()[0]);
    const auto key = unsealKey(rows->first()[1].toByteArray(), caseData(caseId, id), m_key.view());
    if (!key)
        return tampered("case_key", caseId);
    const CaseKey open { id, keep(subkey(key->view(), fieldsPurpose)) };
    m_cases.insert(caseId, open);
    return Answer(open);
}

bool KeyRing::hasCaseKey(Database &database, const QUuid &caseId) const
{
    const auto count
        = database.value(QStringLiteral("SELECT count(*) FROM case_key WHERE case_id = ?"), { sql(caseId) });
    return count && count->toInt() > 0;
}

QByteArrayView KeyRing::keep(const SecretBytes &key)
{
    constexpr size_t slabSize = 128 * keySize;
    if (m_slabs.empty() || m_lastSlabUsed == slabSize) {
        m_slabs.emplace_back(slabSize);
        m_lastSlabUsed = 0;
    }
    unsigned char *place = m_slabs.back().data() + m_lastSlabUsed;
    std::copy_n(key.data(), keySize, place);
    m_lastSlabUsed += keySize;
    return { place, qsizetype(keySize) };
}

Result<void> KeyRing::makeCaseKey(Database &database, const QUuid &caseId)
{
    // A key no slot holds would be gone with the program, and what it protects with it.
    if (!hasSlots(database))
        return Error { ErrorCode::KeyNeeded, {}, QStringLiteral("no key slot") };
    const QUuid id = QUuid::createUuid();
    const SecretBytes key = SecretBytes::random(keySize);
    return database.execute(QStringLiteral("INSERT INTO case_key (id, case_id, wrapped) VALUES (?, ?, ?)"),
        { sql(id), sql(caseId), seal(key.view(), caseData(caseId, id), m_key.view()) });
}

Result<bool> KeyRing::destroyCaseKey(Database &database, const QUuid &caseId)
{
    forgetCaseKeys();
    const auto gone
        = database.execute(QStringLiteral("DELETE FROM case_key WHERE case_id = ?"), { sql(caseId) });
    if (!gone)
        return gone.error();
    const auto changed = database.value(QStringLiteral("SELECT changes()"));
    if (!changed)
        return changed.error();
    return changed->toInt() > 0;
}

} // namespace ck::store
