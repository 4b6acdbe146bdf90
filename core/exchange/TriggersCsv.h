// Events that start retention periods, as a table: which rule, which records, since which day.
#pragma once

#include "exchange/Csv.h"

#include <QDate>

namespace ck::exchange
{

struct TriggerRow {
    QString rule = {}; // subject or id of a retention rule
    QString record = {}; // RetentionEvent::subjectRef
    QDate day = {};
    bool operator==(const TriggerRow &) const = default;
};

QByteArray writeTriggersCsv(const QList<TriggerRow> &triggers, CsvStyle style = {});

// Columns rule, record, day. Of the table: FileEmpty, NotText, MalformedRow, MissingColumn.
// Of a row: BadDate {text}, with the line in `detail`, for a day that is not ISO 8601 or does not exist;
// BadValue {field, value} where rule or record is empty.
Result<CsvImport<TriggerRow>> readTriggersCsv(const QByteArray &bytes, const QString &name);

} // namespace ck::exchange
