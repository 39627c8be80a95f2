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

bool isMirrored(const Quote &quote, const Column &column)
{
    const QString words = firstWords(quote.blocks);
    return words.isEmpty() ? column.mirrored : words.isRightToLeft();
}

/** The bar of one quotation stands where that begins to read, whatever the language around it. */
Column columnOf(const Quote &quote, const Column &column)
{
    Column own = column;
    own.mirrored = isMirrored(quote, column);
    return own;
}

std::shared_ptr<const Band> barBeside(const Column &column)
{
    return std::make_shared<Band>(
        Band{.barLeft = column.leftOf(0, Typography::bar), .bar = QColor(Typography::accentLight)});
}

void setAttribution(const Quote &quote, const Place &place, Galley &galley)
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

/** `column` is the one beside whose bar it stands. */
void setBeside(const std::shared_ptr<const Band> &bar, const Column &column, const Quote &quote, const Place &place,
               Galley &galley)
{
    Place inner = place;
    inner.column = column.inset(indent);
    inner.column.mirrored = isMirrored(quote, column);
    inner.parent = galley.structure().add(
        {.role = Role::BlockQuote, .parent = place.parent, .alternative = {}, .language = quote.language});
    inner.bands.push_back(bar);
    inner.bodyStyle = Typography::quote();
    const size_t first = galley.count();
    setBlocks(quote.blocks, inner, galley);
    setAttribution(quote, inner, galley);
    if (galley.heightSince(first) < galley.wholeHeight() / 2)
        galley.keepTogether(first);
}

} // namespace

size_t quotesFrom(const Blocks &blocks, size_t first)
{
    size_t count = 0;
    while (first + count < blocks.size()) {
        const auto *quote = std::get_if<Quote>(&blocks[first + count].content);
        if (!quote)
            return count;
        ++count;
        if (!quote->attribution.isEmpty())
            return count;
    }
    return count;
}

void set(const Quote &quote, const Place &place, Galley &galley)
{
    const Column column = columnOf(quote, place.column);
    galley.separate(spaceAround);
    setBeside(barBeside(column), column, quote, place, galley);
    galley.separate(spaceAround);
}

void setQuotes(std::span<const Block> quotes, const Place &place, Galley &galley)
{
    if (quotes.size() == 1)
        return setBlock(quotes.front(), place, galley);
    const std::shared_ptr<const Band> bar = barBeside(place.column);
    galley.separate(spaceAround);
    for (const Block &quote : quotes) {
        setBeside(bar, place.column, std::get<Quote>(quote.content), place, galley);
        galley.separate(place.paragraphSpace);
        galley.keepWithNext();
    }
    galley.keepWithNext(false);
    galley.separate(spaceAround);
}

} // namespace Headway
