#include "render/TablePainter.h"

#include <QPainter>
#include <cmath>

namespace ck::render
{

using report::Align;
using report::Cell;
using report::Row;

namespace
{

// The text of one cell: its runs and the quiet line below, as one column of lines.
class CellBox
{
public:
    CellBox(const Typesetter &setter, const Cell &cell, Role role, double width, Align align)
        : m_main(setter, cell.runs, role, width, align)
        , m_sub(setter, cell.sub, Role::CellSub, width, align)
    {
    }
    bool finished() const { return m_next >= m_main.lineCount() + m_sub.lineCount(); }

    // Draws the lines that fit into `room` and says how high they are.
    double drawInto(PageFlow &flow, QPointF at, double room)
    {
        double used = 0;
        while (!finished()) {
            const bool main = m_next < m_main.lineCount();
            const TextBox &box = main ? m_main : m_sub;
            if (used + box.lineHeight() > room)
                break;
            flow.drawLine(box, { at.x(), at.y() + used }, main ? m_next : m_next - m_main.lineCount());
            used += box.lineHeight();
            ++m_next;
        }
        return used;
    }

private:
    TextBox m_main;
    TextBox m_sub;
    int m_next = 0;
};

class TablePainter
{
public:
    TablePainter(PageFlow &flow, const QList<report::Column> &columns, const QList<Row> &rows = {})
        : m_flow(flow)
        , m_setter(flow.setter())
        , m_columns(columns)
    {
        const QList<double> whole = columnWidths(rows);
        double x = flow.left();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            m_lefts.append(x);
            m_widths.append(whole.at(i) - padding(i));
            x += whole.at(i);
        }
    }

    double headHeight() const
    {
        double most = 0;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            most = qMax(most,
                m_setter.height({ { .text = m_columns.at(i).title } }, Role::TableHead, m_widths.at(i)));
        return most + 2 * m_setter.units(paper::cellPadY - 1.5);
    }

    void head()
    {
        const double height = headHeight();
        if (QPainter *painter = m_flow.painter())
            for (qsizetype i = 0; i < m_columns.size(); ++i)
                TextBox(m_setter, { { .text = m_columns.at(i).title } }, Role::TableHead, m_widths.at(i),
                    m_columns.at(i).align)
                    .draw(*painter, { m_lefts.at(i), m_flow.y() + m_setter.units(paper::cellPadY - 1.5) });
        m_flow.advance(height);
        m_flow.rule(m_flow.y(), paper::ink);
        m_flow.advance(m_setter.units(paper::rule));
    }

    double height(const Row &row) const
    {
        double most = m_setter.units(typeStyle(Role::Cell).lineHeight);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const Cell cell = row.cells.value(i);
            most = qMax(most,
                m_setter.height(cell.runs, roleOf(row), m_widths.at(i))
                    + m_setter.height(cell.sub, Role::CellSub, m_widths.at(i)));
        }
        return most + 2 * m_setter.units(paper::cellPadY);
    }

    // `with`: height that must still fit below the row, for one that belongs to it.
    void paint(const Row &row, double with = 0)
    {
        const double rowHeight = height(row);
        const double pageRoom = m_flow.fullHeight() - headHeight() - m_setter.units(2 * paper::rule);
        if (rowHeight > pageRoom) {
            paintInParts(row);
            return;
        }
        m_flow.need(qMin(rowHeight + with + m_setter.units(2 * paper::rule), pageRoom));
        if (m_flow.stopped())
            return;
        m_flow.noteAnchor(row.anchor);
        if (m_flow.painter()) {
            const double top = m_flow.y() + m_setter.units(paper::cellPadY);
            for (qsizetype i = 0; i < m_columns.size(); ++i)
                box(row, i).drawInto(m_flow, { m_lefts.at(i), top }, rowHeight);
        }
        close(rowHeight);
    }

private:
    // Figures at the right of one column would touch the words at the left of the next.
    double padding(qsizetype column) const
    {
        const bool meets = m_columns.at(column).align == Align::Right && column + 1 < m_columns.size();
        return m_setter.units(meets ? 2 * paper::cellPadRight : paper::cellPadRight);
    }

