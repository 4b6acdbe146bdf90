// Distances in device-independent pixels, in steps of four.
#pragma once

namespace ck::ui::measure
{

inline constexpr int kStep = 4;
inline constexpr int kGap = 8;
inline constexpr int kPad = 12;
inline constexpr int kWide = 16;
inline constexpr int kBlock = 24;
inline constexpr int kDockGap = 6;
inline constexpr int kRadius = 6;
inline constexpr int kRow = 33; // 32 and its line
inline constexpr int kCompactRow = 29;
inline constexpr int kCellX = 10;
inline constexpr int kCellY = 7;
inline constexpr int kTarget = 24; // least size of anything that can be clicked (WCAG 2.5.8)

} // namespace ck::ui::measure
