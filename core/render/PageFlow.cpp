#include "render/PageFlow.h"

#include <QPainter>

namespace ck::render
{

PageFlow::PageFlow(const report::Metadata &metadata, const Typesetter &setter, QSizeF page,
    QPagedPaintDevice &device, QPainter *painter, int pages, const Progress *progress)
    : m_metadata(metadata)
    , m_setter(setter)
    , m_size(page)
    , m_device(device)
    , m_painter(painter)
    , m_pages(pages)
    , m_progress(progress)
{
    const bool hasHead = !metadata.organisation.isEmpty() || !metadata.confidentiality.isEmpty();
    m_top = setter.units(paper::margin + (hasHead ? paper::headGap : 0));
    m_bottom = page.height() - setter.units(paper::footRise + paper::footGap);
    m_y = m_top;
    drawFrame();
}

void PageFlow::space(double points)
{
    if (!atTop())
        advance(m_setter.units(points));
}

void PageFlow::need(double height)
{
    if (height > available() && !atTop())
        newPage();
}

void PageFlow::newPage()
{
    if (m_progress && m_progress->isCancelled())
        m_stopped = true;
    if (m_stopped)
        return;
    ++m_page;
    m_y = m_top;
    if (m_painter) {
        m_device.newPage();
        if (m_progress && m_pages > 0)
            m_progress->report(qMin(1.0, double(m_page) / m_pages));
    }
    drawFrame();
    if (m_onNewPage)
        m_onNewPage();
}

void PageFlow::rule(double atY, const QColor &colour)
{
    if (m_painter)
        m_painter->fillRect(QRectF(left(), atY, width(), m_setter.units(paper::rule)), colour);
}

void PageFlow::drawLine(const TextBox &box, QPointF at, int line)
{
    if (!m_painter)
        return;
    box.draw(*m_painter, at, line, 1);
    const double unit = m_setter.units(1);
    for (const TextBox::LinkArea &link : box.innerLinks(at, line))
        m_places.links.append({ .page = m_page,
            .area = QRectF(link.area.topLeft() / unit, link.area.size() / unit),
            .anchor = link.anchor });
}

void PageFlow::noteAnchor(const QString &anchor)
{
    if (!anchor.isEmpty())
        m_places.anchors.insert(anchor, { m_page, m_y / m_setter.units(1) });
}

void PageFlow::noteHeading(const report::Heading &heading)
{
    noteAnchor(heading.anchor);
    m_places.outline.append({ heading.text, heading.level, { m_page, m_y / m_setter.units(1) } });
}

void PageFlow::drawFrame()
{
    if (!m_painter)
        return;
    const auto line = [&](const QString &text, Role role, double y, report::Align align) {
        TextBox(m_setter, { { .text = text } }, role, width(), align).draw(*m_painter, { left(), y });
    };
    const double head = m_setter.units(paper::margin - 6);
    line(m_metadata.organisation, Role::PageHead, head, report::Align::Left);
    line(m_metadata.confidentiality, Role::PageHead, head, report::Align::Right);

    const double foot = m_size.height() - m_setter.units(paper::footRise);
    rule(foot, paper::line);
    line(m_metadata.footerMark, Role::PageFoot, foot + m_setter.units(5), report::Align::Left);
    line(report::pageText(m_page, m_pages), Role::PageFoot, foot + m_setter.units(5), report::Align::Right);
}

} // namespace ck::render
