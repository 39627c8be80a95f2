// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>
#include <utility>

/** Which characters are shown as coloured pictures (Unicode Technical Standard 51). */
namespace Headway::Emoji {

inline constexpr char32_t joiner = 0x200D;
inline constexpr char32_t pictureSelector = 0xFE0F;
inline constexpr char32_t keycap = 0x20E3;

/** Pictures by default (Emoji_Presentation), outside the planes that hold little else. */
inline constexpr std::array<std::pair<char32_t, char32_t>, 42> presentedRanges = {{
    {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},   {0x23F3, 0x23F3},   {0x25FD, 0x25FE},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},   {0x26A1, 0x26A1},
    {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},   {0x26D4, 0x26D4},
    {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},   {0x26FA, 0x26FA},   {0x26FD, 0x26FD},
    {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},
    {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},
    {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F1E6, 0x1F1FF}, {0x1F201, 0x1F265}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1FAFF},
}};

constexpr bool isPicture(char32_t c)
{
    return c >= presentedRanges.front().first && std::ranges::any_of(presentedRanges, [c](const auto &range) {
               return c >= range.first && c <= range.second;
           });
}

/** What goes on with the picture before it: joiners, skin tones, keycaps, tags of flags. */
constexpr bool continuesPicture(char32_t c)
{
    return c == joiner || c == pictureSelector || c == keycap || (c >= 0xE0020 && c <= 0xE007F);
}

} // namespace Headway::Emoji
