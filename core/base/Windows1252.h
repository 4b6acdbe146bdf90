// The encoding of Western text that names none or says ISO 8859-1 (WHATWG Encoding Standard, windows-1252).
#pragma once

#include <QByteArrayView>
#include <QString>

namespace ck
{

// One byte; the five undefined ones map to their C1 control, as browsers do.
constexpr char16_t fromWindows1252(unsigned char byte)
{
    constexpr char16_t upper[32] = {
        // clang-format off
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
        // clang-format on
    };
    return byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : char16_t(byte);
}

inline QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(fromWindows1252(static_cast<unsigned char>(bytes[i])));
    return text;
}

} // namespace ck
