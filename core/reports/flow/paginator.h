// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "atom.h"

#include <deque>
#include <optional>

namespace Headway {

/** How the first atoms of a galley make up a page. */
struct PageCut
{
    std::vector<double> tops = {}; ///< Of each atom on the page, in points from the page's text area.
    bool repeatsHead = false;      ///< The page begins with the head of the table that it goes on with.
};

/**
 * Fills a page with as many atoms as go on it, from the one numbered `first`, and goes back to the last place at which
 * the next may begin.
 *
 * Nothing while it cannot be known: more atoms are needed, unless `complete` says that there are no more. Where no
 * place is allowed, the page is broken where it is full.
 */
std::optional<PageCut> cutPage(const std::deque<Atom> &atoms, double pageHeight, bool complete, size_t first = 0);

/**
 * The pages that a report ends with, made of all that is left of it. Where a few lines would stand alone on the last,
 * the white between what stands above them is tightened, if that makes room for them.
 */
std::vector<PageCut> closingPages(const std::deque<Atom> &atoms, double pageHeight);

} // namespace Headway
