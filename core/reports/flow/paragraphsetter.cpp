// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"

namespace Headway {

namespace {

TextStyle styleOf(const Paragraph &paragraph, const Place &place)
{
    return paragraph.style == ParagraphStyle::Body ? place.bodyStyle : Typography::paragraph(paragraph.style);
}

/** In a list, what is written stands as close as its items do. */
double spaceAbove(const Paragraph &paragraph, const Place &place)
{
    const bool asItems = paragraph.style == ParagraphStyle::Small && place.listDepth > 0;
    return paragraph.style == ParagraphStyle::Body || asItems ? place.paragraphSpace
                                                              : Typography::spaceAbove(paragraph.style);
}

bool isEmpty(const Paragraph &paragraph)
{
    return std::ranges::all_of(paragraph.spans, [](const Span &span) { return span.text.isEmpty(); });
}

} // namespace

void set(const Paragraph &paragraph, const Place &place, Galley &galley)
{
    if (isEmpty(paragraph))
        return;
    const ElementId element = galley.structure().add(Role::Paragraph, place.parent);
    const TextPieces pieces = galley.pieces(paragraph.spans, element);
    const SetText text = galley.text().set(pieces, styleOf(paragraph, place), place.column.width);
    if (!galley.followsHeading()) {
        galley.separate(spaceAbove(paragraph, place));
    }
    const size_t first = galley.count();
    galley.appendLines(text, place);
    if (!paragraph.anchor.isEmpty())
        galley.atom(first).landmarks.push_back({.anchor = paragraph.anchor});
}

} // namespace Headway
