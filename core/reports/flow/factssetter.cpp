// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"
#include "row.h"

namespace Headway {

namespace {

constexpr double gap = 12;
constexpr double padding = 1.5;
constexpr double widestName = 0.34; ///< Of the column.

double nameWidth(const Facts &facts, const Place &place, Galley &galley)
{
    double width = 0;
    for (const Facts::Fact &fact : facts.facts)
        width = qMax(width, galley.text().widthOf(fact.name, Typography::factName()));
    return qMin(width + 1, place.column.width * widestName);
}

Row rowOf(const Facts::Fact &fact, double width, ElementId list, const Place &place, Galley &galley)
{
    const ElementId item = galley.structure().add(Role::ListItem, list);
    const ElementId label = galley.structure().add(Role::Label, item);
    const ElementId body = galley.structure().add(Role::ListBody, item);
    const Column names = place.column.slot(0, width);
    const Column values = place.column.inset(width + gap);
    Row row{.padding = padding};
    row.cells.push_back({galley.text().set(fact.name, Typography::factName(), width, label), names.left});
    row.cells.push_back(
        {galley.text().set(galley.pieces(fact.value, body), place.bodyStyle, values.width), values.left});
    return row;
}

} // namespace

void set(const Facts &facts, const Place &place, Galley &galley)
{
    const ElementId list = galley.structure().add(Role::List, place.parent);
    const double width = nameWidth(facts, place, galley);
    if (!galley.followsHeading())
        galley.separate(place.paragraphSpace);
    for (const Facts::Fact &fact : facts.facts) {
        for (Atom &atom : atomsOf(rowOf(fact, width, list, place, galley), galley.wholeHeight()))
            galley.append(std::move(atom), place);
    }
    galley.separate(place.paragraphSpace);
}

} // namespace Headway
