#include "store/UnitOfWork.h"

#include "store/Changes.h"
#include "store/RecordMaps.h"
#include "store/RowTable.h"

namespace ck::store
{
namespace
{

template <typename T>
const Table &tableOf()
{
    return *recordTable(RecordMap<T>::id);
}

} // namespace

UnitOfWork::UnitOfWork(std::unique_ptr<Changes> changes)
    : m_changes(std::move(changes))
{
}
UnitOfWork::UnitOfWork(UnitOfWork &&) noexcept = default;
UnitOfWork &UnitOfWork::operator=(UnitOfWork &&) noexcept = default;
UnitOfWork::~UnitOfWork() = default;

template <typename T>
Result<void> UnitOfWork::put(T &record)
{
    if (!m_changes)
        return over();
    const auto row = m_changes->put(tableOf<T>(), toRow(record));
    if (!row)
        return row.error();
    record.id = decltype(record.id)(row->id);
    record.rev = row->rev;
    return {};
}

template <typename T>
Result<void> UnitOfWork::remove(const QUuid &id)
{
    return m_changes ? m_changes->remove(tableOf<T>(), id) : over();
}

Result<void> UnitOfWork::setSetting(const QString &key, const QString &value)
{
    if (!m_changes)
        return over();
    return m_changes->setSetting(key, value);
}

Result<void> UnitOfWork::shred(const RequestId &request)
{
    return m_changes ? m_changes->shred(request.uuid()) : over();
}

Result<Committed> UnitOfWork::commit(const QString &action, const QStringList &args, bool undoable)
{
    if (!m_changes)
        return over().error();
    const std::unique_ptr<Changes> changes = std::move(m_changes);
    return changes->commit({ action, args, undoable });
}

Result<void> UnitOfWork::over()
{
    return Error { ErrorCode::StateForbids, { QStringLiteral("unit_of_work"), QStringLiteral("over") } };
}

#define CK_RECORD(T)                                                                                         \
    template Result<void> UnitOfWork::put<T>(T &);                                                           \
    template Result<void> UnitOfWork::remove<T>(const QUuid &);
#include "store/RecordList.h"
#undef CK_RECORD

} // namespace ck::store
