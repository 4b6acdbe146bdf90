// How every sentence of this room is made: a source text in English that lupdate finds (context "ck"),
// its translation, and arguments put in once. Written out as translate("ck", "…") or QT_TRANSLATE_NOOP("ck",
// "…").
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace ck::inline wording
{

// The text in the language of the installed translator. With a count, "%n" becomes the number, and in the
// language of the sources "(s)" becomes the plural where the count asks for it, so that English needs no
// catalogue.
QString translate(
    const char *context, const char *source, const char *disambiguation = nullptr, int count = -1);

// Puts args into %1 … %9 in one pass, so that an argument that holds "%2" stays as it is. A missing or empty
// argument shows as "…": a sentence with a gap is better than none.
QString filled(const QString &text, const QStringList &args);

// The same for a short line: an ending ": %1" or " (%2)" whose argument is missing is cut off, long arguments
// are shortened.
QString headed(const QString &text, const QStringList &args);

// What core hands out in codes ("30 days", "2026-11-20", "30" and "days" as two) as people write it; anything
// else stays as it is.
QStringList readableArgs(const QStringList &args);

// "a", "a and b", "a, b and c" in the current language.
QString joined(const QStringList &items);

} // namespace ck::inline wording
