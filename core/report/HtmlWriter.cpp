#include "report/HtmlWriter.h"

#include <QFile>
#include <QSaveFile>

namespace ck::report
{

namespace
{

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

struct Tag {
    const char *element;
    const char *name; // class, nullptr for none
};

Tag tagOf(RunStyle style)
{
    switch (style) {
    case RunStyle::Normal:
        return { nullptr, nullptr };
    case RunStyle::Strong:
        return { "strong", nullptr };
    case RunStyle::Soft:
        return { "span", "soft" };
    case RunStyle::Quote:
        return { "span", "words" };
    case RunStyle::Inserted:
        return { "ins", nullptr };
    case RunStyle::Deleted:
        return { "del", nullptr };
    case RunStyle::Moved:
        return { "span", "moved" };
    case RunStyle::Adverse:
        return { "span", "adverse" };
    case RunStyle::Caution:
        return { "span", "caution" };
    case RunStyle::Favourable:
        return { "span", "favourable" };
    case RunStyle::Hold:
        return { "span", "hold" };
    }
    return { nullptr, nullptr };
}

const char *classOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return "plain";
    case Tone::Adverse:
        return "adverse";
    case Tone::Caution:
        return "caution";
    case Tone::Favourable:
        return "favourable";
    case Tone::Hold:
        return "hold";
    }
    return "plain";
}

QString html(const Runs &runs)
{
    QString out;
    for (const Run &run : runs) {
        QString text = escaped(run.text);
        const Tag tag = tagOf(run.style);
        const QString name
            = tag.name ? QStringLiteral(" class=\"%1\"").arg(QLatin1StringView(tag.name)) : QString();
        if (tag.element)
            text = QStringLiteral("<%1%2>%3</%1>").arg(QLatin1StringView(tag.element), name, text);
        const bool web = run.link.startsWith(u'#') || run.link.startsWith(QStringLiteral("https://"))
            || run.link.startsWith(QStringLiteral("http://"))
            || run.link.startsWith(QStringLiteral("mailto:"));
        if (web)
            text = QStringLiteral("<a href=\"%1\">%2</a>").arg(escaped(run.link), text);
        out += text;
    }
    return out;
}

QString idOf(const QString &anchor)
{
    return anchor.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(escaped(anchor));
}

struct BlockHtml {
    QString operator()(const Heading &heading) const
    {
        // The title is h1, so the first level below it is h2.
        return QStringLiteral("<h%1%2>%3</h%1>\n")
            .arg(QString::number(qBound(1, heading.level, 3) + 1), idOf(heading.anchor),
                escaped(heading.text));
    }
    QString operator()(const Paragraph &paragraph) const
    {
        return QStringLiteral("<p>%1</p>\n").arg(html(paragraph.runs));
    }
    QString operator()(const KeyFigures &figures) const
    {
        QString out = QStringLiteral("<dl class=\"figures\">\n");
        for (const KeyFigure &figure : figures.figures)
            out += QStringLiteral("<div><dt>%1</dt><dd class=\"%2\">%3</dd></div>\n")
                       .arg(escaped(figure.caption), QLatin1StringView(classOf(figure.tone)),
                           escaped(figure.value));
        return out + QStringLiteral("</dl>\n");
    }
    QString operator()(const Table &table) const
    {
        QString out
            = QStringLiteral("<table>\n<caption>%1</caption>\n<thead><tr>").arg(escaped(table.caption));
        for (const Column &column : table.columns)
            out += QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(alignOf(column), escaped(column.title));
        out += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const Row &row : table.rows)
            out += rowHtml(table, row);
        return out + QStringLiteral("</tbody>\n</table>\n");
    }
    QString operator()(const Fields &fields) const
    {
        QString out = QStringLiteral("<table class=\"fields\">\n");
        for (const Field &field : fields.fields)
            out += QStringLiteral("<tr><th scope=\"row\">%1<small>%2</small></th><td>%3</td></tr>\n")
                       .arg(escaped(field.label), escaped(field.source), html(field.value));
        return out + QStringLiteral("</table>\n");
    }
    QString operator()(const Quote &quote) const
    {
        return QStringLiteral("<figure><blockquote>%1</blockquote><figcaption>%2</figcaption></figure>\n")
            .arg(escaped(quote.text), escaped(quote.source));
    }
    QString operator()(const Steps &steps) const { return (*this)(stepsTable(steps)); }
    QString operator()(const Note &note) const
    {
        return QStringLiteral("<p class=\"note\">%1</p>\n").arg(html(note.runs));
    }
    QString operator()(const PageBreak &) const { return QStringLiteral("<div class=\"break\"></div>\n"); }

private:
    static QString alignOf(const Column &column)
    {
        return column.align == Align::Right ? QStringLiteral(" class=\"right\"") : QString();
    }
    static QString rowHtml(const Table &table, const Row &row)
    {
        QString out
            = QStringLiteral("<tr%1%2>")
                  .arg(idOf(row.anchor), row.strong ? QStringLiteral(" class=\"strong\"") : QString());
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const Cell cell = row.cells.value(i);
            out += QStringLiteral("<td%1>%2").arg(alignOf(table.columns.at(i)), html(cell.runs));
            if (!cell.sub.isEmpty())
                out += QStringLiteral("<small>%1</small>").arg(html(cell.sub));
            out += QStringLiteral("</td>");
        }
        return out + QStringLiteral("</tr>\n");
    }
};

QString styleSheet()
{
    QFile file(QStringLiteral(":/reports/report.css"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString head(const Metadata &metadata)
{
    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                 "<title>%2</title>\n<style>\n%3</style>\n</head>\n<body>\n")
                      .arg(escaped(metadata.language), escaped(metadata.title), styleSheet());
    out += QStringLiteral("<header><span>%1</span><span>%2</span></header>\n<main>\n<h1>%3</h1>\n")
               .arg(escaped(metadata.organisation), escaped(metadata.confidentiality),
                   escaped(metadata.title));
    if (!metadata.subtitle.isEmpty())
        out += QStringLiteral("<p class=\"subtitle\">%1</p>\n").arg(escaped(metadata.subtitle));
    return out;
}

} // namespace

QByteArray toHtml(const ReportDocument &report)
{
    QString out = head(report.metadata);
    for (const Block &block : report.blocks)
        out += std::visit(BlockHtml {}, block);
    out += QStringLiteral("</main>\n<footer>%1</footer>\n</body>\n</html>\n")
               .arg(escaped(report.metadata.footerMark));
    return out.toUtf8();
}

Result<void> writeHtml(const ReportDocument &report, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return { ErrorCode::WriteFailed, { path }, file.errorString() };
    const QByteArray bytes = toHtml(report);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return { ErrorCode::WriteFailed, { path }, file.errorString() };
    return {};
}

} // namespace ck::report
