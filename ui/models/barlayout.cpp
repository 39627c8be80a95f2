// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barlayout.h"

#include <algorithm>

namespace Headway {

namespace {

int lengthOf(const BarLayout::Figure &figure, int room)
{
    if (figure.count <= 0 || figure.most <= 0)
        return 0;
    const int length = int(qint64(room) * figure.count / figure.most);
    return std::max(length, BarLayout::leastLength);
}

} // namespace

BarLayout BarLayout::of(const QRect &cell, const Figure &figure, Qt::LayoutDirection direction)
{
    const int length = lengthOf(figure, cell.width() - figure.numberWidth - numberGap);
    const int gap = length > 0 ? numberGap : 0; // The number of nothing stands where the bars begin.
    BarLayout layout{.bar = {cell.left(), cell.center().y() - thickness / 2 + 1, length, thickness},
                     .number = {cell.left() + length + gap, cell.top(), figure.numberWidth, cell.height()}};
    if (direction == Qt::RightToLeft) {
        const int ends = cell.left() + cell.right() + 1;
        layout.bar.moveLeft(ends - layout.bar.left() - layout.bar.width());
        layout.number.moveLeft(ends - layout.number.left() - layout.number.width());
    }
    return layout;
}

} // namespace Headway
