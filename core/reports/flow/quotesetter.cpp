// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr double indent = 13;
constexpr double spaceAround = 10;

QString firstWords(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content); paragraph && !paragraph->spans.isEmpty())
            return paragraph->spans.constFirst().text;
    }
    return {};
}

/** The bar stands where the quotation begins to read, whatever the language around it. */
Column columnOf(const Quote &quote, const Column &column)
{
    const QString words = firstWords(quote.blocks);
    Column own = column;
    own.mirrored = words.isEmpty() ? column.mirrored : words.isRightToLeft();
    return own;
}

void setAttribution(const Quote &quote, Place place, Galley &galley)
{
    if (quote.attribution.isEmpty())
        return;
    const ElementId element = galley.structure().add(Role::Paragraph, place.parent);
    TextPieces pieces = galley.pieces(quote.attribution, element);
    pieces.prepend(TextPiece{.text = u"—\u00a0"_s, .element = element});
    galley.separate(2);
    galley.keepWithNext();
    galley.appendLines(galley.text().set(pieces, Typography::attribution(), place.column.width), place);
}

} // namespace

void set(const Quote &quote, const Place &place, Galley &galley)
{
    const Column column = columnOf(quote, place.column);
    const double barLeft = column.leftOf(0, Typography::bar);
    Place inner = place;
    inner.column = column.inset(indent);
    inner.parent = galley.structure().add(
        {.role = Role::BlockQuote, .parent = place.parent, .alternative = {}, .language = quote.language});
    inner.bands.push_back(std::make_shared<Band>(Band{.barLeft = barLeft, .bar = QColor(Typography::accentLight)}));
    inner.bodyStyle = Typography::quote();
    const size_t first = galley.count();
    galley.separate(spaceAround);
    setBlocks(quote.blocks, inner, galley);
    setAttribution(quote, inner, galley);
    if (galley.heightSince(first) < galley.wholeHeight() / 2)
        galley.keepTogether(first);
    galley.separate(spaceAround);
}

} // namespace Headway
