#include "render/TextBox.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>
#include <limits>

namespace ck::render
{

using report::Run;
using report::RunStyle;

namespace
{

bool isPolicyWords(RunStyle style)
{
    return style == RunStyle::Quote || style == RunStyle::Inserted || style == RunStyle::Deleted
        || style == RunStyle::Moved;
}

QColor colourOf(const TypeStyle &type, const Run &run)
{
    switch (run.style) {
    case RunStyle::Normal:
    case RunStyle::Strong:
    case RunStyle::Quote:
        return run.link.isEmpty() ? type.colour : paper::accent;
    case RunStyle::Soft:
        return paper::softInk;
    case RunStyle::Inserted:
        return paper::inserted;
    case RunStyle::Deleted:
        return paper::deleted;
    case RunStyle::Moved:
        return paper::moved;
    case RunStyle::Adverse:
        return paper::adverse;
    case RunStyle::Caution:
        return paper::caution;
    case RunStyle::Favourable:
        return paper::favourable;
    case RunStyle::Hold:
        return paper::hold;
    }
    return type.colour;
}

QTextCharFormat formatOf(const Typesetter &setter, const Run &run, Role role)
{
    QTextCharFormat format;
    format.setFont(setter.font(role, run.style));
    format.setForeground(colourOf(typeStyle(role), run));
    format.setFontUnderline(run.style == RunStyle::Inserted);
    format.setFontStrikeOut(run.style == RunStyle::Deleted);
    // QPdfWriter makes links to the web of these; those inside the report are added by PdfUpdate.
    if (!run.link.isEmpty() && !run.link.startsWith(u'#')) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
    }
    return format;
}

} // namespace

Typesetter::Typesetter(QPaintDevice *device, double unitsPerPoint)
    : m_device(device)
    , m_unit(unitsPerPoint)
{
}

Typesetter::Face &Typesetter::face(Role role, RunStyle style) const
{
    const bool words = isPolicyWords(style);
    const bool strong = style == RunStyle::Strong;
    auto &found = m_faces[int(role) * 4 + words * 2 + strong];
    if (!found) {
        TypeStyle type = typeStyle(role);
        // A serif looks larger than the sans of the same size.
        type.size *= words && !type.serif ? 0.97 : 1.0;
        type.serif = type.serif || words;
        type.bold = type.bold || strong;
        found = std::make_shared<Face>(Face { QFont(fontOf(type, m_families), m_device), {} });
    }
    return *found;
}

const QFont &Typesetter::font(Role role, RunStyle style) const
{
    return face(role, style).font;
}

double Typesetter::widthBound(const report::Runs &runs, Role role) const
{
    constexpr double unknown = std::numeric_limits<double>::infinity();
    double sum = 0;
    for (const Run &run : runs) {
        Face &used = face(role, run.style);
        std::optional<QFontMetricsF> metrics;
        for (const QChar character : run.text) {
            const char16_t code = character.unicode();
            if (code > 0x2FF && (code < 0x2000 || code > 0x206F))
                return unknown; // scripts that join, and symbols of borrowed fonts
            if (code == u'\n' || code == 0x2028)
                return unknown;
            auto known = used.advances.constFind(code);
            if (known == used.advances.constEnd()) {
                if (!metrics)
                    metrics.emplace(used.font, m_device);
                known = used.advances.insert(code, metrics->horizontalAdvance(character));
            }
            sum += *known;
        }
    }
    return sum * 1.02; // kerning only takes away, rounding may add
}

double Typesetter::height(const report::Runs &runs, Role role, double width) const
{
    if (runs.isEmpty())
        return 0;
    if (widthBound(runs, role) < width)
        return units(typeStyle(role).lineHeight);
    return TextBox(*this, runs, role, width).height();
}

TextBox::TextBox(
    const Typesetter &setter, const report::Runs &runs, Role role, double width, report::Align align)
    : m_lineHeight(setter.units(typeStyle(role).lineHeight))
    , m_unit(setter.units(1))
{
    if (runs.isEmpty())
        return;
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        const int start = int(text.size()), length = int(run.text.size());
        if (run.style == RunStyle::Moved)
            m_moved.append({ start, length });
        if (run.link.startsWith(u'#'))
            m_links.append({ start, length, run.link.mid(1) });
        formats.append({ start, length, formatOf(setter, run, role) });
        text += run.text;
    }
    text.replace(u'\n', QChar::LineSeparator);
    const QFont &base = setter.font(role, RunStyle::Normal);
    m_layout = std::make_unique<QTextLayout>(text, base, setter.device());
    QTextOption option(align == report::Align::Right ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);

    const QFontMetricsF metrics(base, setter.device());
    const double baseline = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, (m_layout->lineCount() - 1) * m_lineHeight + baseline - line.ascent() });
    }
    m_layout->endLayout();
}

void TextBox::draw(QPainter &painter, QPointF at, int first, int count) const
{
    const QPointF origin(at.x(), at.y() - first * m_lineHeight);
    for (int i = first; i < qMin(first + count, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, origin);
        if (!m_moved.isEmpty())
            underlineTwice(painter, line, origin);
    }
}

std::optional<QPair<double, double>> TextBox::extent(const QTextLine &line, const Stretch &stretch)
{
    const int from = qMax(stretch.start, line.textStart());
    const int to = qMin(stretch.start + stretch.length, line.textStart() + line.textLength());
    if (from >= to)
        return std::nullopt;
    const double one = line.cursorToX(from), other = line.cursorToX(to);
    return QPair<double, double> { qMin(one, other), qMax(one, other) };
}

QList<TextBox::LinkArea> TextBox::innerLinks(QPointF at, int line) const
{
    QList<LinkArea> areas;
    for (const Stretch &link : m_links)
        if (const auto along = extent(m_layout->lineAt(line), link))
            areas.append({ QRectF(at.x() + along->first, at.y(), along->second - along->first, m_lineHeight),
                link.anchor });
    return areas;
}

// QTextCharFormat knows no double underline; words that moved have one.
void TextBox::underlineTwice(QPainter &painter, const QTextLine &line, QPointF at) const
{
    for (const Stretch &moved : m_moved) {
        const auto along = extent(line, moved);
        if (!along)
            continue;
        const double y = at.y() + line.y() + line.ascent() + 1.4 * m_unit;
        const double left = at.x() + along->first, length = along->second - along->first;
        painter.fillRect(QRectF(left, y, length, 0.5 * m_unit), paper::moved);
        painter.fillRect(QRectF(left, y + 1.3 * m_unit, length, 0.5 * m_unit), paper::moved);
    }
}

} // namespace ck::render
