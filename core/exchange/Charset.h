// Bytes of tables and mails to text. Unlike the reading of policies this never refuses: a name with one
// damaged letter is better than no row.
#pragma once

#include <QByteArray>
#include <QString>

namespace ck::exchange
{

// By the byte order mark, else by `charset` where it is known, else UTF-8 where it is valid, else
// windows-1252.
QString decodeText(const QByteArray &bytes, const QByteArray &charset = {});

} // namespace ck::exchange
