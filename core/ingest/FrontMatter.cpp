#include "ingest/FrontMatter.h"

namespace ck::ingest
{

namespace
{
constexpr qsizetype mostRows = 200;

void addRow(QStringView text, TextSpan row, LinedText *out)
{
    const QStringView words = row.in(text);
    if (words.startsWith(u"title:", Qt::CaseInsensitive))
        out->title = words.mid(6).trimmed().toString().remove(u'"').remove(u'\'');
    out->lines.append(
        { .whole = row, .words = row, .kind = LineKind::Meta, .gap = true, .source = row.start });
}
} // namespace

qsizetype readFrontMatter(QStringView text, LinedText *out)
{
    if (!text.startsWith(u"---\n"))
        return 0;
    QList<TextSpan> rows;
    for (qsizetype at = 4; at < text.size() && rows.size() < mostRows;) {
        const qsizetype newline = text.indexOf(u'\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QStringView row = text.mid(at, end - at).trimmed();
        const TextSpan span { row.isEmpty() ? at : row.data() - text.data(), row.size() };
        at = end + 1;
        if (row != u"---" && row != u"...") {
            rows.append(span);
            continue;
        }
        out->markup.append({ 0, 3 });
        for (const TextSpan &meta : rows)
            if (!meta.isEmpty())
                addRow(text, meta, out);
        out->markup.append(span);
        return at;
    }
    return 0;
}

} // namespace ck::ingest
