// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagedreport.h"

#include <QCache>
#include <QPixmap>

class QPainter;

namespace Headway {

/** Draws a page over `size` pixels of the painter, from its origin. */
void paintPage(QPainter &painter, const PagedReport &report, int page, QSize size);

/**
 * Pictures of a report's pages in device pixels, painted when they are first wanted; those not wanted for longest go
 * first. All are of one size: asking for another forgets those there were.
 */
class PageCache
{
public:
    PageCache();

    /** Whether a page of that size is small enough to be kept; a larger one is better painted where it shows. */
    static bool canHold(QSize size, qreal devicePixelRatio);

    void setReport(const PagedReport &report);
    const PagedReport &report() const { return m_report; }

    /** `size` in device-independent pixels. */
    QPixmap page(int page, QSize size, qreal devicePixelRatio);

private:
    QPixmap picture(int page) const;

    PagedReport m_report;
    QSize m_size;
    qreal m_devicePixelRatio = 1;
    QCache<int, QPixmap> m_pictures;
};

} // namespace Headway
