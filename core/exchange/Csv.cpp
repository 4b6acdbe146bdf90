#include "exchange/Csv.h"

#include "exchange/Charset.h"

#include <QSet>

namespace ck::exchange
{

namespace
{
// Full-width forms become formulas too where a spreadsheet folds them.
constexpr QStringView formulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

bool isNumber(const QString &cell)
{
    bool digits = false;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char16_t c = cell[i].unicode();
        if (c >= u'0' && c <= u'9')
            digits = true;
        else if (!(i == 0 && (c == u'-' || c == u'+')) && c != u'.' && c != u',')
            return false;
    }
    return digits;
}

qsizetype apostrophes(const QString &cell)
{
    qsizetype count = 0;
    while (count < cell.size() && cell[count] == u'\'')
        ++count;
    return count;
}

bool wouldRun(const QString &cell, qsizetype from)
{
    return from < cell.size() && formulaStarts.contains(cell[from]);
}

QString folded(QStringView name)
{
    return name.trimmed().toString().toLower().replace(u' ', u'_').replace(u'-', u'_');
}

QChar findDelimiter(QStringView text)
{
    qsizetype counts[3] = {};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted)
            counts[c == u',' ? 0 : c == u';' ? 1 : 2] += c == u',' || c == u';' || c == u'\t';
    }
    if (counts[1] > counts[0] && counts[1] >= counts[2])
        return u';';
    return counts[2] > counts[0] ? u'\t' : u',';
}

class Parser
{
public:
    Parser(const QString &text, const QString &name, QChar delimiter)
        : m_text(text)
        , m_name(name)
        , m_delimiter(delimiter)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    // One record; empty lines are skipped and give a row without cells at the end.
    Result<CsvRow> row()
    {
        while (!atEnd() && (at() == u'\n' || at() == u'\r'))
            endLine();
        CsvRow row { m_line, {} };
        while (!atEnd()) {
            if (const auto cell = this->cell())
                row.cells.append(unguarded(*cell));
            else
                return cell.error();
            if (atEnd() || at() != m_delimiter)
                break;
            ++m_at;
            if (atEnd())
                row.cells.append(QString());
        }
        if (!atEnd())
            endLine();
        return row;
    }

private:
    QChar at() const { return m_text[m_at]; }
    Error malformed(int line, const char *reason) const
    {
        return { ErrorCode::MalformedRow, { m_name, QString::number(line), QString::fromLatin1(reason) }, {},
            {} };
    }
    void endLine()
    {
        if (at() == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    Result<QString> cell()
    {
        if (at() == u'"')
            return quotedCell();
        const qsizetype start = m_at;
        while (!atEnd() && at() != m_delimiter && at() != u'\n' && at() != u'\r')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    Result<QString> quotedCell()
    {
        const int opened = m_line;
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = at();
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    const bool ends = atEnd() || at() == m_delimiter || at() == u'\n' || at() == u'\r';
                    return ends ? Result<QString>(cell) : malformed(m_line, "text_after_quote");
                }
                ++m_at;
            }
            m_line += c == u'\n';
            cell += c;
        }
        return malformed(opened, "unclosed_quote");
    }

    const QString &m_text;
    QString m_name;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString quotedForCsv(const QString &cell, QChar delimiter)
{
    const bool needs = cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
    return needs ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

bool fitsHeader(QStringList &cells, qsizetype columns)
{
    while (cells.size() > columns && cells.last().trimmed().isEmpty())
        cells.removeLast();
    while (cells.size() < columns)
        cells.append(QString());
    return cells.size() == columns;
}
} // namespace

int CsvTable::column(QStringView name) const
{
    const QString wanted = folded(name);
    for (int i = 0; i < int(header.size()); ++i)
        if (folded(header[i]) == wanted)
            return i;
    return -1;
}

Result<CsvTable> readCsv(const QByteArray &bytes, const QString &name)
{
    QString text = decodeText(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (QStringView(text).trimmed().isEmpty())
        return { ErrorCode::FileEmpty, { name } };
    if (text.contains(QChar(u'\0')))
        return { ErrorCode::NotText, { name } };

    CsvTable table;
    const bool hint = text.startsWith(QLatin1StringView("sep="), Qt::CaseInsensitive) && text.size() > 4;
    table.delimiter = hint ? text[4] : findDelimiter(text);
    Parser parser(text, name, table.delimiter);
    if (hint)
        if (const auto skipped = parser.row(); !skipped)
            return skipped.error();
    const auto header = parser.row();
    if (!header)
        return header.error();
    const auto malformed = [&](int line, const char *reason) {
        return Error { ErrorCode::MalformedRow, { name, QString::number(line), QString::fromLatin1(reason) },
            {}, {} };
    };
    QSet<QString> names;
    for (const QString &cell : header->cells) {
        table.header.append(cell.trimmed());
        if (!cell.trimmed().isEmpty() && names.contains(folded(cell)))
            return malformed(header->line, "duplicate_column");
        names.insert(folded(cell));
    }
    while (!parser.atEnd()) {
        auto row = parser.row();
        if (!row)
            return row.error();
        if (row->cells.isEmpty())
            continue;
        if (!fitsHeader(row->cells, table.header.size()))
            return malformed(row->line, "too_many_cells");
        table.rows.append(*std::move(row));
    }
    return table;
}

QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows, CsvStyle style)
{
    QString text;
    const auto write = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += style.delimiter;
            text += quotedForCsv(guarded(cells[i]), style.delimiter);
        }
        // A row of one empty cell would read as an empty line.
        if (cells.size() == 1 && cells[0].isEmpty())
            text += QStringLiteral("\"\"");
        text += QStringLiteral("\r\n");
    };
    write(header);
    for (const QStringList &row : rows)
        write(row);
    return (style.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

QString guarded(const QString &cell)
{
    return wouldRun(cell, apostrophes(cell)) && !isNumber(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    const qsizetype count = apostrophes(cell);
    return count > 0 && wouldRun(cell, count) ? cell.mid(1) : cell;
}

QString joinList(const QStringList &values)
{
    QStringList escaped;
    for (QString value : values)
        escaped.append(value.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")));
    return escaped.join(QStringLiteral("; "));
}

QStringList splitList(QStringView cell)
{
    QStringList values;
    QString value;
    const auto finish = [&] {
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            values.append(trimmed);
        value.clear();
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size() && (cell[i + 1] == u';' || cell[i + 1] == u'\\'))
            value += cell[++i];
        else if (cell[i] == u';')
            finish();
        else
            value += cell[i];
    }
    finish();
    return values;
}

} // namespace ck::exchange
