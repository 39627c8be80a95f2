// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "atom.h"
#include "drawing.h"
#include "paginator.h"

#include <QString>

#include <vector>

namespace Headway {

/** A page that has been made up: what stands on it, in points from its text area's upper left corner. */
struct Page
{
    struct Piece
    {
        double top = 0;
        Drawing drawing;
    };
    struct PlacedLandmark
    {
        double top = 0;
        Landmark landmark;
    };

    std::vector<Piece> pieces;
    std::vector<PlacedLandmark> landmarks;
    QString section;       ///< The part of the report that the page begins in.
    bool hasTitle = false; ///< Of the report itself.
};

/** Makes up a page from the atoms that were cut for it. `section` is the one that the page before ended in. */
Page makeUpPage(std::vector<Atom> atoms, const PageCut &cut, const QString &section);

} // namespace Headway
