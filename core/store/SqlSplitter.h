// The driver refuses several statements in one string, so scripts are taken apart first.
#pragma once

#include <QStringList>

namespace ck::store
{

// Statements without their final semicolon, comments kept inside and dropped between. Knows strings ('…'),
// quoted names ("…", `…`, […]), both comments, and BEGIN … END of triggers with CASE … END inside.
QStringList splitSql(const QString &script);

} // namespace ck::store
