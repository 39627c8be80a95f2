// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "zoom.h"

#include <QPointF>
#include <QRect>
#include <QSizeF>

namespace Headway {

/** A place on a page: the page counts from 0, the point is in points from its upper left corner. */
struct PagePoint
{
    int page = 0;
    QPointF point;

    friend bool operator==(const PagePoint &, const PagePoint &) = default;
};

/** Pages from first to last, both included; empty where last is before first. */
struct PageRange
{
    int first = 0;
    int last = -1;

    bool contains(int page) const { return page >= first && page <= last; }

    friend bool operator==(const PageRange &, const PageRange &) = default;
};

/**
 * Where the pages of a report stand: one below the other, in the middle of a pane. A plain value.
 *
 * Contents coordinates are device-independent pixels from the upper left corner of what is scrolled. Pages begin and
 * end on whole pixels, so that their edges are sharp.
 */
class PreviewLayout
{
public:
    static constexpr int Edge = 24; ///< Around the pages.
    static constexpr int Gap = 16;  ///< Between two pages.

    PreviewLayout() = default;
    /** `pageSize` in points; `pixelsPerPoint` is that of the paper's real size on this screen. */
    PreviewLayout(QSizeF pageSize, int pageCount, const Zoom &zoom, QSize pane, double pixelsPerPoint);

    int pageCount() const { return m_pageCount; }
    /** The factor of the paper's real size, also where it was fitted. */
    double factor() const { return m_factor; }
    double pixelsPerPoint() const { return m_pixelsPerPoint * m_factor; }
    QSize pageSize() const { return m_page; }
    /** At least as large as the pane. */
    QSize contents() const;

    QRect pageRect(int page) const;
    /** The page at a height of the contents, or the one nearest to it. */
    int pageAt(int y) const;
    PageRange pagesIn(const QRect &area) const;

    /** May lie beside the page. */
    PagePoint toPage(QPoint place) const;
    QPoint fromPage(const PagePoint &place) const;

private:
    int stride() const { return m_page.height() + Gap; }
    int top() const;

    QSize m_pane;
    QSize m_page;
    int m_pageCount = 0;
    double m_factor = 1;
    double m_pixelsPerPoint = 1;
};

} // namespace Headway
