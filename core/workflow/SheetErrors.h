// A sheet is taken over whole or not at all: the first row that cannot be read is the error of the import.
#pragma once

#include "exchange/Csv.h"

namespace ck::workflow
{

inline Error rowError(const QString &name, const exchange::RowError &row)
{
    return { ErrorCode::MalformedRow, { name, QString::number(row.line), row.error.args.join(QStringLiteral(": ")) }, {}, {} };
}

} // namespace ck::workflow
