// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Headway {

/** Where the bar of one row of a drawing stands in its cell, and its number behind the bar; apart from the paint. */
struct BarLayout
{
    /** What the bar shows, and how much room the widest number of the drawing needs. */
    struct Figure
    {
        int count = 0;
        int most = 0; ///< Of the whole drawing: all its bars are of one scale.
        int numberWidth = 0;
    };

    static constexpr int thickness = 12;
    static constexpr int leastLength = 3; ///< Of a bar that shows anything at all.
    static constexpr int numberGap = 6;

    QRect bar; ///< Empty where there is nothing to show.
    QRect number;

    static BarLayout of(const QRect &cell, const Figure &figure, Qt::LayoutDirection direction);
};

} // namespace Headway
