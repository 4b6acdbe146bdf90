#include "exchange/ProcessorsCsv.h"

namespace ck::exchange
{

namespace
{
using Problem = std::optional<Error>;

// How one field is written to its cell and read back. An empty cell leaves the field as it is by default.
struct Field {
    const char *column;
    QString (*write)(const Processor &processor);
    Problem (*read)(Processor &processor, const QString &cell);
};

Problem badValue(const char *field, const QString &value)
{
    return Error { ErrorCode::BadValue, { QString::fromLatin1(field), value }, {}, {} };
}

template <QString Processor::*member>
constexpr Field textField(const char *column)
{
    return { column, [](const Processor &p) { return p.*member; },
        [](Processor &p, const QString &cell) {
            p.*member = cell;
            return Problem();
        } };
}

template <QStringList Processor::*member>
constexpr Field listField(const char *column)
{
    return { column, [](const Processor &p) { return joinList(p.*member); },
        [](Processor &p, const QString &cell) {
            p.*member = splitList(cell);
            return Problem();
        } };
}

template <QDate Processor::*member>
constexpr Field dateField(const char *column)
{
    return { column, [](const Processor &p) { return (p.*member).toString(Qt::ISODate); },
        [](Processor &p, const QString &cell) {
            p.*member = QDate::fromString(cell, Qt::ISODate);
            return (p.*member).isValid() ? Problem() : Error { ErrorCode::BadDate, { cell }, {}, {} };
        } };
}

template <typename E>
Problem readCode(E &value, const char *column, const QString &cell)
{
    const auto read = fromCode<E>(QString(cell.toLower()).replace(u' ', u'_'));
    value = read.value_or(value);
    return read ? Problem() : badValue(column, cell);
}

QString writeIds(const QList<CommitmentId> &ids)
{
    QStringList words;
    for (const CommitmentId &id : ids)
        words.append(id.toString());
    return joinList(words);
}

Problem readId(Processor &p, const QString &cell)
{
    p.id = ProcessorId::fromString(cell);
    return p.id.isNull() ? badValue("id", cell) : Problem();
}

Problem readCountry(Processor &p, const QString &cell)
{
    p.country = cell.toUpper();
    const bool code = p.country.size() == 2 && p.country[0] >= u'A' && p.country[0] <= u'Z'
        && p.country[1] >= u'A' && p.country[1] <= u'Z';
    return code ? Problem() : badValue("country", cell);
}

Problem readDisclosures(Processor &p, const QString &cell)
{
    for (const QString &word : splitList(cell)) {
        const auto id = CommitmentId::fromString(word);
        if (id.isNull())
            return badValue("disclosed_by", word);
        p.disclosedBy.append(id);
    }
    return {};
}

const QList<Field> &fields()
{
    static const QList<Field> all {
        { "id", [](const Processor &p) { return p.id.isNull() ? QString() : p.id.toString(); }, readId },
        textField<&Processor::name>("name"),
        textField<&Processor::legalName>("legal_name"),
        textField<&Processor::vendorKey>("vendor_key"),
        textField<&Processor::service>("service"),
        { "country", [](const Processor &p) { return p.country; }, readCountry },
        { "role", [](const Processor &p) { return toCode(p.role); },
            [](Processor &p, const QString &cell) { return readCode(p.role, "role", cell); } },
        { "state", [](const Processor &p) { return toCode(p.state); },
            [](Processor &p, const QString &cell) { return readCode(p.state, "state", cell); } },
        listField<&Processor::purposes>("purposes"),
        listField<&Processor::dataCategories>("data_categories"),
        listField<&Processor::dataSubjects>("data_subjects"),
        { "contract", [](const Processor &p) { return toCode(p.contract); },
            [](Processor &p, const QString &cell) { return readCode(p.contract, "contract", cell); } },
        textField<&Processor::contractRef>("contract_ref"),
        dateField<&Processor::contractSigned>("contract_signed"),
        textField<&Processor::transferTool>("transfer_tool"),
        dateField<&Processor::transferAssessed>("transfer_assessed"),
        textField<&Processor::subProcessors>("sub_processors"),
        dateField<&Processor::nextReview>("next_review"),
        textField<&Processor::owner>("owner"),
        textField<&Processor::notes>("notes"),
        { "disclosed_by", [](const Processor &p) { return writeIds(p.disclosedBy); }, readDisclosures },
    };
    return all;
}
} // namespace

QByteArray writeProcessorsCsv(const QList<Processor> &processors, CsvStyle style)
{
    QStringList header;
    for (const Field &field : fields())
        header.append(QString::fromLatin1(field.column));
    QList<QStringList> rows;
    for (const Processor &processor : processors) {
        QStringList cells;
        for (const Field &field : fields())
            cells.append(field.write(processor));
        rows.append(cells);
    }
    return writeCsv(header, rows, style);
}

Result<CsvImport<Processor>> readProcessorsCsv(const QByteArray &bytes, const QString &name)
{
    const auto table = readCsv(bytes, name);
    if (!table)
        return table.error();
    const int nameColumn = table->column(u"name");
    if (nameColumn < 0)
        return { ErrorCode::MissingColumn, { name, QStringLiteral("name") } };

    CsvImport<Processor> import;
    QList<std::pair<const Field *, int>> columns;
    QList<bool> known(table->header.size(), false);
    for (const Field &field : fields())
        if (const int column = table->column(QString::fromLatin1(field.column)); column >= 0) {
            columns.append({ &field, column });
            known[column] = true;
        }
    for (int column = 0; column < known.size(); ++column)
        if (!known[column] && !table->header[column].isEmpty())
            import.ignoredColumns.append(table->header[column]);

    for (const CsvRow &row : table->rows) {
        Processor processor;
        Problem problem;
        if (row.cells[nameColumn].trimmed().isEmpty())
            problem = badValue("name", QString());
        for (const auto &[field, column] : columns)
            if (!problem && !row.cells[column].isEmpty())
                problem = field->read(processor, row.cells[column]);
        if (problem) {
            import.errors.append({ row.line, *problem });
            continue;
        }
        import.rows.append(processor);
        import.lines.append(row.line);
    }
    return import;
}

} // namespace ck::exchange
