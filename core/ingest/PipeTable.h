// Tables drawn with pipes, as Markdown has them.
#pragma once

#include "base/TextSpan.h"

#include <QList>
#include <QStringView>

namespace ck::ingest
{

bool isTableRule(QStringView line); // |---|:--:|
bool isTableRow(QStringView line); // begins with a pipe and has another, or separates cells by them

struct TableRow {
    QList<TextSpan> cells = {}; // without outer spaces; may be empty
    QList<qsizetype> borders = {}; // positions of the pipes
};
// Positions count from `start`. A pipe behind a backslash is no border.
TableRow splitRow(QStringView line, qsizetype start);

} // namespace ck::ingest
