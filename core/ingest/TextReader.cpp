#include "ingest/TextReader.h"

#include "ingest/LineParser.h"
#include "ingest/Structure.h"

namespace ck::ingest
{

Result<Document> readText(const QString &text, const QString &name, const Progress *progress)
{
    auto lines = parseLines(text, name, progress);
    if (!lines)
        return lines.error();
    return buildDocument(std::move(*lines), progress);
}

} // namespace ck::ingest
