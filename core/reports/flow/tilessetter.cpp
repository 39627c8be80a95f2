// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"

namespace Headway {

namespace {

constexpr qsizetype mostInRow = 4;
constexpr double gap = 14;
constexpr double figureTop = 7;
constexpr double captionGap = 2;
constexpr double spaceAround = 15;
constexpr double ruleThickness = 1.4;

struct SetTile
{
    SetText figure;
    SetText caption;

    double height() const { return figureTop + figure.height() + captionGap + caption.height(); }
};

SetTile setTile(const Tiles::Tile &tile, double width, ElementId list, Galley &galley)
{
    const ElementId item = galley.structure().add(Role::ListItem, list);
    const ElementId body = galley.structure().add(Role::ListBody, item);
    const ElementId figure = galley.structure().add(Role::Paragraph, body);
    const ElementId caption = galley.structure().add(Role::Paragraph, body);
    Spans words{Span{.text = tile.caption}};
    if (!tile.evidence.text.isEmpty())
        words << Span{.text = QStringLiteral("\u00a0\u00a0")} << tile.evidence;
    return {galley.text().set(tile.figure, Typography::tileFigure(), width, figure),
            galley.text().setBalanced(galley.pieces(words, caption), Typography::tileCaption(), width)};
}

Atom rowOf(const QList<Tiles::Tile> &tiles, qsizetype columns, ElementId list, const Place &place, Galley &galley)
{
    const auto count = static_cast<double>(columns);
    const double width = (place.column.width - gap * (count - 1)) / count;
    Atom atom;
    double offset = 0;
    for (const Tiles::Tile &tile : tiles) {
        const SetTile lines = setTile(tile, width, list, galley);
        const double left = place.column.leftOf(offset, width);
        atom.drawing.rule(left, ruleThickness / 2, width, ruleThickness, QColor(Typography::accent));
        atom.drawing.addText(lines.figure, {left, figureTop});
        atom.drawing.addText(lines.caption, {left, figureTop + lines.figure.height() + captionGap});
        atom.height = qMax(atom.height, lines.height());
        offset += width + gap;
    }
    return atom;
}

/** Figures with essays beneath them are no tiles; as facts they may go on over the end of a page. */
bool isTooLong(const Tiles::Tile &tile)
{
    constexpr qsizetype mostCharacters = 400;
    return tile.figure.size() + tile.caption.size() > mostCharacters;
}

Facts factsOf(const Tiles &tiles)
{
    Facts facts;
    for (const Tiles::Tile &tile : tiles.tiles)
        facts.facts << Facts::Fact{tile.figure, {Span{.text = tile.caption + u' '}, tile.evidence}};
    return facts;
}

} // namespace

void set(const Tiles &tiles, const Place &place, Galley &galley)
{
    if (tiles.tiles.isEmpty())
        return;
    if (std::ranges::any_of(tiles.tiles, isTooLong))
        return set(factsOf(tiles), place, galley);
    const ElementId list = galley.structure().add(Role::List, place.parent);
    const qsizetype columns = qMin(tiles.tiles.size(), mostInRow);
    for (qsizetype first = 0; first < tiles.tiles.size(); first += columns) {
        galley.separate(spaceAround);
        galley.append(rowOf(tiles.tiles.mid(first, columns), columns, list, place, galley), place);
    }
    galley.separate(spaceAround);
}

} // namespace Headway
