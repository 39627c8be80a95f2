// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "atom.h"
#include "column.h"
#include "structuretree.h"
#include "typography.h"

#include <memory>
#include <vector>

namespace Headway {

/** Where a block stands: in which column, as part of what, and what that makes of its look. */
struct Place
{
    Column column;
    ElementId parent = ElementId::Artifact;
    std::vector<std::shared_ptr<const Band>> bands = {};
    TextStyle bodyStyle = Typography::body();
    double paragraphSpace = Typography::spaceAbove(ParagraphStyle::Body);
    int listDepth = 0;
    ElementId list = ElementId::Artifact; ///< The innermost list that it stands in.
};

} // namespace Headway