    // What the figures and dates of a right-aligned column need so as not to break, whatever the language.
    double needed(qsizetype column, const QList<Row> &rows) const
    {
        double most = m_setter.widthBound({ { .text = m_columns.at(column).title } }, Role::TableHead);
        for (const Row &row : rows)
            if (const double width = m_setter.widthBound(row.cells.value(column).runs, roleOf(row));
                std::isfinite(width))
                most = qMax(most, width);
        return most + padding(column) + m_setter.units(1);
    }

    // By shares; columns that need more take it from the others.
    QList<double> columnWidths(const QList<Row> &rows) const
    {
        double shares = 0;
        for (const report::Column &column : m_columns)
            shares += column.share;
        QList<double> widths;
        double kept = 0, flexible = 0;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const double width = m_flow.width() * m_columns.at(i).share / shares;
            const bool right = m_columns.at(i).align == Align::Right;
            widths.append(right ? qMax(width, qMin(needed(i, rows), m_flow.width() / 4)) : width);
            (right ? kept : flexible) += widths.at(i);
        }
        for (qsizetype i = 0; i < m_columns.size() && flexible > 0; ++i)
            if (m_columns.at(i).align != Align::Right)
                widths[i] *= qMax(0.25, (m_flow.width() - kept) / flexible);
        return widths;
    }

    static Role roleOf(const Row &row) { return row.strong ? Role::CellStrong : Role::Cell; }

    CellBox box(const Row &row, qsizetype column) const
    {
        return CellBox(
            m_setter, row.cells.value(column), roleOf(row), m_widths.at(column), m_columns.at(column).align);
    }

    // A row higher than a page goes on over the pages, line by line.
    void paintInParts(const Row &row)
    {
        std::vector<CellBox> boxes;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            boxes.push_back(box(row, i));
        const double pad = m_setter.units(paper::cellPadY);
        const auto finished
            = [&] { return std::all_of(boxes.begin(), boxes.end(), [](auto &b) { return b.finished(); }); };
        while (!finished() && !m_flow.stopped()) {
            m_flow.need(4 * m_setter.units(typeStyle(Role::Cell).lineHeight));
            const double room = m_flow.available() - 2 * pad;
            double used = 0;
            for (std::size_t i = 0; i < boxes.size(); ++i)
                used = qMax(
                    used, boxes[i].drawInto(m_flow, { m_lefts.at(qsizetype(i)), m_flow.y() + pad }, room));
            close(used + 2 * pad);
            if (!finished())
                m_flow.newPage();
        }
    }

    void close(double rowHeight)
    {
        m_flow.advance(rowHeight);
        m_flow.rule(m_flow.y(), paper::line);
        m_flow.advance(m_setter.units(paper::rule));
    }

    PageFlow &m_flow;
    const Typesetter &m_setter;
    const QList<report::Column> &m_columns;
    QList<double> m_lefts;
    QList<double> m_widths;
};

} // namespace

void paintTable(PageFlow &flow, const report::Table &table)
{
    if (table.columns.isEmpty())
        return;
    TablePainter painter(flow, table.columns, table.rows);
    const double first = table.rows.isEmpty() ? 0 : painter.height(table.rows.first());
    flow.need(qMin(painter.headHeight() + first + flow.setter().units(2), flow.fullHeight()));
    painter.head();
    flow.setOnNewPage([&painter] { painter.head(); });
    for (qsizetype i = 0; i < table.rows.size() && !flow.stopped(); ++i) {
        // The row that decides does not stand alone on the next page.
        const bool beforeStrong = i + 1 < table.rows.size() && table.rows.at(i + 1).strong;
        painter.paint(table.rows.at(i), beforeStrong ? painter.height(table.rows.at(i + 1)) : 0);
    }
    flow.setOnNewPage({});
}

void paintFields(PageFlow &flow, const report::Fields &fields)
{
    const QList<report::Column> columns { { {}, 32, Align::Left }, { {}, 68, Align::Left } };
    TablePainter painter(flow, columns);
    for (const report::Field &field : fields.fields) {
        if (flow.stopped())
            return;
        const Cell name { .runs = { { .text = field.label } },
            .sub = field.source.isEmpty()
                ? report::Runs()
                : report::Runs { { .text = field.source, .style = report::RunStyle::Soft } } };
        painter.paint(
            { .cells = { name, { .runs = field.value, .sub = {} } }, .strong = false, .anchor = {} });
    }
}

} // namespace ck::render
