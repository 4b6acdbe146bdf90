// A stretch of a policy version's text: UTF-16 code units, half open.
#pragma once

#include <QStringView>
#include <compare>

namespace ck
{

struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    constexpr qsizetype end() const { return start + length; }
    constexpr bool isEmpty() const { return length <= 0; }
    constexpr bool contains(qsizetype position) const { return position >= start && position < end(); }
    constexpr bool contains(TextSpan other) const { return other.start >= start && other.end() <= end(); }
    constexpr bool overlaps(TextSpan other) const { return start < other.end() && other.start < end(); }

    // The words of the span. An out-of-range span yields an empty view rather than a crash,
    // because spans also come from files that others may have damaged.
    QStringView in(QStringView text) const
    {
        return start >= 0 && length >= 0 && end() <= text.size() ? text.mid(start, length) : QStringView();
    }
    static constexpr TextSpan between(qsizetype from, qsizetype to) { return { from, to - from }; }

    constexpr auto operator<=>(const TextSpan &) const = default;
};

} // namespace ck
