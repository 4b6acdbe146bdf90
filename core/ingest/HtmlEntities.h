// Character references of HTML: "&amp;", "&#8217;", "&#x2019;".
#pragma once

#include <QString>

namespace ck::ingest
{

// Unknown names stay as they are. Linear in the length of the text.
QString decodeEntities(QStringView text);

} // namespace ck::ingest
