// The processor register as a table: one row per processor, one column per field.
#pragma once

#include "domain/Processor.h"
#include "exchange/Csv.h"

namespace ck::exchange
{

// Writing and reading again gives the same processors, apart from `rev`, which belongs to the project.
QByteArray writeProcessorsCsv(const QList<Processor> &processors, CsvStyle style = {});

// `name` is the only column that must be there; a row without an id is a new processor (null id).
// Of the table: FileEmpty, NotText, MalformedRow, MissingColumn. Of a row: BadValue {field, value}, BadDate
// {text}.
Result<CsvImport<Processor>> readProcessorsCsv(const QByteArray &bytes, const QString &name);

} // namespace ck::exchange
