// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visibletext.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Headway {

namespace {

/** Unicode counts them among the letters, marks and symbols. */
constexpr std::array<char32_t, 6> fillers{0x034f, 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0};

bool isVariation(char32_t character)
{
    return (character >= 0xfe00 && character <= 0xfe0f) || (character >= 0xe0100 && character <= 0xe01ef);
}

bool isSeen(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return false;
    default:
        return !isVariation(character) && !std::ranges::contains(fillers, character);
    }
}

} // namespace

bool isVisible(QStringView text)
{
    return std::ranges::any_of(text.toUcs4(), isSeen);
}

} // namespace Headway
