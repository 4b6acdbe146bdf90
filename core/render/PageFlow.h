// Where the next thing goes: pages, their heads and feet, and the place reached on the current one. The same
// flow runs twice, first without a painter to learn how many pages there will be.
#pragma once

#include "base/Progress.h"
#include "render/Places.h"
#include "render/TextBox.h"

#include <QPagedPaintDevice>
#include <functional>

namespace ck::render
{

class PageFlow
{
public:
    // `painter` is null when pages are only counted; `pages` is then unknown, 0.
    PageFlow(const report::Metadata &metadata, const Typesetter &setter, QSizeF page,
        QPagedPaintDevice &device, QPainter *painter, int pages, const Progress *progress);

    const Typesetter &setter() const { return m_setter; }
    QPainter *painter() const { return m_painter; } // null when counting
    bool stopped() const { return m_stopped; } // the person cancelled; draw nothing more
    int page() const { return m_page; }

    double left() const { return m_setter.units(paper::margin); }
    double width() const { return m_size.width() - 2 * left(); }
    double y() const { return m_y; }
    double available() const { return m_bottom - m_y; }
    double fullHeight() const { return m_bottom - m_top; } // of an empty page
    bool atTop() const { return m_y <= m_top; }

    void advance(double height) { m_y += height; }
    // White space that is dropped at the top of a page.
    void space(double points);
    // Starts a new page unless `height` fits on this one.
    void need(double height);
    void newPage();

    void rule(double atY, const QColor &colour);
    // Draws one line of a box with its top at `at`, and notes its links; nothing when counting.
    void drawLine(const TextBox &box, QPointF at, int line);
    void noteAnchor(const QString &anchor); // the present place; nothing for an empty name
    void noteHeading(const report::Heading &heading);
    const Places &places() const { return m_places; }

    // Called after the head of every new page: a table repeats its own.
    void setOnNewPage(std::function<void()> callback) { m_onNewPage = std::move(callback); }

private:
    void drawFrame();

    const report::Metadata &m_metadata;
    const Typesetter &m_setter;
    QSizeF m_size;
    QPagedPaintDevice &m_device;
    QPainter *m_painter;
    int m_pages;
    const Progress *m_progress;
    std::function<void()> m_onNewPage;
    double m_top = 0, m_bottom = 0, m_y = 0;
    int m_page = 1;
    bool m_stopped = false;
    Places m_places;
};

} // namespace ck::render
