// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titleblock.h"

#include "blocksetters.h"
#include "reportdates.h"

namespace Headway {

namespace {

constexpr double ornamentWidth = 34;
constexpr double ornamentHeight = 3.2;
constexpr double belowOrnament = 11;
constexpr double belowTitleBlock = 12;

void setOrnament(const Place &place, Galley &galley)
{
    Atom atom{.height = ornamentHeight};
    atom.drawing.fillRect({place.column.leftOf(0, ornamentWidth), 0, ornamentWidth, ornamentHeight},
                          QColor(Typography::accent));
    galley.append(std::move(atom), place);
    galley.separate(belowOrnament);
    galley.keepWithNext();
}

void setLine(const QString &text, const TextStyle &style, const Place &place, Galley &galley)
{
    if (text.isEmpty())
        return;
    const ElementId element = galley.structure().add(Role::Paragraph, place.parent);
    galley.appendLines(galley.text().set(text, style, place.column.width, element), place);
}

} // namespace

void setTitle(const Heading &title, const Place &place, Galley &galley)
{
    setOrnament(place, galley);
    set(title, place, galley);
}

void setTitleBlock(const ReportDocument &document, const Place &place, Galley &galley)
{
    if (document.title.isEmpty())
        return;
    setTitle({.level = 1, .text = document.title}, place, galley);
    setLine(document.subtitle, Typography::subtitle(), place, galley);
    galley.separate(3);
    setLine(longDate(document.date, document.locale), Typography::attribution(), place, galley);
    galley.separate(belowTitleBlock);
}

} // namespace Headway
