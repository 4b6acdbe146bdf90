// Runs of text broken into lines of one width. All lines of a box are equally high, whatever fonts they
// borrow, so that rows align and heights can be known without drawing.
#pragma once

#include "render/Paper.h"

#include <QHash>
#include <QPaintDevice>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace ck::render
{

// Fonts for one paint device, and bounds of text widths that need no shaping.
class Typesetter
{
public:
    Typesetter(QPaintDevice *device, double unitsPerPoint);

    double units(double points) const { return points * m_unit; }
    const QFont &font(Role role, report::RunStyle style) const;
    QPaintDevice *device() const { return m_device; }

    // Device units; never less than the text will need in one line, infinite where only shaping can tell.
    double widthBound(const report::Runs &runs, Role role) const;
    // Height in device units of runs in a column; the same as a TextBox's, mostly without making one.
    double height(const report::Runs &runs, Role role, double width) const;

private:
    struct Face {
        QFont font;
        QHash<char16_t, double> advances;
    };
    Face &face(Role role, report::RunStyle style) const;

    QPaintDevice *m_device;
    double m_unit;
    Families m_families = Families::installed();
    mutable QHash<int, std::shared_ptr<Face>> m_faces;
};

class TextBox
{
public:
    TextBox(const Typesetter &setter, const report::Runs &runs, Role role, double width,
        report::Align align = report::Align::Left);

    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return lineCount() * m_lineHeight; }

    // Draws `count` lines from `first` on; the first of them has its top at `at`.
    void draw(QPainter &painter, QPointF at, int first, int count) const;
    void draw(QPainter &painter, QPointF at) const { draw(painter, at, 0, lineCount()); }

    // Where the links inside the report stand on one line whose top is at `at`.
    struct LinkArea {
        QRectF area;
        QString anchor;
    };
    QList<LinkArea> innerLinks(QPointF at, int line) const;

private:
    struct Stretch {
        int start = 0, length = 0;
        QString anchor = {};
    };
    // Left and right of a stretch on a line; nothing where the line does not hold it.
    static std::optional<QPair<double, double>> extent(const QTextLine &line, const Stretch &stretch);
    void underlineTwice(QPainter &painter, const QTextLine &line, QPointF at) const;

    std::unique_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
    double m_unit = 1;
    QList<Stretch> m_moved; // what is underlined twice
    QList<Stretch> m_links; // what leads to an anchor
};

} // namespace ck::render
