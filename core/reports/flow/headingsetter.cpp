// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocksetters.h"

namespace Headway {

void set(const Heading &heading, const Place &place, Galley &galley)
{
    if (heading.text.isEmpty())
        return;
    const int level = qBound(1, heading.level, 5);
    const ElementId element = galley.structure().add(headingRole(level), place.parent);
    const TextPieces pieces{TextPiece{.text = heading.text, .element = element}};
    const SetText text = galley.text().setBalanced(pieces, Typography::heading(level), place.column.width);
    const double above = Typography::spaceAbove(level);
    galley.separate(galley.followsHeading() ? above / 2 : above);
    const size_t first = galley.count();
    galley.appendLines(text, place);
    galley.keepTogether(first);
    galley.atom(first).landmarks.push_back({heading.anchor, level, heading.text});
    galley.separate(Typography::spaceBelow(level));
    galley.keepWithNext();
    galley.setFollowsHeading(true);
}

} // namespace Headway
