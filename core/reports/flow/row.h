// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "galley.h"

namespace Headway {

/** Texts side by side: a row of a table, a fact with its name. Lengths in points. */
struct Row
{
    struct Cell
    {
        SetText text;
        double left = 0;
    };

    std::vector<Cell> cells = {};
    double padding = 0; ///< Above and below the texts.
    double ruleLeft = 0;
    double ruleWidth = 0;
    QColor ruleColor = {}; ///< Of the line below; none if invalid.

    double height() const;
    int lineCount() const;
};

/** The row in one piece. */
Drawing drawingOf(const Row &row);

/** The row as one atom, or line by line if it is taller than `wholeHeight`. */
std::vector<Atom> atomsOf(const Row &row, double wholeHeight);

} // namespace Headway
