// Comma-separated values by RFC 4180, as spreadsheets write and read them.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ck::exchange
{

struct CsvRow {
    int line = 0; // where the row begins, from 1
    QStringList cells = {}; // as many as the header has
    bool operator==(const CsvRow &) const = default;
};

struct CsvTable {
    QStringList header = {};
    QList<CsvRow> rows = {};
    QChar delimiter = u',';

    // Letter case and the difference between space, "-" and "_" do not count. -1 where there is none.
    int column(QStringView name) const;
    bool operator==(const CsvTable &) const = default;
};

// The delimiter (comma, semicolon or tab) is found in the first row; "sep=;" is understood.
// FileEmpty, NotText, MalformedRow {name, line, reason}; reasons: unclosed_quote, text_after_quote,
// too_many_cells, duplicate_column.
Result<CsvTable> readCsv(const QByteArray &bytes, const QString &name);

struct CsvStyle {
    QChar delimiter = u',';
    bool byteOrderMark = false; // some spreadsheets take UTF-8 for something else without it
};
QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows, CsvStyle style = {});

// A spreadsheet runs what begins with = + - @ or a control character as a formula. An apostrophe before it
// stops that; reading takes it away again. Numbers stay numbers.
QString guarded(const QString &cell);
QString unguarded(const QString &cell);

// Several values in one cell, joined by "; "; a semicolon or backslash within one has a backslash before it.
QString joinList(const QStringList &values);
QStringList splitList(QStringView cell);

// A row that could not be taken over, and why.
struct RowError {
    int line = 0;
    Error error = {};
    bool operator==(const RowError &) const = default;
};

// What a table holds: the rows that can be taken over and those that cannot.
template <typename T>
struct CsvImport {
    QList<T> rows = {};
    QList<int> lines = {}; // of `rows`
    QList<RowError> errors = {};
    QStringList ignoredColumns = {};
};

} // namespace ck::exchange
