// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing.h"

#include <QString>

#include <memory>
#include <vector>

namespace Headway {

/** What lies behind a stretch of atoms, as far as it goes on a page: the tint of a box, the bar beside a quotation. */
struct Band
{
    double left = 0;
    double width = 0;
    QColor tint = {}; ///< None if invalid.
    double barLeft = 0;
    QColor bar = {}; ///< None if invalid.
};

/** The head of a table, set anew on every page on which the table goes on. */
struct RepeatedHead
{
    double height = 0;
    Drawing drawing;
};

/** A place that the outline or a link leads to. */
struct Landmark
{
    QString anchor = {};
    int level = 0; ///< Of a heading; 0 for other places.
    QString title = {};
};

/** What is never parted: a line, a row, a figure. Lengths in points. */
struct Atom
{
    double spaceBefore = 0; ///< White above it, which the top of a page swallows.
    double height = 0;
    bool mayBeginPage = true;
    bool mustBeginPage = false;
    bool isLastLine = false;        ///< The end of a record: better on the page of the rest than alone on the next.
    bool unlessNearlyEmpty = false; ///< It need not where that would leave the page before it nearly empty.
    Drawing drawing = {};
    std::vector<std::shared_ptr<const Band>> bands = {}; ///< From the outermost to the innermost.
    std::shared_ptr<const RepeatedHead> head = {};       ///< Of the table that it goes on with.
    std::vector<Landmark> landmarks = {};
};

} // namespace Headway
