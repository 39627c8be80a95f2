// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Headway {

/**
 * The strip that text is set in, in points from the left edge of the page's text area.
 *
 * Offsets along it are counted from the side at which its document begins to read, so that everything is mirrored in
 * a document that reads from right to left: the bullet of a list, the bar of a quotation, the order of a table.
 */
struct Column
{
    double left = 0;
    double width = 0;
    bool mirrored = false;

    /** The left edge of something of the given width that stands `offset` after the column's beginning. */
    double leftOf(double offset, double slotWidth) const
    {
        return mirrored ? left + width - offset - slotWidth : left + offset;
    }

    Column slot(double offset, double slotWidth) const { return {leftOf(offset, slotWidth), slotWidth, mirrored}; }
    Column inset(double before, double after = 0) const { return slot(before, width - before - after); }
};

} // namespace Headway
