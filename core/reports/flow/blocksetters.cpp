// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"

namespace Headway {

void setBlock(const Block &block, const Place &place, Galley &galley)
{
    std::visit([&](const auto &content) { set(content, place, galley); }, block.content);
}

void setBlocks(const Blocks &blocks, const Place &place, Galley &galley)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (const size_t quotes = quotesFrom(blocks, i); quotes > 1) {
            setQuotes({&blocks[i], quotes}, place, galley);
            i += quotes - 1;
        } else {
            setBlock(blocks[i], place, galley);
        }
    }
}

void set(const PageBreak &pageBreak, const Place &, Galley &galley)
{
    galley.startPage(pageBreak.unlessNearlyEmpty);
}

void set(const Rule &, const Place &place, Galley &galley)
{
    constexpr double white = 11;
    Atom atom{.height = Typography::hairline, .mayBeginPage = false};
    atom.drawing.rule(place.column.left, 0, place.column.width, Typography::hairline, Typography::hairlineColor);
    galley.separate(white);
    galley.append(std::move(atom), place);
    galley.separate(white);
}

} // namespace Headway
