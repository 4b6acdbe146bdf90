// The register of every column in a project file: which table, which frozen number, what type, clear or
// personal. It drives reading and writing of records, encryption, images in the journal and generic undo. The
// columns of records come from their maps (store/RecordMaps.h), so that there is one place to add a field; a
// test walks the schema of a real file and fails on a column that is not registered.
//
// Numbers are frozen: journals and ciphertexts name tables and columns by them. Rename freely, never
// renumber, never reuse. A column added later must be nullable and without default: NULL is "empty" and
// counts for nothing in the state of a row, so old entries of the journal still hold.
#pragma once

#include "domain/Ids.h"

#include <QList>
#include <optional>

namespace ck::store
{

enum class ColumnType { Text, Integer, Blob };
enum class Protection {
    Clear,
    Personal, // encrypted under the key of its case
    Key, // a wrapped key: never in the journal, so that destroying it destroys it everywhere in the file
};

struct Column {
    int id = 0;
    const char *name = "";
    ColumnType type = ColumnType::Text;
    Protection protection = Protection::Clear;
};

// A table of records. Besides its columns it has position (rowid), id and rev.
struct Table {
    int id = 0;
    const char *name = "";
    ObjectType object = ObjectType::Project;
    const char *caseColumn = ""; // names the case whose key protects the personal columns: "id" or a column
    QList<Column> columns = {};

    int indexOf(const char *column) const; // -1 where there is none
    bool hasPersonal() const;
};

// A table that keeps no records: the project itself, its journal and its keys.
struct PlainTable {
    const char *name = "";
    QList<Column> columns = {};
};

const QList<Table> &recordTables();
const QList<PlainTable> &plainTables();
const Table *recordTable(int id); // nullptr where unknown

} // namespace ck::store
