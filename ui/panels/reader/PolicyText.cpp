#include "ui/panels/reader/PolicyText.h"

#include "ui/theme/Measure.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Type.h"

#include <QFontInfo>
#include <QTextCursor>
#include <QTextTable>

namespace ck::ui
{

class PolicyText::Setter
{
public:
    Setter(QTextDocument &page, const Document &source, const QFont &base, const QPalette &palette)
        : m_source(source)
        , m_base(base)
        , m_ask(palette)
        , m_cursor(&page)
    {
    }

    QList<Piece> run()
    {
        for (qsizetype i = 0; i < m_source.blocks.size();) {
            if (m_source.blocks[i].kind == BlockKind::TableCell)
                i = setTable(i);
            else
                setBlock(m_source.blocks[i++]);
        }
        return m_pieces;
    }

private:
    void setBlock(const Block &block)
    {
        const bool heading = block.kind == BlockKind::Heading;
        QTextCharFormat chars;
        chars.setFont(heading ? type::policyHeading(m_base, block.level) : type::policy(m_base));
        chars.setForeground(m_ask(Tone::Ink));
        QTextBlockFormat format = lines(chars.font());
        format.setTopMargin(heading ? (m_first ? 4 : measure::kWide) : 0);
        format.setBottomMargin(heading              ? measure::kStep
                : block.kind == BlockKind::ListItem ? measure::kStep
                                                    : measure::kGap + 2);
        if (block.kind == BlockKind::ListItem) {
            format.setLeftMargin(20.0 * (block.level + 1));
            format.setTextIndent(-16);
        }
        const QStringView words = block.span.in(m_source.text);
        format.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        startBlock(format, chars);
        if (!block.marker.isEmpty())
            m_cursor.insertText(shownMarker(block), chars);
        setWords(block.span, chars);
    }

    qsizetype setTable(qsizetype from)
    {
        qsizetype end = from;
        int rows = 0, columns = 0;
        while (end < m_source.blocks.size() && m_source.blocks[end].kind == BlockKind::TableCell
            && m_source.blocks[end].table == m_source.blocks[from].table) {
            rows = qMax(rows, m_source.blocks[end].row + 1);
            columns = qMax(columns, m_source.blocks[end].column + 1);
            ++end;
        }
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setTopMargin(measure::kStep);
        format.setBottomMargin(measure::kPad);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable *table = m_cursor.insertTable(qMax(1, rows), qMax(1, columns), format);
        for (qsizetype i = from; i < end; ++i) {
            const Block &block = m_source.blocks[i];
            if (block.row < 0 || block.column < 0)
                continue;
            QTextTableCell cell = table->cellAt(block.row, block.column);
            QTextTableCellFormat line;
            line.setBottomBorder(1);
            line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            line.setBottomBorderBrush(m_ask(Tone::Line));
            line.setPadding(5);
            cell.setFormat(line);
            m_cursor = cell.lastCursorPosition();
            QTextCharFormat chars;
            chars.setFont(type::policy(m_base));
            chars.setForeground(m_ask(block.row == 0 ? Tone::Soft : Tone::Ink));
            if (block.row == 0)
                chars.setFontWeight(QFont::DemiBold);
            setWords(block.span, chars);
        }
        m_cursor = QTextCursor(m_cursor.document());
        m_cursor.movePosition(QTextCursor::End);
        m_first = true; // the table left an empty block behind it
        return end;
    }

    void startBlock(const QTextBlockFormat &format, const QTextCharFormat &chars)
    {
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, chars);
        m_first = false;
    }

    QTextBlockFormat lines(const QFont &font) const
    {
        QTextBlockFormat format;
        format.setLineHeight(
            type::kPolicyLineHeight * QFontInfo(font).pixelSize(), QTextBlockFormat::MinimumHeight);
        return format;
    }

    static QString shownMarker(const Block &block)
    {
        static const QString dash(QStringLiteral("-*+"));
        const QString mark
            = block.kind == BlockKind::ListItem && block.marker.size() == 1 && dash.contains(block.marker)
            ? QStringLiteral("•")
            : block.marker;
        return mark + QChar(QChar::Nbsp) + QChar(QChar::Nbsp);
    }

    // Everything of the span that is not markup; line ends of the source are spaces on the page.
    void setWords(TextSpan span, const QTextCharFormat &chars)
    {
        qsizetype at = span.start;
        const auto put = [&](qsizetype until) {
            if (until <= at)
                return;
            QString words = TextSpan::between(at, until).in(m_source.text).toString();
            words.replace(QLatin1Char('\n'), QLatin1Char(' '));
            m_pieces.append({ at, m_cursor.position(), int(words.size()) });
            m_cursor.insertText(words, chars);
        };
        for (; m_markup < m_source.markup.size() && m_source.markup[m_markup].start < span.end();
             ++m_markup) {
            const TextSpan hidden = m_source.markup[m_markup];
            if (hidden.end() <= at)
                continue;
            put(hidden.start);
            at = qMax(at, hidden.end());
            if (hidden.end() > span.end())
                break;
        }
        put(span.end());
    }

    const Document &m_source;
    QFont m_base;
    Palette m_ask;
    QTextCursor m_cursor;
    QList<Piece> m_pieces;
    qsizetype m_markup = 0;
    bool m_first = true;
};

PolicyText PolicyText::set(
    QTextDocument &document, const Document &source, const QFont &base, const QPalette &palette)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    PolicyText text;
    text.m_pieces = Setter(document, source, base, palette).run();
    return text;
}

QList<PolicyText::Stretch> PolicyText::onPage(TextSpan span) const
{
    QList<Stretch> found;
    for (const Piece &piece : m_pieces) {
        const qsizetype from = qMax(piece.text, span.start);
        const qsizetype to = qMin(piece.text + piece.length, span.end());
        if (from < to)
            found.append({ piece.page + int(from - piece.text), int(to - from) });
    }
    return found;
}

qsizetype PolicyText::inText(int position) const
{
    for (const Piece &piece : m_pieces)
        if (position >= piece.page && position < piece.page + piece.length)
            return piece.text + (position - piece.page);
    return -1;
}

} // namespace ck::ui
