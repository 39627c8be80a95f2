// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Headway {

/** What a column of a table asks for, in points. */
struct ColumnWish
{
    double natural = 0; ///< What its texts need on one line, or the longest word where they may be wrapped.
    double share = 1;   ///< Of what the others leave, if its texts may be wrapped.
    bool wraps = false;
};

/**
 * Divides a table's width. Columns that are never wrapped get what they need, the others share the rest, each at least
 * as wide as its longest word; where that is too much, all give way alike.
 */
QList<double> columnWidths(const QList<ColumnWish> &wishes, double width);

} // namespace Headway
