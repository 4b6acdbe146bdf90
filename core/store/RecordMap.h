// How a record maps to its table. RecordMap<T> names the table and lists the fields once; reading, writing
// and the register are all made from that list.
#pragma once

#include "store/Codec.h"
#include "store/Row.h"

namespace ck::store
{

struct Named {
    int id;
    const char *name;
    Protection protection;
};
constexpr Named clear(int id, const char *name)
{
    return { id, name, Protection::Clear };
}
// A text that is encrypted under its case's key.
constexpr Named personal(int id, const char *name)
{
    return { id, name, Protection::Personal };
}

// Specialised per record: `id` (frozen), `name`, `object`, optionally `caseColumn`, and
// fields(visit, record) that calls visit(Named, record.field) for each column.
template <typename T>
struct RecordMap;

template <typename T>
Table describe()
{
    using Map = RecordMap<T>;
    Table table { Map::id, Map::name, Map::object, "", {} };
    if constexpr (requires { Map::caseColumn; })
        table.caseColumn = Map::caseColumn;
    const auto collect = [&table]<typename F>(Named column, const F &) {
        const bool secret = column.protection == Protection::Personal;
        table.columns.append(
            { column.id, column.name, secret ? ColumnType::Blob : Codec<F>::type, column.protection });
    };
    Map::fields(collect, T {});
    return table;
}

// Values are as people wrote them; encryption happens to the row afterwards.
template <typename T>
Row toRow(const T &record)
{
    Row row { record.id.uuid(), 0, record.rev, {} };
    const auto write
        = [&row]<typename F>(Named, const F &field) { row.values.append(Codec<F>::toSql(field)); };
    RecordMap<T>::fields(write, record);
    return row;
}

// Nothing where a stored value makes no sense.
template <typename T>
std::optional<T> fromRow(const Row &row)
{
    T record {};
    record.id = decltype(record.id)(row.id);
    record.rev = row.rev;
    bool fine = true;
    qsizetype next = 0;
    const auto read = [&]<typename F>(Named, F &field) {
        fine = Codec<F>::fromSql(row.values.at(next++), field) && fine;
    };
    RecordMap<T>::fields(read, record);
    return fine ? std::optional<T>(std::move(record)) : std::nullopt;
}

} // namespace ck::store
