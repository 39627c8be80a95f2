// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textline.h"

#include <vector>

namespace Headway {

/** A text broken into lines of one width. Lengths in points. */
struct SetText
{
    std::vector<TextLine> lines = {};
    double leading = 0;  ///< From line to line.
    double baseline = 0; ///< Of the first line, from the top.
    double width = 0;    ///< Of the widest line.

    int lineCount() const { return static_cast<int>(lines.size()); }
    double height() const { return lineCount() * leading; }
};

} // namespace Headway
