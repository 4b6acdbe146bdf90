// Closed enumerations and the words that stand for them in JSON, SQL and on the command line.
// An enumeration joins by specialising EnumCodes<E> with a table `entries` of {value, "code"}.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <optional>

namespace ck
{

template <typename E>
struct EnumCode {
    E value;
    const char *code;
};

template <typename E>
struct EnumCodes; // static constexpr EnumCode<E> entries[]

template <typename E>
concept Coded = requires { EnumCodes<E>::entries; };

template <Coded E>
QString toCode(E value)
{
    for (const auto &entry : EnumCodes<E>::entries)
        if (entry.value == value)
            return QLatin1StringView(entry.code);
    return {};
}

template <Coded E>
std::optional<E> fromCode(QStringView code)
{
    for (const auto &entry : EnumCodes<E>::entries)
        if (code == QLatin1StringView(entry.code))
            return entry.value;
    return std::nullopt;
}

} // namespace ck
