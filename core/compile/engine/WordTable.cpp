#include "compile/engine/WordTable.h"

namespace ck::compile
{
namespace
{

size_t hashOf(QStringView word)
{
    quint64 hash = 1469598103934665603ULL;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return size_t(hash ^ (hash >> 29));
}

} // namespace

WordTable::WordTable()
    : m_words { QString() }
    , m_slots(1024, 0)
{
}

size_t WordTable::slotOf(QStringView folded) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(folded) & mask;
    while (m_slots[slot] != 0 && m_words[m_slots[slot]] != folded)
        slot = (slot + 1) & mask;
    return slot;
}

void WordTable::grow()
{
    std::vector<WordId> old(m_slots.size() * 2, 0);
    old.swap(m_slots);
    for (const WordId id : old)
        if (id != 0)
            m_slots[slotOf(m_words[id])] = id;
}

WordId WordTable::intern(QStringView folded)
{
    const size_t slot = slotOf(folded);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    const auto id = WordId(m_words.size());
    m_words.push_back(folded.toString());
    m_slots[slot] = id;
    if (m_words.size() * 2 > m_slots.size())
        grow();
    return id;
}

WordId WordTable::find(QStringView folded) const
{
    return m_slots[slotOf(folded)];
}

} // namespace ck::compile
