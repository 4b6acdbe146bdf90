// The characters of a line that are not words: emphasis, link targets, tags, escapes, invisible characters.
#pragma once

#include "base/TextSpan.h"

#include <QList>
#include <QStringView>

namespace ck::ingest
{

bool isInvisible(QChar c); // zero-width, bidirectional marks, soft hyphen, private use

// Length of a bold run at the start of a longer line, marks included ("**Retention:** we …"); 0 where there
// is none.
qsizetype boldLead(QStringView words);

// Appends the marks of `text` in `range` to `marks`, in order. Linear in the length of the range.
void findInlineMarks(QStringView text, TextSpan range, QList<TextSpan> *marks);

// The words of a span: marks taken out, spaces made one.
QString withoutMarks(QStringView text, TextSpan span, const QList<TextSpan> &marks);

} // namespace ck::ingest
