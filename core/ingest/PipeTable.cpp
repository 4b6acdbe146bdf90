#include "ingest/PipeTable.h"

namespace ck::ingest
{

bool isTableRule(QStringView line)
{
    int dashes = 0, pipes = 0;
    for (const QChar c : line) {
        if (c == u'-')
            ++dashes;
        else if (c == u'|')
            ++pipes;
        else if (c != u':' && c != u'+' && !c.isSpace())
            return false;
    }
    return dashes > 0 && pipes > 0;
}

bool isTableRow(QStringView line)
{
    const qsizetype first = line.indexOf(u'|');
    if (first < 0)
        return false;
    return first > 0 || line.indexOf(u'|', 1) > 0;
}

TableRow splitRow(QStringView line, qsizetype start)
{
    TableRow row;
    qsizetype from = 0;
    const auto addCell = [&](qsizetype to) {
        qsizetype a = from, b = to;
        while (a < b && line[a].isSpace())
            ++a;
        while (b > a && line[b - 1].isSpace())
            --b;
        row.cells.append(TextSpan::between(start + a, start + b));
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] != u'|' || (at > 0 && line[at - 1] == u'\\'))
            continue;
        if (at > 0)
            addCell(at);
        row.borders.append(start + at);
        from = at + 1;
    }
    if (from < line.size())
        addCell(line.size());
    return row;
}

} // namespace ck::ingest
