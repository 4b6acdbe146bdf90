// Bytes to text. Byte order marks are believed, then strict UTF-8, then what the page declares, then
// windows-1252 where the bytes look like it; anything else is refused rather than guessed.
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace ck::ingest
{

struct Decoded {
    QString text = {}; // line ends are LF, the byte order mark is gone
    QString encoding = {}; // "UTF-8", "UTF-16LE", "windows-1252" …
};

// `declared` is the charset a page names for itself, empty where it names none.
// NotText for binary bytes; BadEncoding with the byte offset in `detail`.
Result<Decoded> decode(const QByteArray &bytes, const QString &name, const QByteArray &declared = {});

// The charset named in the first bytes of a page (<meta charset>, http-equiv or the XML declaration).
QByteArray declaredCharset(const QByteArray &html);

} // namespace ck::ingest
