// The part of Project that deals with keys.
#include "store/Changes.h"
#include "store/Project.h"

namespace ck::store
{
namespace
{

template <typename Change>
Result<void> changeSlots(
    Session &session, const QString &action, const QStringList &args, const Change &change)
{
    auto changes = Changes::begin(session);
    if (!changes)
        return changes.error();
    if (const Result<void> done = change(); !done)
        return done;
    const auto committed = (*changes)->commit({ action, args, true, 0, true });
    return committed ? Result<void>() : Result<void>(committed.error());
}

} // namespace

Result<void> Project::addKeySlot(KeySlotKind kind, const QJsonObject &params, const QByteArray &slotKey)
{
    Session &s = *m_session;
    auto added = changeSlots(s, QStringLiteral("key.add"), { toCode(kind) },
        [&] { return s.keys.addSlot(*s.database, kind, params, slotKey, s.clock->now()); });
    if (!added && !s.readOnly) {
        // The ring may believe in a slot that was rolled back.
        if (const auto loaded = s.keys.load(*s.database, s.id); !loaded)
            return loaded;
    }
    return added;
}

Result<void> Project::removeKeySlot(const QUuid &slot)
{
    Session &s = *m_session;
    return changeSlots(s, QStringLiteral("key.remove"), { slot.toString(QUuid::WithoutBraces) },
        [&] { return s.keys.removeSlot(*s.database, slot); });
}

QList<KeySlot> Project::keySlots() const
{
    return m_session->keys.slotList(*m_session->database);
}

Result<void> Project::unlock(const QUuid &slot, const QByteArray &slotKey)
{
    return m_session->keys.unlock(*m_session->database, slot, slotKey);
}

void Project::lock()
{
    m_session->keys.lock();
}

bool Project::isUnlocked() const
{
    return m_session->keys.isUnlocked();
}

} // namespace ck::store
