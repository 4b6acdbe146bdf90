// How mails carry bytes through seven-bit channels, and how their HTML reads as text.
#pragma once

#include <QByteArray>
#include <QString>

namespace ck::exchange
{

QByteArray decodeQuotedPrintable(const QByteArray &bytes);
QByteArray decodeTransfer(
    const QByteArray &bytes, const QByteArray &encoding); // base64, quoted-printable, others as is

// The words of an HTML mail, a line per paragraph. Linear; nothing it names is fetched.
QString textOfHtml(const QString &html);

} // namespace ck::exchange
