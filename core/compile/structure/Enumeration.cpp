#include "compile/structure/Enumeration.h"

namespace ck::compile
{
namespace
{

bool opens(QStringView mark)
{
    return mark == u"(" || mark == u"[";
}
bool closes(QStringView mark)
{
    return mark == u")" || mark == u"]";
}

// Tokens of the separator at `at`, 0 where none stands.
int separator(const Reading &reading, int at)
{
    const QStringView mark = reading.view(at);
    if (mark.startsWith(u'<') || mark == u"," || mark == u";" || mark == u"+" || mark == u":")
        return 1;
    return reading.phraseLength(at, QLatin1StringView("joiner"));
}

Part partOf(const Reading &reading, TokenRange range)
{
    Part part { range, asideOf(reading, range), range };
    if (!part.aside.isEmpty())
        part.words = { range.from, qMax(range.from, part.aside.from - 1) };
    part.words = reading.trimmed(part.words);
    part.all = reading.trimmed(range);
    if (!part.aside.isEmpty() && part.all.to == part.aside.to)
        ++part.all.to;
    return part;
}

} // namespace

TokenRange asideOf(const Reading &reading, TokenRange range)
{
    int depth = 0, from = -1;
    for (int at = range.from; at < range.to; ++at) {
        if (opens(reading.view(at)) && depth++ == 0)
            from = at + 1;
        else if (closes(reading.view(at)) && depth > 0 && --depth == 0)
            return { from, at };
    }
    return from < 0 ? TokenRange {} : TokenRange { from, range.to };
}

QList<Part> partsOf(const Reading &reading, TokenRange range)
{
    QList<Part> parts;
    int depth = 0, from = range.from;
    const auto finish = [&](int to) {
        const Part part = partOf(reading, { from, to });
        if (!part.words.isEmpty())
            parts.append(part);
    };
    for (int at = range.from; at < range.to;) {
        if (opens(reading.view(at)))
            ++depth;
        else if (closes(reading.view(at)))
            depth = qMax(0, depth - 1);
        const int length = depth == 0 ? separator(reading, at) : 0;
        if (length > 0) {
            finish(at);
            from = at + length;
        }
        at += qMax(1, length);
    }
    finish(range.to);
    return parts;
}

} // namespace ck::compile
