#include "render/BlockPainter.h"

#include "render/TablePainter.h"

#include <QPainter>

namespace ck::render
{

namespace
{

using report::Runs;

report::RunStyle styleOf(report::Tone tone)
{
    switch (tone) {
    case report::Tone::Plain:
        return report::RunStyle::Normal;
    case report::Tone::Adverse:
        return report::RunStyle::Adverse;
    case report::Tone::Caution:
        return report::RunStyle::Caution;
    case report::Tone::Favourable:
        return report::RunStyle::Favourable;
    case report::Tone::Hold:
        return report::RunStyle::Hold;
    }
    return report::RunStyle::Normal;
}

class BlockPainter
{
public:
    explicit BlockPainter(PageFlow &flow)
        : m_flow(flow)
        , m_setter(flow.setter())
    {
    }

    void title(const report::Metadata &metadata)
    {
        text({ { .text = metadata.title } }, Role::Title);
        m_flow.advance(m_setter.units(3));
        if (!metadata.subtitle.isEmpty())
            text({ { .text = metadata.subtitle } }, Role::Subtitle);
        m_flow.advance(m_setter.units(14));
    }

    void operator()(const report::Heading &heading)
    {
        const Role role = heading.level <= 1 ? Role::Heading1
            : heading.level == 2             ? Role::Heading2
                                             : Role::Heading3;
        m_flow.space(heading.level <= 1 ? 18 : 14);
        // A heading is not left alone at the foot of a page.
        m_flow.need(m_setter.units(typeStyle(role).lineHeight + 64));
        m_flow.noteHeading(heading);
        text({ { .text = heading.text } }, role);
        m_flow.advance(m_setter.units(heading.level <= 1 ? 4 : 2));
    }
    void operator()(const report::Paragraph &paragraph)
    {
        text(paragraph.runs, Role::Body);
        m_flow.advance(m_setter.units(4));
    }
    void operator()(const report::Note &note)
    {
        m_flow.space(8);
        text(note.runs, Role::Note);
    }
    void operator()(const report::KeyFigures &figures)
    {
        for (qsizetype i = 0; i < figures.figures.size(); i += 4)
            figureLine(figures.figures.mid(i, 4));
    }
    void operator()(const report::Table &table)
    {
        paintTable(m_flow, table);
        m_flow.advance(m_setter.units(6));
    }
    void operator()(const report::Steps &steps) { (*this)(report::stepsTable(steps)); }
    void operator()(const report::Fields &fields)
    {
        paintFields(m_flow, fields);
        m_flow.advance(m_setter.units(6));
    }
    void operator()(const report::Quote &quote)
    {
        m_flow.space(6);
        const double indent = m_setter.units(paper::quoteIndent);
        const TextBox words(m_setter, { { .text = quote.text } }, Role::Quote, m_flow.width() - indent);
        const TextBox source(m_setter, sourceRuns(quote), Role::QuoteSource, m_flow.width() - indent);
        const double whole = words.height() + source.height();
        if (whole <= m_flow.fullHeight())
            m_flow.need(whole);
        lines(words, indent, true);
        lines(source, indent, true);
        m_flow.advance(m_setter.units(8));
    }
    void operator()(const report::PageBreak &)
    {
        if (!m_flow.atTop())
            m_flow.newPage();
    }

private:
    static Runs sourceRuns(const report::Quote &quote)
    {
        return quote.source.isEmpty() ? Runs() : Runs { { .text = quote.source } };
    }

    void text(const Runs &runs, Role role) { lines(TextBox(m_setter, runs, role, m_flow.width()), 0, false); }

    void lines(const TextBox &box, double indent, bool bar)
    {
        for (int i = 0; i < box.lineCount() && !m_flow.stopped(); ++i) {
            m_flow.need(box.lineHeight());
            m_flow.drawLine(box, { m_flow.left() + indent, m_flow.y() }, i);
            if (bar && m_flow.painter())
                m_flow.painter()->fillRect(
                    QRectF(m_flow.left(), m_flow.y(), m_setter.units(paper::quoteBar), box.lineHeight()),
                    paper::line);
            m_flow.advance(box.lineHeight());
        }
    }

    void figureLine(const QList<report::KeyFigure> &figures)
    {
        const double width = m_flow.width() / qMax(qsizetype(3), figures.size());
        const double inner = width - m_setter.units(10);
        double value = 0, caption = 0;
        for (const report::KeyFigure &figure : figures) {
            value = qMax(value, m_setter.height({ { .text = figure.value } }, Role::FigureValue, inner));
            caption
                = qMax(caption, m_setter.height({ { .text = figure.caption } }, Role::FigureCaption, inner));
        }
        const double pad = m_setter.units(6);
        const double height = value + caption + 2.6 * pad;
        m_flow.need(height);
        m_flow.rule(m_flow.y(), paper::ink);
        for (qsizetype i = 0; i < figures.size() && m_flow.painter(); ++i)
            drawFigure(figures.at(i), { m_flow.left() + double(i) * width, m_flow.y() + pad }, inner, value);
        m_flow.advance(height);
        m_flow.rule(m_flow.y(), paper::line);
        m_flow.advance(m_setter.units(4));
    }

    void drawFigure(const report::KeyFigure &figure, QPointF at, double width, double valueHeight)
    {
        TextBox(
            m_setter, { { .text = figure.value, .style = styleOf(figure.tone) } }, Role::FigureValue, width)
            .draw(*m_flow.painter(), at);
        TextBox(m_setter, { { .text = figure.caption } }, Role::FigureCaption, width)
            .draw(*m_flow.painter(), { at.x(), at.y() + valueHeight });
    }

    PageFlow &m_flow;
    const Typesetter &m_setter;
};

} // namespace

void paintReport(PageFlow &flow, const report::ReportDocument &report)
{
    BlockPainter painter(flow);
    painter.title(report.metadata);
    for (const report::Block &block : report.blocks) {
        if (flow.stopped())
            break;
        std::visit(painter, block);
    }
}

} // namespace ck::render
