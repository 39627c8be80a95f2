// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QSizeF>

namespace Headway {

/** Where things stand in a row of the page list: a small page at the start, its headings beside it. A plain value. */
class PageRowLayout
{
public:
    /** `lineHeight` is that of a heading; `rightToLeft` mirrors the row. */
    PageRowLayout(const QRect &row, QSizeF pageSize, int lineHeight, bool rightToLeft = false);

    static int heightFor(QSizeF pageSize);
    static QSize thumbnailSize(QSizeF pageSize);

    QRect thumbnail() const;
    /** The number of the page, above its headings. */
    QRect number() const { return line(0); }
    QRect heading(int n) const { return line(n + 1); }
    /** How many headings find room. */
    int headingsThatFit() const;
    /** The heading at a place, or −1. */
    int headingAt(QPoint place) const;

private:
    QRect line(int n) const;
    QRect mirrored(const QRect &rect) const;

    QRect m_row;
    QSize m_thumbnail;
    int m_lineHeight;
    bool m_rightToLeft;
};

} // namespace Headway
