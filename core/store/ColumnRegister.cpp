#include "store/ColumnRegister.h"

#include "store/RecordMaps.h"

#include <cstring>

namespace ck::store
{

int Table::indexOf(const char *column) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (std::strcmp(columns[i].name, column) == 0)
            return int(i);
    return -1;
}

bool Table::hasPersonal() const
{
    return std::any_of(
        columns.begin(), columns.end(), [](const Column &c) { return c.protection == Protection::Personal; });
}

const QList<Table> &recordTables()
{
    static const QList<Table> tables {
        describe<Setting>(),
        describe<Policy>(),
        describe<PolicyVersion>(),
        describe<Commitment>(),
        describe<Processor>(),
        describe<Activity>(),
        describe<RetentionRule>(),
        describe<RetentionEvent>(),
        describe<LegalHold>(),
        describe<Request>(),
        describe<Task>(),
        describe<FindingNote>(),
        describe<ChangeNote>(),
    };
    return tables;
}

const QList<PlainTable> &plainTables()
{
    using enum ColumnType;
    using enum Protection;
    static const QList<PlainTable> tables {
        { "project",
            { { 1, "id", Text, Clear }, { 2, "created", Text, Clear }, { 3, "key_id", Text, Clear },
                { 4, "key_check", Blob, Clear }, { 5, "head_sequence", Integer, Clear },
                { 6, "head_hash", Blob, Clear } } },
        { "journal",
            { { 1, "sequence", Integer, Clear }, { 2, "at", Text, Clear }, { 3, "actor", Text, Clear },
                { 4, "action", Text, Clear }, { 5, "args", Text, Clear }, { 6, "payload", Text, Clear },
                { 7, "undoable", Integer, Clear }, { 8, "undoes", Integer, Clear },
                { 9, "previous_hash", Blob, Clear }, { 10, "hash", Blob, Clear } } },
        { "key_slot",
            { { 1, "position", Integer, Clear }, { 2, "id", Text, Clear }, { 3, "kind", Text, Clear },
                { 4, "params", Text, Clear }, { 5, "created", Text, Clear }, { 6, "slot_check", Blob, Key },
                { 7, "wrapped", Blob, Key } } },
        { "case_key",
            { { 1, "id", Text, Clear }, { 2, "case_id", Text, Clear }, { 3, "wrapped", Blob, Key } } },
    };
    return tables;
}

const Table *recordTable(int id)
{
    for (const Table &table : recordTables())
        if (table.id == id)
            return &table;
    return nullptr;
}

} // namespace ck::store
