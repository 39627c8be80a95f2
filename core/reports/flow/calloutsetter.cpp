// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"

namespace Headway {

namespace {

constexpr double padding = 12;
constexpr double indent = 17;
constexpr double spaceAround = 14;

} // namespace

void set(const Callout &callout, const Place &place, Galley &galley)
{
    if (callout.blocks.empty())
        return;
    const Column &column = place.column;
    Place inner = place;
    inner.column = column.inset(indent, padding);
    inner.bands.push_back(std::make_shared<Band>(Band{.left = column.left,
                                                      .width = column.width,
                                                      .tint = QColor(Typography::tint),
                                                      .barLeft = column.leftOf(0, Typography::bar),
                                                      .bar = QColor(Typography::accent)}));
    const size_t first = galley.count();
    galley.separate(spaceAround);
    galley.appendSpace(padding, inner);
    galley.setFollowsHeading(true); // The padding is white enough above its first words.
    galley.keepWithNext();
    setBlocks(callout.blocks, inner, galley);
    galley.dropSpace();
    galley.keepWithNext();
    galley.appendSpace(padding, inner);
    if (galley.heightSince(first) < galley.wholeHeight())
        galley.keepTogether(first);
    galley.separate(spaceAround);
}

} // namespace Headway
