// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"

namespace Headway {

namespace {

constexpr double padding = 7;

QString withoutLastLineFeeds(QString text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace

void set(const CodeBlock &code, const Place &place, Galley &galley)
{
    const ElementId paragraph = galley.structure().add(Role::Paragraph, place.parent);
    const ElementId element = galley.structure().add(Role::Code, paragraph);
    Place inner = place;
    inner.column = place.column.inset(padding + 2, padding);
    inner.column.mirrored = false; // Programs read from the left in every language.
    inner.bands.push_back(
        std::make_shared<Band>(Band{place.column.left, place.column.width, QColor(Typography::tint)}));
    const QString text = withoutLastLineFeeds(code.text);
    const SetText lines = galley.text().set(text, Typography::code(), inner.column.width, element);
    galley.separate(place.paragraphSpace + 1);
    galley.appendSpace(padding, inner);
    galley.keepWithNext();
    galley.appendLines(lines, inner);
    galley.keepWithNext();
    galley.appendSpace(padding, inner);
    galley.separate(place.paragraphSpace + 1);
}

} // namespace Headway
