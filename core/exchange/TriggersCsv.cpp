#include "exchange/TriggersCsv.h"

namespace ck::exchange
{

namespace
{
const QStringList &columnNames()
{
    static const QStringList names { QStringLiteral("rule"), QStringLiteral("record"),
        QStringLiteral("day") };
    return names;
}
} // namespace

QByteArray writeTriggersCsv(const QList<TriggerRow> &triggers, CsvStyle style)
{
    QList<QStringList> rows;
    for (const TriggerRow &trigger : triggers)
        rows.append({ trigger.rule, trigger.record, trigger.day.toString(Qt::ISODate) });
    return writeCsv(columnNames(), rows, style);
}

Result<CsvImport<TriggerRow>> readTriggersCsv(const QByteArray &bytes, const QString &name)
{
    const auto table = readCsv(bytes, name);
    if (!table)
        return table.error();
    int columns[3] = {};
    for (int i = 0; i < 3; ++i) {
        columns[i] = table->column(columnNames()[i]);
        if (columns[i] < 0)
            return { ErrorCode::MissingColumn, { name, columnNames()[i] } };
    }

    CsvImport<TriggerRow> import;
    for (int i = 0; i < int(table->header.size()); ++i)
        if (std::find(std::begin(columns), std::end(columns), i) == std::end(columns)
            && !table->header[i].isEmpty())
            import.ignoredColumns.append(table->header[i]);
    for (const CsvRow &row : table->rows) {
        const QString day = row.cells[columns[2]].trimmed();
        const TriggerRow trigger { row.cells[columns[0]].trimmed(), row.cells[columns[1]].trimmed(),
            QDate::fromString(day, Qt::ISODate) };
        const QString line = QString::number(row.line);
        const auto refuse = [&](ErrorCode code, const QStringList &args) {
            import.errors.append({ row.line, { code, args, line, {} } });
        };
        if (trigger.rule.isEmpty() || trigger.record.isEmpty()) {
            refuse(ErrorCode::BadValue, { columnNames()[trigger.rule.isEmpty() ? 0 : 1], QString() });
        } else if (!trigger.day.isValid()) {
            refuse(ErrorCode::BadDate, { day });
        } else {
            import.rows.append(trigger);
            import.lines.append(row.line);
        }
    }
    return import;
}

} // namespace ck::exchange
