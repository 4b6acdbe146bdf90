// Type, colours and measures of a printed report, in one place. Points (1/72 inch) throughout.
#pragma once

#include "report/ReportDocument.h"

#include <QColor>
#include <QFont>
#include <QString>

namespace ck::render
{

// What a piece of text is for; decides family, size, weight, colour and line height.
enum class Role {
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Body,
    Note,
    FigureValue,
    FigureCaption,
    TableHead,
    Cell,
    CellStrong,
    CellSub,
    Quote,
    QuoteSource,
    PageHead,
    PageFoot,
};

struct TypeStyle {
    bool serif = false;
    double size = 10; // points
    double lineHeight = 14; // points
    bool bold = false;
    QColor colour = {};
};
TypeStyle typeStyle(Role role);

namespace paper
{
inline constexpr QColor ink { 0x20, 0x25, 0x2B };
inline constexpr QColor softInk { 0x5C, 0x63, 0x6B };
inline constexpr QColor line { 0xD9, 0xD6, 0xCE };
inline constexpr QColor accent { 0x1B, 0x5E, 0x6B };
inline constexpr QColor inserted { 0x0B, 0x5C, 0xAD };
inline constexpr QColor deleted { 0x9A, 0x43, 0x00 };
inline constexpr QColor moved { 0x5A, 0x46, 0x91 };
inline constexpr QColor adverse { 0xA2, 0x30, 0x1A };
inline constexpr QColor caution { 0x80, 0x53, 0x00 };
inline constexpr QColor favourable { 0x2C, 0x65, 0x42 };
inline constexpr QColor hold { 0x5A, 0x46, 0x91 };

inline constexpr double margin = 20 * 72 / 25.4; // 20 mm
inline constexpr double headGap = 27; // from the organisation's line to the content
inline constexpr double footGap = 12; // from the content to the rule above the footer
inline constexpr double footRise = 50; // of that rule above the edge of the page
inline constexpr double rule = 0.75;
inline constexpr double cellPadRight = 8;
inline constexpr double cellPadY = 5.5;
inline constexpr double quoteBar = 2.25;
inline constexpr double quoteIndent = 10;
} // namespace paper

// Families that exist on this computer; the first of a list of good ones, else what the system offers.
struct Families {
    QString serif = {};
    QString sans = {};
    static Families installed();
};

QFont fontOf(const TypeStyle &style, const Families &families);

} // namespace ck::render
